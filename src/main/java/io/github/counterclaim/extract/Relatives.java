package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hangs what tells more of a noun on that noun, where the parser takes a relative clause for what a noun says, or what
 * is delivered for a part of the month.
 */
final class Relatives {

    private static final Set<String> TIMES = Stream.concat(Arrays.stream(Month.values()), Arrays.stream(DayOfWeek.values()))
            .map(time -> time.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> THINGS =
            List.of("goods-noun", "troops-noun", "force-noun", "group-noun", "organization-noun", "state-noun");

    private final Lexicon lexicon;

    Relatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with such nouns mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Sentence mended = s;
        for (int i = 2; i < s.tokens().size() - 1; i++) {
            mended = relative(mended, mended.token(i));
            mended = leftHanging(mended, mended.token(i));
            mended = behindTime(mended, mended.token(i));
        }
        return mended;
    }

    // "the embargo that the Council imposed on Chad": nobody says so
    private Sentence relative(Sentence s, Token that) {
        Token verb = s.head(that);
        Token noun = verb == null ? null : s.head(verb);
        boolean shape = that.is("mark") && that.form().equals("that") && verb != null && verb.isVerb() && verb.is("ccomp", "acl", "dep")
                && noun != null && noun.isTag("NN") && noun.index() == that.index() - 1 && verb.index() > that.index()
                && s.child(verb, "nsubj") != null && s.child(verb, "obj", "ccomp", "xcomp") == null && !Clauses.isPassive(s, verb);
        if (!shape || !isThing(noun) && lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Clauses.verbLemma(s, verb)) == null
                || lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(noun)) != null) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        mended.set(that.index(), that.hungOn(verb.index(), "obj").tagged("WDT"));
        return s.with(mended);
    }

    // "a militia that Mali regards as a threat": the clause is left hanging on the verb above
    private Sentence leftHanging(Sentence s, Token that) {
        Token verb = s.head(that);
        Token noun = s.token(that.index() - 1);
        boolean shape = that.isTag("WDT") && that.is("obj") && verb != null && verb.isVerb() && verb.index() > that.index()
                && verb.is("parataxis", "dep", "ccomp") && noun.isTag("NN") && noun.index() != verb.head()
                && s.child(verb, "nsubj") != null && s.child(verb, "mark") == null && !s.ancestors(noun).contains(verb);
        if (!shape || !isThing(noun)) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(verb.index(), verb.hungOn(noun.index(), "acl:relcl"));
        return s.with(mended);
    }

    private boolean isThing(Token noun) {
        return THINGS.stream().anyMatch(list -> lexicon.isListed(list, Phrases.lemma(noun)));
    }

    // "took delivery in May of Kenyan drones"
    private Sentence behindTime(Sentence s, Token noun) {
        Token time = s.head(noun);
        boolean shape = noun.is("nmod") && noun.isTag("NN") && s.preposition(noun).equals("of") && time != null && time.is("obl", "nmod")
                && time.index() < noun.index() && TIMES.contains(time.form().toLowerCase(Locale.ROOT)) && !lexicon.isListed("time-span", Phrases.lemma(noun));
        Token before = shape ? s.child(time, "case") : null;
        Token host = before == null || before.index() == 0 ? null : s.token(before.index() - 1);
        Token above = shape ? s.head(time) : null;
        boolean fits = host != null && host.isTag("NN") && (host == above || host.is("obj", "nsubj:pass") && s.head(host) == above);
        if (!fits) {
            return s;
        }
        List<Token> mended = new ArrayList<>(s.tokens());
        mended.set(noun.index(), noun.hungOn(host.index(), "nmod"));
        return s.with(mended);
    }
}
