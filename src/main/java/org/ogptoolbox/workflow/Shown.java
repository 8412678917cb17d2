package org.ogptoolbox.workflow;

/** Quotes what stands in a refused file so that it can be shown: short, on one line, without control characters. */
final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    static String shorten(String text) {
        var line = text.replaceAll("[\\p{C}\\s]+", " ").trim();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
