package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.ogptoolbox.workflow.WorkItem;
import org.ogptoolbox.workflow.ui.ItemText;

/**
 * The rows of the inbox: one column whose content is a row where there is room and a card where there is not. Drawn in
 * the browser from a few texts per item, so that a long inbox costs the server little.
 */
class InboxGrid extends Grid<ItemText> {

    private static final String ROW = """
            <div class="inbox-row ${item.state}">
              <div class="inbox-what">
                <a class="inbox-title" href="${item.address}">${item.title}</a>
                <span class="inbox-tags"><span>${item.kind}</span><span>${item.step}</span><span>${item.round}</span><span>${item.language}</span></span>
              </div>
              <div class="inbox-when">
                <span class="inbox-due"><vaadin-icon icon="${item.dueIcon}" aria-hidden="true"></vaadin-icon>${item.due}</span>
                <span class="inbox-since" title="${item.created}">${item.since}</span>
              </div>
              <div class="inbox-who">
                <vaadin-icon icon="${item.whoIcon}" aria-hidden="true"></vaadin-icon><span>${item.who}</span>
              </div>
              <div class="inbox-deed">
                <vaadin-button theme="small" ?hidden="${!item.free}" aria-label="${item.claimLabel}" @click="${claim}">
                  ${item.claim}
                </vaadin-button>
              </div>
            </div>""";

    private final InboxPages pages;

    InboxGrid(InboxPages pages, SerializableFunction<WorkItem, String> address, SerializableConsumer<ItemText> claim) {
        this.pages = pages;
        addClassName("inbox-grid");
        addThemeVariants(GridVariant.AURA_NO_BORDER);
        setSelectionMode(SelectionMode.SINGLE);
        setPageSize(InboxPages.SIZE);
        getElement().setAttribute("aria-label", getTranslation("moderation.inbox"));
        addColumn(renderer(address, claim)).setFlexGrow(1);
        setItems(pages::fetch).setIdentifierProvider(text -> text.item().id());
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
    }

    private LitRenderer<ItemText> renderer(
            SerializableFunction<WorkItem, String> address, SerializableConsumer<ItemText> claim) {
        return LitRenderer.<ItemText>of(ROW)
                .withProperty("address", text -> address.apply(text.item()))
                .withProperty("title", ItemText::title)
                .withProperty("kind", ItemText::kind)
                .withProperty("step", ItemText::step)
                .withProperty("round", text -> pages.note(text).round())
                .withProperty("language", text -> pages.note(text).language())
                .withProperty("due", ItemText::due)
                .withProperty("dueIcon", text -> text.overdue() ? "vaadin:alarm" : "vaadin:clock")
                .withProperty("since", text -> getTranslation("workflow-ui.waiting", text.since()))
                .withProperty("created", ItemText::created)
                .withProperty("who", this::who)
                .withProperty("whoIcon", text -> text.free() ? "vaadin:circle-thin" : "vaadin:user")
                .withProperty("free", pages::claimable)
                .withProperty("claim", text -> getTranslation("moderation.inbox.claim"))
                .withProperty("claimLabel", text -> getTranslation("moderation.inbox.claim-this", text.title()))
                .withProperty("state", InboxGrid::state)
                .withFunction("claim", claim::accept);
    }

    private String who(ItemText text) {
        if (text.mine()) {
            return getTranslation("moderation.inbox.yours");
        }
        if (text.assignee() != null) {
            return text.assignee();
        }
        var obstacle = pages.note(text).obstacle();
        return obstacle.isEmpty() ? getTranslation("moderation.inbox.free") : obstacle;
    }

    private static String state(ItemText text) {
        return (text.overdue() ? "inbox-overdue " : "")
                + (text.mine() ? "inbox-mine" : text.free() ? "" : "inbox-taken");
    }

    /** Everything again, from what is now. */
    void refresh() {
        pages.forget();
        getDataProvider().refreshAll();
    }

    Optional<ItemText> selected() {
        return asSingleSelect().getOptionalValue();
    }

    /** Goes a number of rows down (or up, when negative), from the first row when none is chosen. */
    void move(int rows) {
        var index = selected()
                .map(pages::indexOf)
                .filter(found -> found >= 0)
                .map(found -> found + rows)
                .orElse(0);
        pages.at(index).ifPresent(text -> {
            select(text);
            getElement()
                    .executeJs(
                            "if ($0 < this._firstVisibleIndex || $0 > this._lastVisibleIndex) this.scrollToIndex($0)",
                            index);
        });
    }
}
