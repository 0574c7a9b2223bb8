package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClauseTagRepairTest {

    private static final NameSpotter WORDS = new NameSpotter() {
        @Override
        public boolean[] spot(List<String> words) {
            return new boolean[words.size()];
        }

        @Override
        public boolean isVerb(String lemma) {
            return Set.of("destroy", "target", "fire", "back", "sanction", "supply").contains(lemma);
        }

        @Override
        public boolean isPeople(String word) {
            return Set.of("Malian", "Chadian").contains(word);
        }

        @Override
        public boolean isBody(String word) {
            return word.equals("military");
        }

        @Override
        public boolean isSaying(String lemma) {
            return Set.of("say", "quote").contains(lemma);
        }
    };

    @Test
    void aClauseWhoseOnlyVerbIsTakenForAParticipleGetsIt() {
        assertEquals("Peru/NNP said/VBD Mali/NNP targeted/VBD civilians/NNS ./.", mended("Peru/NNP said/VBD Mali/NNP targeted/VBN civilians/NNS ./."));
        assertEquals("The/DT navy/NN fired/VBD on/IN a/DT port/NN ./.", mended("The/DT navy/NN fired/VBN on/IN a/DT port/NN ./."));
    }

    @Test
    void aParticipleOfAClauseThatHasAVerbStaysOne() {
        same("Arms/NNS supplied/VBN Mali/NNP were/VBD seized/VBN ./.");
        same("Arms/NNS supplied/VBN by/IN Mali/NNP ./.");
        same("Mali/NNP has/VBZ targeted/VBN civilians/NNS ./.");
        same("A/DT bomb/NN fired/VBN Monday/NNP ./.");
        same("Peru/NNP wrote/VBD of/IN arms/NNS supplied/VBN ./.");
    }

    @Test
    void theMilitaryOfAPeopleIsANoun() {
        assertEquals("the/DT Malian/JJ military/NN destroyed/VBD Chadian/JJ posts/NNS ./.",
                mended("the/DT Malian/NNP military/JJ destroyed/VBN Chadian/JJ posts/NNS ./."));
        same("the/DT Malian/NNP military/JJ and/CC economic/JJ aid/NN ./.");
        same("Malian/JJ military/JJ bases/NNS ./.");
    }

    @Test
    void whatAPeopleDoesIsANounBeforeAVerb() {
        assertEquals("Malian/JJ shelling/NN hit/VBD posts/NNS ./.", mended("Malian/NNP shelling/VBG hit/VBD posts/NNS ./."));
        same("shelling/VBG hit/VBD posts/NNS ./.");
    }

    @Test
    void behindAnAuxiliaryStandsAVerb() {
        assertEquals("it/PRP would/MD back/VB Mali/NNP ./.", mended("it/PRP would/MD back/RB Mali/NNP ./."));
        assertEquals("it/PRP did/VBD not/RB back/VB Mali/NNP ./.", mended("it/PRP did/VBD not/RB back/RB Mali/NNP ./."));
        assertEquals("is/VBZ expected/VBN to/TO sanction/VB Mali/NNP ./.", mended("is/VBZ expected/VBN to/TO sanction/NN Mali/NNP ./."));
        same("came/VBD back/RB Monday/NNP ./.");
        same("would/MD back/RB down/RP ./.");
    }

    @Test
    void aCommentAtTheEndHasItsVerb() {
        assertEquals("It/PRP sold/VBD none/NN ,/, the/DT channel/NN quoted/VBD Jane/NNP ./.",
                mended("It/PRP sold/VBD none/NN ,/, the/DT channel/NN quoted/VBN Jane/NNP ./."));
        same("It/PRP sold/VBD none/NN ,/, the/DT channel/NN quoted/VBN said/VBD ./.");
    }

    private static void same(String tagged) {
        assertEquals(tagged, mended(tagged));
    }

    private static String mended(String tagged) {
        List<CoreLabel> labels = Stream.of(tagged.split(" ")).map(ClauseTagRepairTest::label).collect(Collectors.toList());
        new ClauseTagRepair(WORDS).mend(labels);
        return labels.stream().map(label -> label.word() + "/" + label.tag()).collect(Collectors.joining(" "));
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        String form = word.substring(0, word.lastIndexOf('/'));
        label.setWord(form);
        label.setTag(word.substring(word.lastIndexOf('/') + 1));
        label.setLemma(form.equals("said") ? "say" : form.endsWith("ied") ? form.replaceFirst("ied$", "y")
                : form.matches("fired") ? "fire" : form.equals("quoted") ? "quote" : form.replaceFirst("ed$", ""));
        return label;
    }
}
