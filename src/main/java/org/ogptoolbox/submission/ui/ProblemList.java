package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ogptoolbox.content.Problem;
import org.ogptoolbox.content.Schema;

/** What is wrong or missing, each with a link that jumps to the field. */
final class ProblemList extends Section {

    ProblemList(WizardAddress address, List<Problem> problems) {
        addClassName("problem-list");
        add(new H3(getTranslation("submission.problems.title", problems.size())));
        var list = new UnorderedList();
        for (var problem : problems) {
            list.add(item(address, problem));
        }
        add(list);
    }

    private ListItem item(WizardAddress address, Problem problem) {
        var field = Schema.field(address.kind(), problem.pointer());
        var label = getTranslation("field." + address.kind().path() + "." + field.name());
        var step = RemarksOverview.stepOf(address.kind(), field);
        var sentence = getTranslation(problem.messageKey(), problem.arguments().toArray());
        return new ListItem(address.at(step, field.pointer()).link(label), new Span(" – " + sentence));
    }
}
