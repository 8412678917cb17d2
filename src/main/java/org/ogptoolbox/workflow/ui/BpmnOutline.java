package org.ogptoolbox.workflow.ui;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The steps of a definition, and the definition with its names in another language: what a picture needs of it. */
final class BpmnOutline {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String BOUNDS = "http://www.omg.org/spec/DD/20100524/DC";
    /** What bpmn-js gives to a label that says no width, in the units of the diagram. */
    private static final double LABEL_WIDTH = 90;

    /** A user task. */
    record Step(String id, String name) {}

    private final Document document;

    private BpmnOutline(Document document) {
        this.document = document;
    }

    /** @throws IllegalArgumentException when it is not XML, or XML with a document type */
    static BpmnOutline read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new BpmnOutline(builder.parse(new InputSource(new StringReader(xml))));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("Not a process definition", unreadable);
        }
    }

    /** The user tasks in the order in which the definition writes them. */
    List<Step> steps() {
        var steps = new ArrayList<Step>();
        elements("userTask").forEach(task -> steps.add(new Step(task.getAttribute("id"), task.getAttribute("name"))));
        return steps;
    }

    /** The line from the start to the end, with the tasks side by side that may wait at the same time. */
    List<List<Step>> stations() {
        var stations = new BpmnStations();
        elements("process").findFirst().ifPresent(process -> {
            for (var node = process.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && BPMN.equals(element.getNamespaceURI())) {
                    add(stations, element);
                }
            }
        });
        return stations.line();
    }

    private static void add(BpmnStations stations, Element element) {
        var id = element.getAttribute("id");
        switch (element.getLocalName()) {
            case "startEvent" -> stations.start(id);
            case "endEvent" -> stations.end(id);
            case "userTask" -> stations.task(new Step(id, element.getAttribute("name")));
            case "sequenceFlow" -> stations.flow(element.getAttribute("sourceRef"), element.getAttribute("targetRef"));
            default -> {
                // Gateways, what the application does itself and timers are no stations.
            }
        }
    }

    /**
     * The same definition with every name as this function says (element id and name → name); conditions are left out.
     * Labels that were as narrow as the former name get room, so that no word is cut.
     */
    String named(BiFunction<String, String, String> name) {
        elements(DIAGRAM, "BPMNLabel").forEach(BpmnOutline::widen);
        elements("conditionExpression")
                .forEach(condition -> condition.getParentNode().removeChild(condition));
        elements("*")
                .filter(element -> element.hasAttribute("id") && element.hasAttribute("name"))
                .forEach(element -> element.setAttribute(
                        "name", name.apply(element.getAttribute("id"), element.getAttribute("name"))));
        var text = new StringWriter();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A document that was read cannot be written", impossible);
        }
        return text.toString();
    }

    private static void widen(Element label) {
        var bounds = label.getElementsByTagNameNS(BOUNDS, "Bounds");
        if (bounds.getLength() == 1 && bounds.item(0) instanceof Element box) {
            try {
                var missing = LABEL_WIDTH - Double.parseDouble(box.getAttribute("width"));
                if (missing > 0) {
                    var left = Double.parseDouble(box.getAttribute("x")) - missing / 2;
                    box.setAttribute("x", String.valueOf(left));
                    box.setAttribute("width", String.valueOf(LABEL_WIDTH));
                }
            } catch (NumberFormatException nowhere) {
                // Then the viewer finds a place by itself.
            }
        }
    }

    private Stream<Element> elements(String name) {
        return elements(BPMN, name);
    }

    private Stream<Element> elements(String namespace, String name) {
        var found = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList().stream();
    }
}
