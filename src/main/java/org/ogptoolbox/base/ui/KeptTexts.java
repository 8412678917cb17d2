package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * A form whose texts are kept in the browser from the first letter until they were sent: whoever comes back after the
 * session ended, or a window was closed, finds them where they were.
 */
public class KeptTexts extends Stash {

    private final String key;
    private final Map<String, HasValue<?, String>> inputs = new HashMap<>();

    /** @param form what distinguishes this form from others, {@code letter/<id>} */
    public KeptTexts(String form) {
        key = reader() + "/" + form;
    }

    /** Several people may use one browser. */
    private static String reader() {
        var request = VaadinRequest.getCurrent();
        var principal = request == null ? null : request.getUserPrincipal();
        return principal == null ? "" : principal.getName();
    }

    /** The input, whose text is kept from now on under this name. */
    protected <T extends Component & HasValue<?, String>> T keep(String name, T input) {
        mark(input, name);
        inputs.put(name, input);
        return input;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open(key, 0, (version, texts) -> texts.forEach(this::putBack));
    }

    private void putBack(String name, String text) {
        var input = inputs.get(name);
        if (input != null && input.isEmpty()) {
            input.setValue(text);
        }
    }

    /** The server has the texts: the browser forgets them, wherever the person goes from here. */
    protected void sent() {
        UI.getCurrent().getPage().executeJs("window.ogpStash.forget($0)", key);
    }
}
