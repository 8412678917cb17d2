package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.VaadinRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form whose texts are kept in the browser from the first letter until they were sent: whoever comes back after the
 * session ended, or a window was closed, finds them where they were.
 */
public class KeptTexts extends Stash {

    private static final String READER = KeptTexts.class.getName();

    private final String key;
    private final Map<String, SerializableConsumer<String>> inputs = new HashMap<>();

    /** @param form what distinguishes this form from others, {@code letter/<id>} */
    public KeptTexts(String form) {
        key = reader() + "/" + form;
    }

    /** Several people may use one browser. What the server pushes is no request, but on a page that one has opened. */
    private static String reader() {
        var request = VaadinRequest.getCurrent();
        var principal = request == null ? null : request.getUserPrincipal();
        var ui = UI.getCurrent();
        if (principal != null) {
            ComponentUtil.setData(ui, READER, principal.getName());
            return principal.getName();
        }
        return ui != null && ComponentUtil.getData(ui, READER) instanceof String name ? name : "";
    }

    /** The input, whose text is kept from now on under this name. */
    public <T extends Component & HasValue<?, String>> T keep(String name, T input) {
        mark(input, name);
        inputs.put(name, text -> {
            if (input.isEmpty()) {
                input.setValue(text);
            }
        });
        return input;
    }

    /** The box: what was chosen in it, or typed into it, is kept from now on under this name. */
    protected <T, B extends ComboBox<T>> B keep(String name, B box, SerializableFunction<String, Optional<T>> called) {
        mark(box, name);
        inputs.put(name, text -> {
            if (box.isEmpty()) {
                called.apply(text.strip()).ifPresent(box::setValue);
            }
        });
        return box;
    }

    /** The box that takes nothing but what is in its list. */
    protected <T> ComboBox<T> keep(String name, ComboBox<T> box) {
        return keep(
                name,
                box,
                text -> box.getListDataView()
                        .getItems()
                        .filter(item -> box.getItemLabelGenerator().apply(item).equals(text))
                        .findFirst());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open(key, version(), this::found);
    }

    /** Which state of what the server has is shown; {@link #saved} says the next. */
    protected long version() {
        return 0;
    }

    /**
     * An earlier visit left texts: they are put where nothing stands.
     *
     * @param version the state that they were typed in
     */
    protected void found(long version, Map<String, String> texts) {
        texts.forEach((name, text) -> inputs.getOrDefault(name, unknown -> {}).accept(text));
    }

    /** The server has the texts: the browser forgets them, wherever the person goes from here. */
    public void sent() {
        UI.getCurrent().getPage().executeJs("window.ogpStash.forget($0)", key);
    }
}
