package org.ogptoolbox.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.exceptions.XMLException;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.validation.ProcessValidatorFactory;
import org.flowable.validation.ValidationError;

/** What the engine itself would say at deployment. Only for definitions that passed the allow-list. */
final class EngineOpinion {

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
            return List.of(finding("-", String.valueOf(refused.getMessage())));
        }
    }

    private static DefinitionFinding finding(ValidationError error) {
        var place = error.getActivityId() == null ? error.getProcessDefinitionId() : error.getActivityId();
        return finding(place == null ? "-" : place, String.valueOf(error.getDefaultDescription()));
    }

    private static DefinitionFinding finding(String place, String words) {
        return DefinitionFinding.at(
                place, BpmnRule.ENGINE, words.replaceAll("\\s+", " ").trim());
    }
}
