package org.ogptoolbox.workflow;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.ObjenesisStd;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What definitions may name, read from the class path alone: for the command line, without context or database. */
final class ScannedVocabulary {

    private static final String HOUSE = "org.ogptoolbox";

    private ScannedVocabulary() {}

    static Vocabulary scan() {
        var registry = new SimpleBeanDefinitionRegistry();
        var names = new AnnotationBeanNameGenerator();
        var components = components(ProcessAction.class).map(action -> names.generateBeanName(action, registry));
        var actions = Stream.concat(components, actionsOfConfigurations()).collect(Collectors.toUnmodifiableSet());
        var screens = components(StepScreen.class)
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .map(ScannedVocabulary::screenKey)
                .collect(Collectors.toUnmodifiableSet());
        return new Vocabulary(actions, screens);
    }

    /** A screen's key is the same for every instance, so that one without its collaborators can tell it. */
    static String screenKey(Class<?> screen) {
        return ((StepScreen) new ObjenesisStd().newInstance(screen)).key();
    }

    /** Actions that configurations make; their methods are named like the beans. */
    private static Stream<String> actionsOfConfigurations() {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        provider.addIncludeFilter(new AnnotationTypeFilter(Configuration.class));
        return provider.findCandidateComponents(HOUSE).stream()
                .filter(AnnotatedBeanDefinition.class::isInstance)
                .map(configuration -> ((AnnotatedBeanDefinition) configuration).getMetadata())
                .flatMap(metadata -> metadata.getAnnotatedMethods(Bean.class.getName()).stream())
                .filter(method -> method.getReturnTypeName().equals(ProcessAction.class.getName()))
                .map(MethodMetadata::getMethodName);
    }

    private static Stream<BeanDefinition> components(Class<?> type) {
        var provider = new ClassPathScanningCandidateComponentProvider(false);
        var assignable = new AssignableTypeFilter(type);
        var component = new AnnotationTypeFilter(Component.class);
        provider.addIncludeFilter(
                (reader, factory) -> assignable.match(reader, factory) && component.match(reader, factory));
        return provider.findCandidateComponents(HOUSE).stream();
    }
}
