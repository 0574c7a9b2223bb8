package io.github.counterclaim.text;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Words that are parsed in the place of others that mean the same, and that the parser knows better. */
final class Reading {

    private static final int SHORTEST = 4;

    private Reading() {}

    /** Returns the words as they are parsed: "Far from arming the rebels, Chad" as "Instead of arming the rebels, Chad". */
    static List<CoreLabel> of(List<CoreLabel> words) {
        String first = words.size() < SHORTEST ? "" : words.get(0).word();
        String preposition = first.equals("Far") ? "from" : first.equals("Short") ? "of" : "";
        if (preposition.isEmpty() || !words.get(1).word().equals(preposition) || !words.get(2).tag().equals("VBG")) {
            return words;
        }
        List<CoreLabel> read = new ArrayList<>(words);
        read.set(0, word("Instead", "RB"));
        read.set(1, word("of", "IN"));
        return read;
    }

    /** Makes a word that stands nowhere in the text. */
    static CoreLabel word(String form, String tag) {
        CoreLabel label = new CoreLabel();
        label.setWord(form);
        label.setTag(tag);
        return label;
    }
}
