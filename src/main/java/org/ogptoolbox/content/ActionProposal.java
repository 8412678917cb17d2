package org.ogptoolbox.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ogptoolbox.base.Country;
import org.ogptoolbox.base.LocalizedText;

/**
 * An organisation's contribution to a collective action.
 *
 * @param action the number of the collective action, 1 to 20 for those of the Paris Declaration
 * @param type project, shared-resource, call-for-partners
 */
public record ActionProposal(
        @Nullable Integer action,
        LocalizedText name,

        @com.fasterxml.jackson.annotation.JsonProperty("abstract")
        LocalizedText abstractText,

        LocalizedText description,
        @Nullable Link organisation,
        @Nullable Country country,
        @Nullable String type,
        List<Resource> offered,
        List<Resource> sought,
        List<Milestone> milestones,
        List<Link> partners,
        List<Link> tools,
        List<String> links)
        implements Content {

    /** Something offered or sought: what sort of thing, and a sentence. */
    public record Resource(String type, String text) {

        public Resource {
            type = Absent.text(type);
            text = Absent.text(text);
        }
    }

    /** Something to reach by a day; status planned, under-way, done or dropped. */
    public record Milestone(String label, @Nullable LocalDate due, String status) {

        public Milestone {
            label = Absent.text(label);
            status = Absent.text(status);
        }
    }

    public ActionProposal {
        name = Absent.text(name);
        abstractText = Absent.text(abstractText);
        description = Absent.text(description);
        offered = Absent.list(offered);
        sought = Absent.list(sought);
        milestones = Absent.list(milestones);
        partners = Absent.list(partners);
        tools = Absent.list(tools);
        links = Absent.list(links);
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_PROPOSAL;
    }

    @Override
    public String title() {
        return name.original();
    }

    @Override
    public LocalizedText summary() {
        return abstractText;
    }
}
