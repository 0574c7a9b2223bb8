package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prepares running text for the parser without moving a character: typographic marks become plain ones, and what is no
 * word of the sentence (citation marks, datelines, time stamps, pictographs) becomes spaces.
 */
final class PlainForm {

    private static final Pattern NOISE = Pattern.compile(
            "\\[(?:\\d{1,3}|[a-z]|citation needed|note \\d+)]"
                    + "|\\((?:archived|pdf|link|photo|video|file photo|left|right|center|centre)\\)"
                    + "|[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{FE0F}"
                    + "\\x{200B}-\\x{200F}\\x{2022}\\x{25A0}-\\x{25FF}]",
            Pattern.CASE_INSENSITIVE);
    // "MOSCOW (Reuters) -", "Tehran, April 21.", "St Petersburg - ", "14:32 GMT - "
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'/ ]{1,40}(?:, [\\p{L}. 0-9]{1,30})? ?(?:\\([^)]{2,40}\\) ?)?"
                    + "(?:--?|\\x{2013}|\\x{2014})"
                    + "(?= \\p{Lu}| [\"\\x{201C}])"
                    + "|\\p{Lu}[\\p{L} ]{1,30}, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
                    + "\\p{Ll}*\\.? \\d{1,2}\\.(?= )"
                    + "|\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?"
                    + "(?: (?:GMT|UTC|BST|ET|EST|EDT|CET|MSK|local time))?(?: ago)? ?"
                    + "(?:--?|\\x{2013}|\\x{2014}|:)?(?= ))");
    // two sentences whose space was lost: "in the short term.More plausibly"
    private static final Pattern GLUED =
            Pattern.compile("(?<=[\\p{Ll}\\d)\"\\x{201D}]{2}[.!?][\"\\x{201D}]?)(?=\\p{Lu}\\p{Ll}+[ ,'\\x{2019}-])"
                    // "she wrote on X. Kenya ...": no initial of a name
                    + "|(?<=\\p{Ll} (?:on|via) X\\. )(?=[\\p{Lu}\"\\x{201C}])");

    // no word, and the tokenizer's time grows with the square of such a run
    private static final Pattern RUN = Pattern.compile("[^\\p{L}\\p{N}\\s]{40,}+|\\S{500,}+");

    private PlainForm() {}

    /** Returns a text of the same length that the parser reads better. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        blank(plain, NOISE.matcher(text));
        blank(plain, RUN.matcher(text));
        Matcher dateline = DATELINE.matcher(text);
        if (dateline.find() && dateline.end() <= text.length() / 2) {
            blank(plain, dateline.reset());
        }
        return plain.toString();
    }

    /** Returns where sentences start that a tokenizer takes for part of the one before, in order. */
    static List<Integer> gluedStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = GLUED.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        return starts;
    }

    private static void blank(StringBuilder text, Matcher matcher) {
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
            case '\u2014', '\u2015' -> '\u2014';
            case '\u00A0', '\u2009', '\u202F', '\n', '\t' -> ' ';
            default -> c;
        };
    }
}
