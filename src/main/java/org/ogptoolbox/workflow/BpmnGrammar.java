package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The allow-list: every element a definition may have, its attributes with the kind of value each takes
 * ({@link BpmnValue}; {@code #text} is the text inside), and the elements it may contain. What is not here is refused.
 */
final class BpmnGrammar {

    private static final String ALLOWED = """
            bpmn:definitions | id=ID name=TEXT targetNamespace=TEXT exporter=TEXT exporterVersion=TEXT \
                expressionLanguage=WORD typeLanguage=WORD xsi:schemaLocation=SCHEMAS \
                | bpmn:message bpmn:process bpmndi:BPMNDiagram
            bpmn:message | id=ID name=WORD | bpmn:documentation
            bpmn:process | id=ID name=TEXT isExecutable=BOOLEAN isClosed=BOOLEAN processType=WORD | bpmn:documentation @flow
            bpmn:documentation | id=ID textFormat=WORD #text=TEXT |

            bpmn:startEvent | @node isInterrupting=BOOLEAN | @notes bpmn:messageEventDefinition bpmn:timerEventDefinition
            bpmn:endEvent | @node | @notes bpmn:terminateEventDefinition
            bpmn:intermediateCatchEvent | @node | @notes bpmn:timerEventDefinition
            bpmn:boundaryEvent | @node attachedToRef=REFERENCE cancelActivity=BOOLEAN | @notes bpmn:timerEventDefinition
            bpmn:messageEventDefinition | id=ID messageRef=REFERENCE |
            bpmn:terminateEventDefinition | id=ID |
            bpmn:timerEventDefinition | id=ID | bpmn:timeDuration bpmn:timeDate
            bpmn:timeDuration | id=ID xsi:type=WORD #text=DURATION |
            bpmn:timeDate | id=ID xsi:type=WORD #text=DATE |

            bpmn:userTask | @node @async default=REFERENCE flowable:formKey=SCREEN flowable:assignee=PEOPLE \
                flowable:candidateUsers=PEOPLE flowable:candidateGroups=ROLES flowable:dueDate=DURATION \
                flowable:priority=PRIORITY ogp:outcomes=OUTCOMES ogp:separateFrom=PARTS \
                | @notes @loop bpmn:extensionElements
            bpmn:userTask/bpmn:extensionElements | | ogp:formField
            ogp:formField | id=ID type=WORD label=TEXT help=TEXT options=TEXT required=BOOLEAN language=WORD | ogp:label
            ogp:label | language=WORD #text=TEXT |
            bpmn:serviceTask | @node @async default=REFERENCE flowable:delegateExpression=ACTION ogp:step=STEP \
                | @notes @loop bpmn:extensionElements
            bpmn:serviceTask/bpmn:extensionElements | | flowable:failedJobRetryTimeCycle
            flowable:failedJobRetryTimeCycle | #text=RETRY |
            bpmn:subProcess | @node @async default=REFERENCE triggeredByEvent=BOOLEAN | @notes @loop @flow
            bpmn:multiInstanceLoopCharacteristics \
                | id=ID isSequential=BOOLEAN flowable:collection=COLLECTION flowable:elementVariable=VARIABLE |

            bpmn:exclusiveGateway | @node default=REFERENCE gatewayDirection=WORD | @notes
            bpmn:parallelGateway | @node gatewayDirection=WORD | @notes
            bpmn:inclusiveGateway | @node default=REFERENCE gatewayDirection=WORD | @notes
            bpmn:sequenceFlow | id=ID name=TEXT sourceRef=REFERENCE targetRef=REFERENCE \
                | bpmn:documentation bpmn:conditionExpression
            bpmn:conditionExpression | id=ID xsi:type=WORD #text=CONDITION |
            bpmn:incoming | #text=REFERENCE |
            bpmn:outgoing | #text=REFERENCE |
            bpmn:textAnnotation | id=ID textFormat=WORD | bpmn:text
            bpmn:text | #text=TEXT |
            bpmn:association | id=ID sourceRef=REFERENCE targetRef=REFERENCE associationDirection=WORD |

            bpmndi:BPMNDiagram | id=ID name=TEXT documentation=TEXT resolution=NUMBER | bpmndi:BPMNPlane bpmndi:BPMNLabelStyle
            bpmndi:BPMNPlane | id=ID bpmnElement=REFERENCE | bpmndi:BPMNShape bpmndi:BPMNEdge
            bpmndi:BPMNShape | id=ID bpmnElement=REFERENCE isHorizontal=BOOLEAN isExpanded=BOOLEAN isMarkerVisible=BOOLEAN \
                @color | dc:Bounds bpmndi:BPMNLabel
            bpmndi:BPMNEdge | id=ID bpmnElement=REFERENCE sourceElement=REFERENCE targetElement=REFERENCE @color \
                | di:waypoint bpmndi:BPMNLabel
            bpmndi:BPMNLabel | id=ID labelStyle=WORD color:color=COLOR | dc:Bounds
            bpmndi:BPMNLabelStyle | id=ID | dc:Font
            dc:Bounds | x=NUMBER y=NUMBER width=NUMBER height=NUMBER |
            dc:Font | name=TEXT size=NUMBER isBold=BOOLEAN isItalic=BOOLEAN isUnderline=BOOLEAN isStrikeThrough=BOOLEAN |
            di:waypoint | x=NUMBER y=NUMBER |
            """;

    private static final Map<String, String> GROUPS = Map.of(
            "@flow",
            "bpmn:startEvent bpmn:endEvent bpmn:intermediateCatchEvent bpmn:boundaryEvent bpmn:userTask bpmn:serviceTask"
                    + " bpmn:subProcess bpmn:exclusiveGateway bpmn:parallelGateway bpmn:inclusiveGateway bpmn:sequenceFlow"
                    + " bpmn:textAnnotation bpmn:association",
            "@node",
            "id=ID name=TEXT",
            "@async",
            "flowable:async=BOOLEAN flowable:exclusive=BOOLEAN",
            "@notes",
            "bpmn:documentation bpmn:incoming bpmn:outgoing",
            "@loop",
            "bpmn:multiInstanceLoopCharacteristics",
            "@color",
            "bioc:stroke=COLOR bioc:fill=COLOR color:background-color=COLOR color:border-color=COLOR");

    /** What an element may hold. */
    record Entry(Map<String, BpmnValue> attributes, Set<String> children) {}

    private static final Map<String, Entry> ENTRIES = entries();

    private BpmnGrammar() {}

    /** The entry of an element where it stands, null when nothing allows it there. */
    static @Nullable Entry entry(XmlElement element) {
        var parent = element.parent();
        if (parent == null) {
            return element.is("bpmn:definitions") ? ENTRIES.get(element.name()) : null;
        }
        var around = entry(parent);
        if (around == null || !around.children().contains(element.name())) {
            return null;
        }
        var here = ENTRIES.get(parent.name() + "/" + element.name());
        return here == null ? ENTRIES.get(element.name()) : here;
    }

    private static Map<String, Entry> entries() {
        var entries = new LinkedHashMap<String, Entry>();
        for (var line : ALLOWED.lines().filter(line -> !line.isBlank()).toList()) {
            var parts = line.split("\\|", -1);
            var attributes = words(parts[1]).stream()
                    .map(word -> word.split("="))
                    .collect(Collectors.toUnmodifiableMap(word -> word[0], word -> BpmnValue.valueOf(word[1])));
            entries.put(parts[0].trim(), new Entry(attributes, Set.copyOf(words(parts[2]))));
        }
        return Map.copyOf(entries);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word : Arrays.asList(text.trim().split("\\s+"))) {
            if (word.startsWith("@")) {
                words.addAll(words(GROUPS.getOrDefault(word, "")));
            } else if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
