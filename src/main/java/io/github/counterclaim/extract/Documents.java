package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who wrote the letters and reports of an article: "experts say in a report ... The report adds". */
final class Documents {

    /** How many sentences "the document" reaches back; "the report" reaches back to the last report. */
    private static final int REACH = 6;

    private final Lexicon lexicon;
    private final Map<String, Thing> authors = new HashMap<>();
    private @Nullable Thing last;
    private int lastSentence;

    Documents(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Remembers in what somebody says something: "said in a letter", "wrote to", "told in a report". */
    void heard(Sentence s, Token verb, Thing speaker) {
        for (Token noun : s.children(verb, "obl", "obj")) {
            boolean inside = noun.is("obl") && (s.preposition(noun).equals("in") || s.preposition(noun).equals("on"));
            if (inside && isDocument(noun) && !Phrases.isDefinite(s, noun, lexicon)) {
                remember(s, Phrases.lemma(noun), speaker);
            }
        }
        if (lexicon.isListed("writing", Phrases.lemma(verb)) && s.child(verb, "obl", "iobj") != null) {
            remember(s, "letter", speaker);
        }
    }

    /**
     * Remembers whose the documents are that a sentence brings in: "issued a statement", "a report by the institute", "In a
     * study the institute describes".
     */
    void broughtIn(Sentence s, Clauses clauses, Resolver resolver) {
        for (Token noun : s.tokens()) {
            if (isDocument(noun) && s.child(noun, "nmod:poss") == null) {
                List<Thing> writers = writers(s, noun, clauses).stream()
                        .flatMap(writer -> resolver.speakers(s, writer).stream())
                        .distinct()
                        .toList();
                if (writers.size() == 1) {
                    remember(s, Phrases.lemma(noun), writers.get(0));
                }
            }
        }
    }

    private List<Token> writers(Sentence s, Token noun, Clauses clauses) {
        List<Token> named = clauses.under(s, noun, "by");
        if (named.isEmpty() && noun.is("obj", "nsubj:pass")) {
            named = clauses.under(s, noun, "from");
        }
        Token published = s.child(noun, "acl");
        if (named.isEmpty() && published != null && isIssuing(published)) {
            named = clauses.under(s, published, "by");
        }
        Token verb = s.head(noun);
        if (!named.isEmpty() || verb == null || !verb.isVerb() || Phrases.isDefinite(s, noun, lexicon)) {
            return named;
        }
        if (noun.is("nsubj:pass")) {
            return isIssuing(verb) ? clauses.under(s, verb, "by") : named;
        }
        boolean inside = noun.is("obl") && s.preposition(noun).equals("in") && lexicon.isListed("recounting", Phrases.lemma(verb));
        boolean issued = noun.is("obj") && isIssuing(verb);
        return (inside || issued) && !Clauses.isPassive(s, verb) ? clauses.subjects(s, verb) : named;
    }

    private boolean isIssuing(Token verb) {
        return lexicon.isListed("issuing", Phrases.lemma(verb));
    }

    /** Returns whose document the sentence before brought in, or null. */
    @Nullable Thing authorBefore(Sentence s) {
        return s.number() - lastSentence == 1 ? last : null;
    }

    private void remember(Sentence s, String noun, Thing speaker) {
        authors.put(noun, speaker);
        last = speaker;
        lastSentence = s.number();
    }

    /** Returns who wrote what a noun points back to, or null. */
    @Nullable Thing author(Sentence s, Token noun) {
        Thing author = authors.get(Phrases.lemma(noun));
        boolean any = lexicon.isListed("any-document", Phrases.lemma(noun)) && s.number() - lastSentence <= REACH;
        return author != null ? author : any ? last : null;
    }

    private boolean isDocument(Token noun) {
        return noun.isTag("NN") && (lexicon.isListed("document", Phrases.lemma(noun)) || lexicon.isListed("utterance", Phrases.lemma(noun)));
    }
}
