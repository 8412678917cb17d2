package org.ogptoolbox.moderation.ui;

import java.util.ArrayList;
import java.util.List;

/** Which words of a text went and which came, by the longest common subsequence. */
final class WordDifference {

    /** Longer texts are shown as a whole before and a whole after: the table below grows with the square. */
    private static final int MOST = 1_500;

    /** What became of a piece of text. */
    enum Fate {
        KEPT,
        GONE,
        NEW
    }

    /** Words that share a fate, with the white space after them. */
    record Piece(Fate fate, String text) {}

    private WordDifference() {}

    static List<Piece> between(String before, String after) {
        var was = before.split("(?<=\\s)");
        var is = after.split("(?<=\\s)");
        if (before.isEmpty() || after.isEmpty() || was.length > MOST || is.length > MOST) {
            return List.of(new Piece(Fate.GONE, before), new Piece(Fate.NEW, after)).stream()
                    .filter(piece -> !piece.text().isEmpty())
                    .toList();
        }
        return walk(was, is, lengths(was, is));
    }

    private static short[][] lengths(String[] was, String[] is) {
        var lengths = new short[was.length + 1][is.length + 1];
        for (int old = was.length - 1; old >= 0; old--) {
            for (int fresh = is.length - 1; fresh >= 0; fresh--) {
                lengths[old][fresh] = same(was[old], is[fresh])
                        ? (short) (lengths[old + 1][fresh + 1] + 1)
                        : (short) Math.max(lengths[old + 1][fresh], lengths[old][fresh + 1]);
            }
        }
        return lengths;
    }

    private static List<Piece> walk(String[] was, String[] is, short[][] lengths) {
        var pieces = new ArrayList<Piece>();
        int old = 0;
        int fresh = 0;
        while (old < was.length || fresh < is.length) {
            if (old < was.length && fresh < is.length && same(was[old], is[fresh])) {
                append(pieces, Fate.KEPT, is[fresh++]);
                old++;
            } else if (old < was.length && (fresh == is.length || lengths[old + 1][fresh] >= lengths[old][fresh + 1])) {
                append(pieces, Fate.GONE, was[old++]);
            } else {
                append(pieces, Fate.NEW, is[fresh++]);
            }
        }
        return pieces;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void append(List<Piece> pieces, Fate fate, String word) {
        if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
            pieces.set(pieces.size() - 1, new Piece(fate, pieces.getLast().text() + word));
        } else {
            pieces.add(new Piece(fate, word));
        }
    }
}
