package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The first line of safe BPMN: reads a definition's bytes and holds every element, attribute and text against the
 * allow-list ({@link BpmnGrammar}), then asks whether the definition makes sense. See docs/decisions/004-safe-bpmn.md.
 */
final class BpmnCheck {

    /** Names people may know from elsewhere, for which the sentence says why, not only that they are refused. */
    private static final Set<String> RUNS_CODE = Set.of(
            "scriptTask",
            "script",
            "scriptFormat",
            "class",
            "type",
            "expression",
            "executionListener",
            "taskListener",
            "eventListener",
            "field",
            "sendTask",
            "businessRuleTask",
            "callActivity",
            "customPropertiesResolver",
            "skipExpression",
            "resultVariable",
            "resultVariableName",
            "collection",
            "variableAggregation",
            "in",
            "out",
            "httpRequestHandler",
            "httpResponseHandler",
            "mapException",
            "delegateExpression",
            "language");

    private BpmnCheck() {}

    /** Why the definition must not be deployed; empty when it may. */
    static List<DefinitionFinding> findings(byte[] definition, Vocabulary vocabulary) {
        XmlElement root;
        try {
            root = SafeXml.read(definition);
        } catch (BpmnRefused refused) {
            return List.of(refused.at("-"));
        }
        if (!root.is("bpmn:definitions")) {
            return List.of(DefinitionFinding.at("-", BpmnRule.NOT_BPMN));
        }
        var facts = DefinitionFacts.of(root, vocabulary);
        var findings = new ArrayList<DefinitionFinding>();
        element(root, facts, findings);
        duplicates(root, findings);
        findings.addAll(DefinitionSense.findings(root));
        findings.addAll(DefinitionStructure.findings(root));
        if (findings.isEmpty()) {
            findings.addAll(EngineOpinion.findings(SafeXml.unmarked(definition)));
        }
        return List.copyOf(findings);
    }

    private static void element(XmlElement element, DefinitionFacts facts, List<DefinitionFinding> findings) {
        var entry = BpmnGrammar.entry(element);
        if (entry == null) {
            findings.add(refused(element, element.name(), BpmnRule.ELEMENT));
            return;
        }
        element.attributes().forEach((name, value) -> {
            var kind = entry.attributes().get(name);
            if (kind == null || name.startsWith("#")) {
                findings.add(refused(element, name, BpmnRule.ATTRIBUTE));
            } else {
                value(element, kind, value, facts, findings);
            }
        });
        var kind = entry.attributes().get("#text");
        if (kind != null) {
            value(element, kind, element.text(), facts, findings);
        } else if (!element.text().isBlank()) {
            findings.add(DefinitionFinding.at(element.place(), BpmnRule.TEXT, element.name()));
        }
        element.children().forEach(child -> element(child, facts, findings));
    }

    private static void value(
            XmlElement element, BpmnValue kind, String value, DefinitionFacts facts, List<DefinitionFinding> findings) {
        try {
            kind.check(value, facts);
        } catch (BpmnRefused refused) {
            findings.add(refused.at(element.place()));
        }
    }

    private static DefinitionFinding refused(XmlElement element, String name, BpmnRule otherwise) {
        var local = name.replaceFirst("^.*[:}]", "");
        var rule = RUNS_CODE.contains(local) ? BpmnRule.RUNS_CODE : otherwise;
        return DefinitionFinding.at(element.place(), rule, Shown.shorten(local));
    }

    private static void duplicates(XmlElement root, List<DefinitionFinding> findings) {
        Function<XmlElement, String> id = element -> element.attributes().getOrDefault("id", "");
        var seen = new HashSet<String>();
        root.all()
                .filter(element -> !id.apply(element).isEmpty() && !seen.add(id.apply(element)))
                .map(element -> DefinitionFinding.at(element.place(), BpmnRule.DUPLICATE_ID))
                .forEach(findings::add);
    }
}
