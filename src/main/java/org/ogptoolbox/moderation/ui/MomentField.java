package org.ogptoolbox.moderation.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.ogptoolbox.base.ui.Calendars;

/** A day and a time to come, at nine in the morning a week from now unless somebody says otherwise. */
class MomentField extends DateTimePicker {

    MomentField(String label, Instant now) {
        setLabel(label);
        setHelperText(getTranslation(
                "moderation.sign-off.zone", ZoneId.systemDefault().getId()));
        setDateAriaLabel(getTranslation("moderation.sign-off.day"));
        setTimeAriaLabel(getTranslation("moderation.sign-off.time"));
        setStep(Duration.ofMinutes(30));
        setValue(LocalDateTime.ofInstant(now, ZoneId.systemDefault())
                .plusDays(7)
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(9));
        Calendars.in(getLocale(), this);
    }

    /** An empty or unreadable date is one that cannot be: the rule says so. */
    Instant instant() {
        var value = getValue();
        return value == null
                ? Instant.EPOCH
                : value.atZone(ZoneId.systemDefault()).toInstant();
    }
}
