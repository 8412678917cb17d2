package org.ogptoolbox.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and points in time as people read them, in the server's zone. */
public final class Times {

    /** English is read on every continent: day before month, hours to 24. */
    private static final Locale ENGLISH_OF_EUROPE = Locale.of("en", "150");

    private Times() {}

    /** Day only: "23 Nov 2026". */
    public static String day(Instant instant, Locale locale) {
        return day(LocalDate.ofInstant(instant, ZoneId.systemDefault()), locale);
    }

    /** The same of a day that has no hour. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(writing(locale))
                .format(day);
    }

    /** A day in a sentence: "23 November 2026". */
    public static String longDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(writing(locale))
                .format(day);
    }

    /** Day and time. */
    public static String moment(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(writing(locale))
                .format(instant.atZone(ZoneId.systemDefault()));
    }

    /** Time only: "12:04". */
    public static String time(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(writing(locale))
                .format(instant.atZone(ZoneId.systemDefault()));
    }

    /** The locale in which a reader of this one expects dates and numbers: also what date pickers are to be set to. */
    public static Locale writing(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? ENGLISH_OF_EUROPE : locale;
    }
}
