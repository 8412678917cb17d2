package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Keeps in the browser what was typed and not yet saved, so that neither a lost connection nor an ended session nor a
 * closed window loses a letter. Text is dropped there as soon as the server says that it has it.
 */
@JsModule("./typing/stash.ts")
public class Stash extends Div {

    /** Inputs inside whose text is to be kept say which place of the document it belongs to. */
    public static void mark(Component input, String pointer) {
        input.getElement().setAttribute("data-stash", pointer);
    }

    /** Starts keeping under this key, and hands over what an earlier visit left there. */
    public void open(String key, long version, SerializableBiConsumer<Long, Map<String, String>> found) {
        getElement()
                .executeJs("return window.ogpStash.open(this, $0, $1)", key, (double) version)
                .then(JsonNode.class, left -> {
                    var texts = texts(left.path("texts"));
                    if (!texts.isEmpty()) {
                        found.accept(left.path("version").asLong(), texts);
                    }
                });
    }

    /** The draft was created: what is kept for "a new one" is kept for this one from now on. */
    public void rename(String key, long version) {
        getElement().executeJs("window.ogpStash.rename(this, $0, $1)", key, (double) version);
    }

    /** The server has these texts in this version; null stands for "nothing typed". */
    public void saved(long version, Map<String, String> texts) {
        var json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        getElement().executeJs("window.ogpStash.saved(this, $0, $1)", (double) version, json);
    }

    private static Map<String, String> texts(JsonNode json) {
        var texts = new HashMap<String, String>();
        json.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString("")));
        return texts;
    }
}
