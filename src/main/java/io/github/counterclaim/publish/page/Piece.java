package io.github.counterclaim.publish.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a quotation.
 *
 * @param text the words, as they stand
 * @param mark what they are to the claim
 */
public record Piece(String text, Mark mark) {

    /** What words are to a claim. */
    public enum Mark {
        /** Nothing in particular. */
        PLAIN,
        /** The name of one of its participants. */
        NAME,
        /** What it turns on: the wording of its relation, its denial, its number. */
        TURN
    }

    /** Returns whether these words name a participant. */
    public boolean isName() {
        return mark == Mark.NAME;
    }

    /** Returns whether the claim turns on these words. */
    public boolean isTurn() {
        return mark == Mark.TURN;
    }

    /**
     * Returns the same words once for all the claims that they carry: what any of them turns on is marked, then what
     * any of them names.
     *
     * @param readings the pieces for each claim; joined, each gives the same text
     */
    static List<Piece> merged(List<List<Piece>> readings) {
        if (readings.size() < 2) {
            return readings.isEmpty() ? List.of() : readings.get(0);
        }
        StringBuilder text = new StringBuilder();
        readings.get(0).forEach(piece -> text.append(piece.text()));
        Mark[] marks = new Mark[text.length()];
        Arrays.fill(marks, Mark.PLAIN);
        for (List<Piece> reading : readings) {
            int at = 0;
            for (Piece piece : reading) {
                for (int end = at + piece.text().length(); at < end; at++) {
                    marks[at] = marks[at].compareTo(piece.mark()) < 0 ? piece.mark() : marks[at];
                }
            }
        }
        return cut(text.toString(), marks);
    }

    /** Returns a text in pieces of the same mark. */
    static List<Piece> cut(String text, Mark[] marks) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marks[i] != marks[start]) {
                pieces.add(new Piece(text.substring(start, i), marks[start]));
                start = i;
            }
        }
        return pieces;
    }
}
