package io.github.counterclaim.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of scraped text.
 *
 * @param mark what stood before it: a bullet, an emoji or the question marks that an emoji became; may be empty
 * @param text the line without the mark, whitespace normalised
 */
record Line(String mark, String text) {

    private static final Pattern MARK = Pattern.compile(
            "^([?\\ufffd]{1,6}|[•·▪◦●○■□►▶→✓✔✅➤➡*+–—-]{1,3}|[\\p{So}\\x{fe0f}\\x{200d}\\x{1f3fb}-\\x{1f3ff}]{1,8}|o(?= \\p{Lu})|\\d{1,2}[.)])(?:\\s+|$)");
    private static final int MIN_SENTENCE_WORDS = 4;

    static Line of(String line) {
        Matcher matcher = MARK.matcher(line);
        return matcher.find() ? new Line(matcher.group(1), line.substring(matcher.end())) : new Line("", line);
    }

    boolean isBlank() {
        return Wording.words(text) == 0;
    }

    boolean isSentence() {
        return Wording.words(text) >= MIN_SENTENCE_WORDS && Wording.endsSentence(text) && !Wording.isTitle(text);
    }

    /** Returns whether a bullet, number or emoji stood before the line. */
    boolean isListed() {
        return !mark.isEmpty();
    }

    /** Returns whether the mark is an emoji or what became of one: these stand before headings too. */
    boolean isMarked() {
        return isListed() && (mark.startsWith("?") || mark.startsWith("\ufffd") || mark.codePointAt(0) >= 0x2600
                || Character.isDigit(mark.charAt(0)) && Wording.isTitle(text));
    }

    boolean isDetail() {
        return !Boilerplate.standard().detailKey(text).isEmpty();
    }

    boolean isJunk() {
        boolean bareKey = text.endsWith(":") && isDetail();
        return isBlank() || bareKey || Boilerplate.standard().isJunk(text) || text.indexOf('@') >= 0 && !isSentence();
    }

    /** Returns whether the line can be the title of what follows it. */
    boolean isTitleLine() {
        return Wording.isTitle(text) && Wording.words(text) >= 2
                || !isListed() && !Wording.endsSentence(text) && Wording.words(text) >= 3 && Wording.words(text) <= 14;
    }
}
