package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.NameSpotter;
import java.util.List;

/**
 * Tells the reader of sentences what the lexicon knows of words.
 *
 * @param lexicon names, wordings and cues
 */
public record LexiconSpotter(Lexicon lexicon) implements NameSpotter {

    @Override
    public boolean[] spot(List<String> words) {
        return lexicon.spot(words);
    }

    @Override
    public boolean isNoun(String word) {
        return lexicon.names(List.of(new Word(word, word, false))).stream().anyMatch(name -> name.use() == Name.Use.COMMON)
                && !isVerb(word);
    }

    @Override
    public boolean isVerb(String lemma) {
        return !lexicon.wordings(Part.VERB, lemma).isEmpty() || lexicon.cue(Cue.Kind.SPEECH, Part.VERB, lemma) != null;
    }

    @Override
    public boolean isPeople(String word) {
        return lexicon.names(List.of(new Word(word, word, false))).stream().anyMatch(name -> name.use() == Name.Use.DEMONYM);
    }

    @Override
    public boolean isBody(String word) {
        return lexicon.isListed("state-body", word);
    }

    @Override
    public boolean isSaying(String lemma) {
        return lexicon.cue(Cue.Kind.SPEECH, Part.VERB, lemma) != null;
    }
}
