package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void aRightTreeStays() {
        String right = "Growing/VBG>2:amod demand/NN>3:nsubj hit/VBD>0:root markets/NNS>3:obj for/IN>6:case tanks/NNS>4:nmod";
        mends(right, right);
    }
}
