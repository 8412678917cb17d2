package org.ogptoolbox.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.exceptions.XMLException;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.validation.ProcessValidatorFactory;
import org.flowable.validation.ValidationError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXParseException;

/** What the engine itself would say at deployment. Only for definitions that passed the allow-list. */
final class EngineOpinion {

    private static final Logger LOG = LoggerFactory.getLogger(EngineOpinion.class);

    private EngineOpinion() {}

    static List<DefinitionFinding> findings(byte[] definition) {
        try {
            var model =
                    new BpmnXMLConverter().convertToBpmnModel(() -> new ByteArrayInputStream(definition), true, true);
            return new ProcessValidatorFactory()
                    .createDefaultProcessValidator().validate(model).stream()
                            .filter(error -> !error.isWarning())
                            .map(EngineOpinion::finding)
                            .toList();
        } catch (XMLException | FlowableException refused) {
            LOG.info("The engine does not read a definition that passed the check", refused);
            return List.of(unread(refused));
        }
    }

    private static DefinitionFinding unread(Throwable refused) {
        return Stream.iterate(refused, Objects::nonNull, Throwable::getCause)
                .filter(SAXParseException.class::isInstance)
                .map(SAXParseException.class::cast)
                .findFirst()
                .map(where ->
                        DefinitionFinding.at("-", BpmnRule.SCHEMA, where.getLineNumber(), where.getColumnNumber()))
                .orElseGet(() -> DefinitionFinding.at("-", BpmnRule.ENGINE, "unreadable"));
    }

    /** The engine's own sentences are in English and for programmers: its code for the problem stands for them. */
    private static DefinitionFinding finding(ValidationError error) {
        var place = error.getActivityId() == null ? error.getProcessDefinitionId() : error.getActivityId();
        return DefinitionFinding.at(
                place == null ? "-" : place, BpmnRule.ENGINE, Shown.shorten(String.valueOf(error.getProblem())));
    }
}
