package org.ogptoolbox.workflow;

import static javax.xml.stream.XMLStreamConstants.*;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that nobody has vouched for: UTF-8 only (so that no other reader sees other characters), no document type
 * and therefore no entities but the five of XML itself, nothing fetched, bounded in size, depth and number of elements.
 */
final class SafeXml {

    static final int LARGEST_KIB = 512;
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int DEEPEST = 30;
    private static final int MOST = 5_000;

    /** Our fixed prefix for every namespace a definition may use. */
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "bpmn:",
            "http://www.omg.org/spec/BPMN/20100524/DI", "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC", "dc:",
            "http://www.omg.org/spec/DD/20100524/DI", "di:",
            "http://flowable.org/bpmn", "flowable:",
            "http://ogptoolbox.org/bpmn", "ogp:",
            "http://www.w3.org/2001/XMLSchema-instance", "xsi:",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "bioc:",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0", "color:");

    private final XMLStreamReader reader;
    private @Nullable XmlElement current;
    private @Nullable XmlElement root;
    private int depth;
    private int count;

    private SafeXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The root element. @throws BpmnRefused when the document is not safe or not XML */
    static XmlElement read(byte[] bytes) {
        if (bytes.length > LARGEST_KIB * 1024) {
            throw new BpmnRefused(BpmnRule.TOO_LARGE, LARGEST_KIB);
        }
        try {
            var reader = factory().createXMLStreamReader(new StringReader(decode(bytes)));
            var declared = reader.getCharacterEncodingScheme();
            if (declared != null && !declared.equalsIgnoreCase("UTF-8")) {
                throw new BpmnRefused(BpmnRule.ENCODING);
            }
            return new SafeXml(reader).document();
        } catch (XMLStreamException malformed) {
            throw notXml(malformed.getLocation());
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /** Without the mark that many programs write before the first letter; every reader after this one sees the same. */
    static byte[] unmarked(byte[] bytes) {
        return bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                ? Arrays.copyOfRange(bytes, MARK.length, bytes.length)
                : bytes;
    }

    private static BpmnRefused notXml(@Nullable Location where) {
        return where == null
                ? new BpmnRefused(BpmnRule.NOT_XML, 1, 1)
                : new BpmnRefused(BpmnRule.NOT_XML, where.getLineNumber(), where.getColumnNumber());
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unmarked(bytes)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new BpmnRefused(BpmnRule.ENCODING);
        }
    }

    private XmlElement document() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case START_ELEMENT -> open();
                case END_ELEMENT -> close();
                case CHARACTERS, CDATA, SPACE -> text();
                case DTD, ENTITY_REFERENCE, ENTITY_DECLARATION, NOTATION_DECLARATION ->
                    throw new BpmnRefused(BpmnRule.DOCTYPE);
                case PROCESSING_INSTRUCTION -> throw new BpmnRefused(BpmnRule.INSTRUCTION);
                default -> {
                    // comments and the end of the document say nothing
                }
            }
        }
        if (root == null) {
            throw notXml(reader.getLocation());
        }
        return root;
    }

    private void open() {
        if (++depth > DEEPEST) {
            throw new BpmnRefused(BpmnRule.TOO_DEEP, DEEPEST);
        }
        if (++count > MOST) {
            throw new BpmnRefused(BpmnRule.TOO_MANY, MOST);
        }
        var attributes = new LinkedHashMap<String, String>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            var name = prefixed(reader.getAttributeNamespace(index), reader.getAttributeLocalName(index));
            if (attributes.put(name, reader.getAttributeValue(index)) != null) {
                throw notXml(reader.getLocation());
            }
        }
        current = new XmlElement(prefixed(reader.getNamespaceURI(), reader.getLocalName()), attributes, current);
        if (root == null) {
            root = current;
        }
    }

    private void close() {
        depth--;
        current = current == null ? null : current.parent();
    }

    private void text() {
        if (current != null) {
            current.append(reader.getText());
        }
    }

    /** Names of any other namespace stay recognisably foreign, so that no allow-list entry can match them. */
    private static String prefixed(@Nullable String namespace, String name) {
        if (namespace == null || namespace.isEmpty()) {
            return name;
        }
        var prefix = PREFIXES.get(namespace);
        return prefix == null ? "{" + Shown.shorten(namespace) + "}" + name : prefix + name;
    }
}
