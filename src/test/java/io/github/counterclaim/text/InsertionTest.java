package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsertionTest {

    @Test
    void anOpeningEndsWhereANounMeetsAnArticle() {
        assertEquals(new Insertion(Insertion.Kind.OPENING, 0, 4), first("Hours/NNS after/IN the/DT truce/NN the/DT army/NN shelled/VBD it/PRP ./."));
        assertEquals(new Insertion(Insertion.Kind.OPENING, 0, 2), first("On/IN Sunday/NNP the/DT army/NN shelled/VBD it/PRP ./."));
        assertEquals(new Insertion(Insertion.Kind.OPENING, 0, 3), first("After/IN the/DT truce/NN Malian/JJ troops/NNS left/VBD ./."));
        assertEquals(new Insertion(Insertion.Kind.OPENING, 0, 2), first("In/IN May/NNP it/PRP shelled/VBD the/DT port/NN ./."));
    }

    @Test
    void whatHasACommaOrAVerbIsNoOpening() {
        assertNull(first("On/IN Sunday/NNP ,/, the/DT army/NN shelled/VBD it/PRP ./."));
        assertNull(first("When/WRB Mali/NNP shelled/VBD it/PRP the/DT army/NN left/VBD ./."));
        assertNull(first("After/IN Mali/NNP left/VBD the/DT army/NN shelled/VBD it/PRP ./."));
        assertNull(first("On/IN Sunday/NNP the/DT army/NN in/IN Gao/NNP ./."));
        assertNull(first("The/DT army/NN shelled/VBD the/DT port/NN ./."));
    }

    @Test
    void aRelativeClauseHasBothItsCommas() {
        assertEquals(new Insertion(Insertion.Kind.RELATIVE, 1, 6), first("Chad/NNP ,/, which/WDT borders/VBZ Mali/NNP ,/, has/VBZ left/VBN ./."));
        assertEquals(new Insertion(Insertion.Kind.RELATIVE, 1, 6), first("Chad/NNP ,/, which/WDT borders/VBZ Mali/NNP ,/, sold/VBN jets/NNS ./."));
        assertNull(first("Chad/NNP left/VBD Mali/NNP ,/, which/WDT borders/VBZ Togo/NNP ,/, and/CC won/VBD ./."));
        assertNull(first("Chad/NNP ,/, which/WDT borders/VBZ Mali/NNP ./."));
    }

    @Test
    void aDatelineEndsWithAColonOrADash() {
        assertEquals(new Insertion(Insertion.Kind.DATELINE, 0, 5), first("LIMA/NNP (/-LRB- Reuters/NNP )/-RRB- :/: Peru/NNP has/VBZ sold/VBN jets/NNS ./."));
        assertEquals(new Insertion(Insertion.Kind.DATELINE, 0, 2), first("LIMA/NNP -/: Peru/NNP has/VBZ sold/VBN jets/NNS ./."));
        assertNull(first("The/DT ministry/NN was/VBD blunt/JJ :/: Peru/NNP has/VBZ sold/VBN jets/NNS ./."));
        assertNull(first("Clarion/NNP :/: Peru/NNP has/VBZ sold/VBN jets/NNS ./."));
    }

    private static Insertion first(String tagged) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = 0;
        for (String word : tagged.split(" ")) {
            CoreLabel label = new CoreLabel();
            label.setWord(word.substring(0, word.lastIndexOf('/')));
            label.setTag(word.substring(word.lastIndexOf('/') + 1));
            label.setBeginPosition(at);
            label.setEndPosition(at + label.word().length());
            at = label.endPosition() + 1;
            labels.add(label);
        }
        return Insertion.first(labels, NameSpotter.none());
    }
}
