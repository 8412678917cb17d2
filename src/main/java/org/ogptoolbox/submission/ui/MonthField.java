package org.ogptoolbox.submission.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ogptoolbox.base.Times;

/** A month of a year, {@code 2016-02}; while only one of the two is chosen, {@code 2016-} or {@code -02}. */
final class MonthField extends CustomField<String> {

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS_AHEAD = 10;
    private static final Pattern FORM = Pattern.compile("(\\d{4})?-(0[1-9]|1[0-2])?");

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Year now;

    MonthField(Year now) {
        super("");
        this.now = now;
        month.setPlaceholder(getTranslation("submission.field.month"));
        month.setEmptySelectionAllowed(true);
        month.setEmptySelectionCaption(getTranslation("submission.field.nothing-chosen"));
        month.setItems(Month.values());
        month.setItemLabelGenerator(
                one -> one == null ? "" : one.getDisplayName(TextStyle.FULL_STANDALONE, Times.writing(getLocale())));
        year.setPlaceholder(getTranslation("submission.field.year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("submission.field.nothing-chosen"));
        year.setItemLabelGenerator(one -> one == null ? "" : String.valueOf(one));
        offer(now.getValue());
        month.addValueChangeListener(change -> updateValue());
        year.addValueChangeListener(change -> updateValue());
        var both = new Div(month, year);
        both.addClassName("month-field");
        add(both);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        month.setAriaLabel(getTranslation("submission.field.month-of", label));
        year.setAriaLabel(getTranslation("submission.field.year-of", label));
    }

    /** Newest first, and whatever an earlier text says. */
    private void offer(int another) {
        var usual =
                IntStream.rangeClosed(FIRST_YEAR, now.getValue() + YEARS_AHEAD).boxed();
        year.setItems(Stream.concat(usual, Stream.of(another))
                .distinct()
                .sorted((one, other) -> other - one)
                .toList());
    }

    @Override
    protected String generateModelValue() {
        if (month.isEmpty() && year.isEmpty()) {
            return "";
        }
        return (year.isEmpty() ? "" : String.valueOf(year.getValue()))
                + "-"
                + (month.isEmpty() ? "" : "%02d".formatted(month.getValue().getValue()));
    }

    @Override
    protected void setPresentationValue(String text) {
        var parts = FORM.matcher(Objects.requireNonNullElse(text, ""));
        var known = parts.matches();
        if (known && parts.group(1) != null) {
            var asked = Integer.parseInt(parts.group(1));
            offer(asked);
            year.setValue(asked);
        } else {
            year.clear();
        }
        if (known && parts.group(2) != null) {
            month.setValue(Month.of(Integer.parseInt(parts.group(2))));
        } else {
            month.clear();
        }
    }

    @Override
    public void focus() {
        month.focus();
    }
}
