package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ogptoolbox.base.Messages;
import org.ogptoolbox.base.Times;
import org.ogptoolbox.identity.AccountId;
import org.ogptoolbox.moderation.Opinion;
import org.ogptoolbox.moderation.ReviewFile;

/** What those who look after the entry said to the change that somebody else suggests. */
class OpinionList extends Composite<Section> {

    OpinionList(Desk desk, ReviewFile file) {
        getContent().addClassName("opinions");
        setVisible(!file.opinions().isEmpty());
        var names = desk.accounts()
                .names(file.opinions().stream()
                        .map(Opinion::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var list = new UnorderedList();
        file.opinions().forEach(opinion -> list.add(item(opinion, names)));
        getContent().add(new H3(getTranslation("moderation.opinions")), list);
    }

    private ListItem item(Opinion opinion, Map<AccountId, String> names) {
        var name = opinion.by() == null ? "" : names.getOrDefault(opinion.by(), "");
        var item = new ListItem(
                new Span(getTranslation(Messages.key(opinion.stand()), name, Times.moment(opinion.at(), getLocale()))));
        if (!opinion.words().isEmpty()) {
            var words = new Paragraph(opinion.words());
            words.addClassName("typed-text");
            item.add(words);
        }
        return item;
    }
}
