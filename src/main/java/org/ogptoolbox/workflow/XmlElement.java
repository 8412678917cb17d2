package org.ogptoolbox.workflow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One element as {@link SafeXml} read it. Names are {@code prefix:local} with our own fixed prefix for each namespace
 * ({@code bpmn:userTask}, {@code flowable:formKey}), whatever prefix the file uses; BPMN's own attributes have none.
 */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes;
    private final @Nullable XmlElement parent;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Map<String, String> attributes, @Nullable XmlElement parent) {
        this.name = name;
        this.attributes = Collections.unmodifiableMap(attributes);
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    void append(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** The attribute's value, empty when it is missing or empty. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isEmpty());
    }

    @Nullable XmlElement parent() {
        return parent;
    }

    List<XmlElement> children() {
        return Collections.unmodifiableList(children);
    }

    Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    /** All character data directly inside, CDATA and resolved character references included, comments left out. */
    String text() {
        return text.toString();
    }

    /** This element and all below it, in document order. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }

    /** The words of a list attribute. */
    List<String> words(String attribute, String separator) {
        return attribute(attribute).stream()
                .flatMap(value -> Stream.of(value.trim().split(separator)))
                .map(String::trim)
                .toList();
    }

    /** The id a person finds it by: its own, or that of the nearest element around it. */
    String place() {
        for (XmlElement element = this; element != null; element = element.parent) {
            var id = element.attributes.get("id");
            if (id != null && !id.isBlank()) {
                return Shown.shorten(id);
            }
        }
        return "-";
    }
}
