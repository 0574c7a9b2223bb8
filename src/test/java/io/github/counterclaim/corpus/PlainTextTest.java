package io.github.counterclaim.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class PlainTextTest {

    private static final String FIRST = "The council voted to close the pier, and the cranes will go before summer.";
    private static final String SECOND = "Opponents said that the dredging would harm the seagrass beds near the shore.";

    @Test
    void takesTheFirstLineAsTitle() {
        PlainText text = PlainText.of("Council Closes the Eastern Pier\n" + FIRST);
        assertEquals("Council Closes the Eastern Pier", text.title());
        assertEquals(List.of("PARAGRAPH " + FIRST), kinds(text));
    }

    @Test
    void keepsAStandfirst() {
        reads("Council Closes the Eastern Pier\nCargo moves to the new terminal at the end of March\n" + FIRST,
                "PARAGRAPH Cargo moves to the new terminal at the end of March", "PARAGRAPH " + FIRST);
    }

    @Test
    void cutsAHeadingGluedToASentence() {
        reads(FIRST + "The View from the Shore\n" + SECOND,
                "PARAGRAPH " + FIRST, "HEADING The View from the Shore", "PARAGRAPH " + SECOND);
    }

    @Test
    void cutsASentenceGluedToAHeading() {
        reads(SECOND + "\nThe View from the Shore" + "The council voted to close the pier, and the cranes will go.",
                "PARAGRAPH " + SECOND, "HEADING The View from the Shore", "PARAGRAPH The council voted to close the pier, and the cranes will go.");
    }

    @Test
    void cutsHeadingsWhereEveryLineBreakIsLost() {
        reads(FIRST + "The View from the Shore" + "The harbour is quiet, said the council, and it will stay so.",
                "PARAGRAPH " + FIRST, "HEADING The View from the Shore",
                "PARAGRAPH The harbour is quiet, said the council, and it will stay so.");
    }

    @Test
    void leavesSentencesGluedToSentences() {
        reads(FIRST + SECOND, "PARAGRAPH " + FIRST + SECOND);
    }

    @Test
    void leavesAbbreviationsAndCamelCase() {
        reads("The U.S.Navy ship came into the port at dawn, and YouTube showed it all day long.",
                "PARAGRAPH The U.S.Navy ship came into the port at dawn, and YouTube showed it all day long.");
        reads("Video Giant of the World YouTube said that it would pay the fine in full.",
                "PARAGRAPH Video Giant of the World YouTube said that it would pay the fine in full.");
    }

    @Test
    void readsQuestionMarksBeforeHeadingsAsBullets() {
        reads(FIRST + "\n? The View from the Shore\n" + FIRST + "\n?? A Town Divided\n" + SECOND,
                "PARAGRAPH " + FIRST, "HEADING The View from the Shore", "PARAGRAPH " + FIRST, "HEADING A Town Divided", "PARAGRAPH " + SECOND);
    }

    @Test
    void readsEmojiBeforeHeadingsAsBullets() {
        reads(FIRST + "\n\ud83d\udea2 A Town Divided\n" + SECOND,
                "PARAGRAPH " + FIRST, "HEADING A Town Divided", "PARAGRAPH " + SECOND);
    }

    @Test
    void dropsAListOfContents() {
        reads(FIRST + "\nTable of Contents\n- A Town Divided\n- What Comes Next\nA Town Divided\n" + SECOND,
                "PARAGRAPH " + FIRST, "HEADING A Town Divided", "PARAGRAPH " + SECOND);
    }

    @Test
    void keepsAListOfFacts() {
        reads(FIRST + "\n- Freight leaves the pier in March.\n- 140 jobs on the pier\n" + SECOND,
                "PARAGRAPH " + FIRST, "LIST_ITEM Freight leaves the pier in March.", "LIST_ITEM 140 jobs on the pier",
                "PARAGRAPH " + SECOND);
    }

    @Test
    void dropsLinksAndInvitations() {
        reads(FIRST + "\nRead more on harbours: The Courier – A History of Piers\nAlso, Read\nHarbour Institute – Piers\n"
                        + "https://example.org/piers\n" + SECOND + "\nShare this article\n© 2025 The Courier",
                "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void dropsAuthorDetailsAndFillerLatin() {
        reads(FIRST + "\nDetail Author:\n • Name : Ada Lane\n • Username : alane\n • Email : a@example.org\n"
                        + " • Bio : Lorem ipsum dolor sit amet consectetur. Sed quis nulla aut velit esse.\n"
                        + "Socials\ninstagram:\n • followers : 20\nQuia et dolorem qui velit aut culpa officia.\n" + SECOND,
                "PARAGRAPH " + FIRST, "PARAGRAPH " + SECOND);
    }

    @Test
    void dropsWhatFollowsTheLastSentence() {
        reads(FIRST + "\nMap of the Harbour - Guide of the Coast\n\nHarbour Office\n\nMap of the Harbour - Guide of the Coast",
                "PARAGRAPH " + FIRST);
    }

    @Test
    void dropsASignatureGluedToTheEnd() {
        reads(FIRST + "Courier list maintainers\nlist@courier.example", "PARAGRAPH " + FIRST);
    }

    @Test
    void keepsMarksOfCitationAndStamps() {
        String cited = "They are allies [4] [5] [6] and condemned it (archived) in a call, the paper wrote. [7]";
        reads("14:32 GMT — " + FIRST + "\n" + cited, "PARAGRAPH 14:32 GMT — " + FIRST, "PARAGRAPH " + cited);
    }

    @Test
    void joinsWrappedLines() {
        reads("The council voted on Tuesday night to close the eastern pier to\nfreight ships, ending a dispute that"
                        + " had divided the town for\nmost of a decade and had cost two mayors of the town their\noffice.\n\n" + SECOND,
                "PARAGRAPH The council voted on Tuesday night to close the eastern pier to freight ships, ending a dispute"
                        + " that had divided the town for most of a decade and had cost two mayors of the town their office.",
                "PARAGRAPH " + SECOND);
    }

    @Test
    void normalisesWhitespaceOnly() {
        reads("The\u00a0council\u200b voted\tto  close the pi\u00ader, and \u201cnobody\u201d minded it.",
                "PARAGRAPH The council voted to close the pier, and \u201cnobody\u201d minded it.");
    }

    @Test
    void namesTheAgencyOfADateline() {
        assertEquals("Coast News", PlainText.of("PORT ELLERY (Coast News) — " + FIRST).agency());
        assertNull(PlainText.of("The council (which met late) voted. " + FIRST).agency());
    }

    @Test
    void endsInLinearTime() {
        String text = "Abc def.Ghi Jkl ".repeat(50_000);
        long start = System.nanoTime();
        assertTrue(PlainText.of(text).passages().size() < 100_000);
        assertTrue(System.nanoTime() - start < 10_000_000_000L, "took longer than ten seconds");
    }

    private static void reads(String text, String... expected) {
        assertEquals(List.of(expected), kinds(PlainText.of(text)));
    }

    private static List<String> kinds(PlainText text) {
        return text.passages().stream().map(passage -> passage.kind() + " " + passage.text()).toList();
    }
}
