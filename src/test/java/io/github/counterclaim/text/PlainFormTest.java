package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parser is given instead of typography and noise; a dot stands for a blanked character. */
final class PlainFormTest {

    private static void plain(String text, String expected) {
        String plain = PlainForm.of(text);
        assertEquals(text.length(), plain.length(), "the length of '" + text + "'");
        assertEquals(expected, plain);
    }

    /** Checks that a stretch is blanked and nothing else. */
    private static void blanks(String text, String stretch) {
        int start = text.indexOf(stretch);
        assertTrue(start >= 0, stretch);
        plain(text, text.substring(0, start) + " ".repeat(stretch.length()) + text.substring(start + stretch.length()));
    }

    @Test
    void typographyBecomesPlain() {
        plain("\u201CIt\u2019s over,\u201D he said", "\"It's over,\" he said");
        plain("the Iran\u2013Russia treaty \u2014 signed in 2025", "the Iran-Russia treaty \u2014 signed in 2025");
        plain("S\u2011400\u00A0missiles", "S-400 missiles");
    }

    @Test
    void citationMarksGo() {
        blanks("Drones were sent.[12] They flew.", "[12]");
        blanks("Drones were sent [citation needed] by sea.", "[citation needed]");
    }

    @Test
    void pictographsGoWhateverTheirLength() {
        blanks("\uD83D\uDE80 Drones were sent", "\uD83D\uDE80");
        blanks("Drones \u2022 were sent", "\u2022");
    }

    @Test
    void datelinesGo() {
        blanks("MOSCOW (Reuters) - Russia sent drones to Mali.", "MOSCOW (Reuters) -");
        blanks("NAIROBI, Kenya (AP) \u2014 Chad denied that it sent drones.", "NAIROBI, Kenya (AP) \u2014");
        blanks("Tehran, April 21. Iran has no plans to buy such jets now.", "Tehran, April 21.");
        blanks("14:32 GMT - Chad denied that it sent drones.", "14:32 GMT -");
    }

    @Test
    void whatIsNoDatelineStays() {
        plain("Russia sent drones to Mali - and tanks.", "Russia sent drones to Mali - and tanks.");
        plain("In April 21 drones fell.", "In April 21 drones fell.");
    }

    @Test
    void gluedSentencesAreFound() {
        String text = "No deal in the short term.More plausibly, talks go on.";
        assertEquals(List.of(text.indexOf("More")), PlainForm.gluedStarts(text));
        assertEquals(List.of(), PlainForm.gluedStarts("The U.S.S.R. fell. Then Dr. Smith met e.g. Mr.X in St.Petersburg"));
        assertEquals(List.of(), PlainForm.gluedStarts("See example.com or version 2.5 of the U.S. report."));
    }

    @Test
    void aSentenceThatEndsInOneLetterIsNoInitial() {
        String text = "\"We agree,\" Smith wrote on X. Burundi has sent troops.";
        assertEquals(List.of(text.indexOf("Burundi")), PlainForm.gluedStarts(text));
        assertEquals(List.of(), PlainForm.gluedStarts("Malcolm X. Burundi, George X. Smith and a film on X. were shown."));
    }

    @Test
    void runsThatAreNoWordsAreBlankedWhereTheyStand() {
        String run = "\"'".repeat(50);
        assertEquals("He said. " + " ".repeat(100) + " He left.", PlainForm.of("He said. " + run + " He left."));
        assertEquals("a " + " ".repeat(600) + " b", PlainForm.of("a " + "x".repeat(600) + " b"));
        String address = "https://courier.example/" + "a-word/".repeat(30);
        assertEquals("See " + address, PlainForm.of("See " + address));
    }
}
