package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TagRepairTest {

    private static final NameSpotter WORDS = new NameSpotter() {
        @Override
        public boolean[] spot(List<String> words) {
            return new boolean[words.size()];
        }

        @Override
        public boolean isNoun(String word) {
            return word.equals("drone");
        }

        @Override
        public boolean isVerb(String lemma) {
            return Set.of("export", "arm", "strike", "side", "shell").contains(lemma);
        }
    };

    @Test
    void aNounThatTheTaggerTakesForAVerbIsANoun() {
        assertEquals("A/DT drone/NN strike/NN killed/VBD two/CD", mended("A/DT drone/VB strike/NN killed/VBD two/CD"));
    }

    @Test
    void whatStandsBehindAnAdverbOfMannerIsAVerb() {
        assertEquals("Chad/NNP ,/, too/RB ,/, regularly/RB shells/VBZ Nigerian/JJ towns/NNS",
                mended("Chad/NNP ,/, too/RB ,/, regularly/RB shells/NNS Nigerian/JJ towns/NNS"));
        assertEquals("not/RB shells/NNS Chad/NNP makes/VBZ", mended("not/RB shells/NNS Chad/NNP makes/VBZ"));
    }

    @Test
    void aClauseWithoutAVerbGetsItsOwn() {
        assertEquals("Chad/NNP exports/VBZ new/JJ jets/NNS", mended("Chad/NNP exports/NNS new/JJ jets/NNS"));
        assertEquals("Chad/NNP sides/VBZ with/IN Niger/NNP", mended("Chad/NNP sides/NNS with/IN Niger/NNP"));
        assertEquals(
                "Chad/NNP exports/VBZ new/JJ jets/NNS ,/, they/PRP say/VBP",
                mended("Chad/NNP exports/NNS new/JJ jets/NNS ,/, they/PRP say/VBP"));
    }

    @Test
    void aClauseWithAVerbKeepsItsNouns() {
        assertEquals("Chad/NNP exports/NNS Kenya/NNP wants/VBZ", mended("Chad/NNP exports/NNS Kenya/NNP wants/VBZ"));
        assertEquals("Chad/NNP arms/NNS exports/NNS to/TO Niger/NNP", mended("Chad/NNP arms/NNS exports/NNS to/TO Niger/NNP"));
        assertEquals("strikes/NNS on/IN Chad/NNP", mended("strikes/NNS on/IN Chad/NNP"));
    }

    private static String mended(String tagged) {
        List<CoreLabel> labels = new ArrayList<>();
        for (String token : tagged.split(" ")) {
            int slash = token.indexOf('/');
            CoreLabel label = new CoreLabel();
            label.setWord(token.substring(0, slash));
            label.setTag(token.substring(slash + 1));
            label.setLemma(label.word().replaceFirst("s$", ""));
            labels.add(label);
        }
        new TagRepair(WORDS).mend(labels);
        return labels.stream().map(label -> label.word() + "/" + label.tag()).collect(Collectors.joining(" "));
    }
}
