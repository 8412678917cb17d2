package org.ogptoolbox;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds our views. Karibu's own discovery passes over package-private classes, which all of ours are. */
final class ViewsOnClassPath {

    private ViewsOnClassPath() {}

    static Routes routes() {
        return new Routes(
                views(), find(new AssignableTypeFilter(HasErrorParameter.class), HasErrorParameter.class), true);
    }

    /** The pages that have an address. */
    static Set<Class<? extends Component>> views() {
        return find(new AnnotationTypeFilter(Route.class), Component.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> find(TypeFilter filter, Class<? super T> type) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.ogptoolbox").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), null))
                .filter(type::isAssignableFrom)
                .map(found -> (Class<? extends T>) found)
                .collect(Collectors.toSet());
    }
}
