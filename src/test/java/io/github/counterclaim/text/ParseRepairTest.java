package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trees before and after: a word is written {@code form/tag>head:relation}, heads counted from 1. */
final class ParseRepairTest {

    private static List<Token> tokens(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            String[] parts = word.split("[/>:]", 4);
            tokens.add(new Token(tokens.size(), parts[0], parts[0], parts[1], "O", start, start + parts[0].length(),
                    Integer.parseInt(parts[2]) - 1, parts[3]));
            start += parts[0].length() + 1;
        }
        return tokens;
    }

    private static void mends(String before, String after) {
        assertEquals(tokens(after), ParseRepair.mend(tokens(before)));
    }

    @Test
    void aGerundAfterAPrepositionIsAVerb() {
        mends("accuses/VBZ>0:root Chad/NNP>1:obj of/IN>5:case supplying/VBG>5:amod drones/NNS>2:nmod",
                "accuses/VBZ>0:root Chad/NNP>1:obj of/IN>4:mark supplying/VBG>2:advcl drones/NNS>4:obj");
    }

    @Test
    void aGerundAfterADenialIsItsContent() {
        mends("Kenya/NNP>2:nsubj denied/VBD>0:root arming/VBG>2:dep rebels/NNS>3:obj",
                "Kenya/NNP>2:nsubj denied/VBD>0:root arming/VBG>2:xcomp rebels/NNS>3:obj");
    }

    @Test
    void aGerundBetweenNamesTakesThemAsItsEnds() {
        mends("prospect/NN>0:root of/IN>5:case Kenya/NNP>5:compound supplying/VBG>5:amod Uganda/NNP>1:nmod",
                "prospect/NN>0:root of/IN>4:mark Kenya/NNP>4:nsubj supplying/VBG>1:acl Uganda/NNP>4:obj");
    }

    @Test
    void whatIsSaidBeforeItsSpeakerIsContent() {
        mends("Chad/NNP>2:nsubj bought/VBD>6:advcl tanks/NNS>2:obj ,/,>6:punct it/PRP>6:nsubj said/VBD>0:root",
                "Chad/NNP>2:nsubj bought/VBD>6:ccomp tanks/NNS>2:obj ,/,>6:punct it/PRP>6:nsubj said/VBD>0:root");
    }

    @Test
    void aParticipleIsNotTheVerbOfTheSentence() {
        mends("Drones/NNS>2:nsubj supplied/VBN>0:root by/IN>4:case Chad/NNP>2:obl turned/VBD>2:dep tides/NNS>5:obj",
                "Drones/NNS>5:nsubj supplied/VBN>1:acl by/IN>4:case Chad/NNP>2:obl turned/VBD>0:root tides/NNS>5:obj");
    }

    @Test
    void aVerbThatLooksLikeAPluralIsAVerb() {
        mends("Chad/NNP>2:compound imports/NNS>0:root grain/NN>2:obj",
                "Chad/NNP>2:nsubj imports/VBZ>0:root grain/NN>2:obj");
    }

    @Test
    void aNounIsNotHungOnItsPreposition() {
        mends("provided/VBD>0:root Chad/NNP>1:obj with/IN>1:dep grain/NN>3:dep",
                "provided/VBD>0:root Chad/NNP>1:obj with/IN>4:case grain/NN>1:obl");
    }

    @Test
    void whoIsReliedOnIsNoSubject() {
        mends("rely/VB>0:root on/IN>5:mark Chad/NNP>5:nsubj to/TO>5:mark fight/VB>1:advcl",
                "rely/VB>0:root on/IN>3:case Chad/NNP>1:obl to/TO>5:mark fight/VB>1:xcomp");
    }

    @Test
    void aClauseOfTimeIsNotTheMainOne() {
        mends("Months/NNS>4:nsubj before/IN>3:case wars/NNS>1:nmod began/VBD>0:root ,/,>4:punct Chad/NNP>7:nsubj armed/VBD>4:ccomp",
                "Months/NNS>4:obl:tmod before/IN>4:mark wars/NNS>4:nsubj began/VBD>7:advcl ,/,>4:punct Chad/NNP>7:nsubj armed/VBD>0:root");
    }

    @Test
    void upToBelongsToTheNumber() {
        mends("sent/VBD>0:root up/RP>1:compound:prt to/IN>5:case 90/CD>5:nummod tanks/NNS>1:obl",
                "sent/VBD>0:root up/RP>4:advmod to/IN>2:fixed 90/CD>5:nummod tanks/NNS>1:obj");
    }

    @Test
    void aRightTreeStays() {
        String right = "Growing/VBG>2:amod demand/NN>3:nsubj hit/VBD>0:root markets/NNS>3:obj for/IN>6:case tanks/NNS>4:nmod";
        mends(right, right);
    }

    @Test
    void anAmountIsNotHungOnAVerbThatHangsOnIt() {
        String before = "Rebels/NNS>0:root launched/VBD>7:amod between/IN>7:case 30/CD>7:nummod and/CC>6:cc 40/CD>4:conj drones/NNS>1:nmod";
        List<Token> mended = ParseRepair.mend(tokens(before));
        assertTrue(Trees.isTree(mended), mended.toString());
        assertFalse(Trees.isUnder(mended, mended.get(6), mended.get(1)));
    }

    @Test
    void aKnotIsNoTree() {
        List<Token> knot = tokens("Rebels/NNS>0:root launched/VBD>3:amod drones/NNS>2:obj");
        assertFalse(Trees.isTree(knot));
        assertFalse(Trees.isUnder(knot, knot.get(1), knot.get(0)), "ends, though nothing is the root of it");
        assertTrue(Trees.isTree(tokens("Rebels/NNS>2:nsubj launched/VBD>0:root drones/NNS>2:obj")));
    }
}
