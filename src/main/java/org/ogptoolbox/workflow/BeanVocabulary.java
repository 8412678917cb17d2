package org.ogptoolbox.workflow;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What definitions may name in the running application: its beans, none of which is made for the question. */
@Component
class BeanVocabulary {

    private final ListableBeanFactory beans;

    BeanVocabulary(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Vocabulary get() {
        var screens = Arrays.stream(beans.getBeanNamesForType(StepScreen.class, true, false))
                .map(name -> beans.getType(name, false))
                .filter(Objects::nonNull)
                .map(ClassUtils::getUserClass)
                .map(ScannedVocabulary::screenKey)
                .collect(Collectors.toUnmodifiableSet());
        return new Vocabulary(Set.of(beans.getBeanNamesForType(ProcessAction.class, true, false)), screens);
    }
}
