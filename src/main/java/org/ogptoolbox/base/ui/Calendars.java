package org.ogptoolbox.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ogptoolbox.base.Times;

/** Lets pickers speak the reader's language: how a day is written, the calendar, what is said of a mistyped day. */
public final class Calendars {

    private static final DayOfWeek[] FROM_SUNDAY = {
        DayOfWeek.SUNDAY,
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY,
        DayOfWeek.SATURDAY
    };

    private Calendars() {}

    /** The picker, for readers of this language. */
    public static DatePicker in(Locale reader, DatePicker picker) {
        picker.setLocale(Times.writing(reader));
        picker.setI18n(words(picker, reader));
        return picker;
    }

    /** The picker and its calendar, for readers of this language. */
    public static DateTimePicker in(Locale reader, DateTimePicker picker) {
        picker.setLocale(Times.writing(reader));
        picker.setDatePickerI18n(words(picker, reader));
        return picker;
    }

    private static DatePickerI18n words(Component picker, Locale reader) {
        var writing = Times.writing(reader);
        return new DatePickerI18n()
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, writing)))
                .setWeekdays(names(FROM_SUNDAY, day -> day.getDisplayName(TextStyle.FULL_STANDALONE, writing)))
                .setWeekdaysShort(names(FROM_SUNDAY, day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, writing)))
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday(picker.getTranslation("base.calendar.today"))
                .setCancel(picker.getTranslation("base.calendar.cancel"))
                .setBadInputErrorMessage(picker.getTranslation("base.calendar.mistyped"));
    }

    private static <T> List<String> names(T[] all, Function<T, String> name) {
        return Arrays.stream(all).map(name).toList();
    }
}
