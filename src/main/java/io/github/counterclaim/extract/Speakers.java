package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who says what a sentence embeds. */
final class Speakers {

    /**
     * Who a claim is credited to.
     *
     * @param claimants who says it; more than one where "X and Y say"
     * @param reporter the outer speaker, or null
     * @param deniers who denies what the claimants say, in the same breath: "X denies Y's accusation that"
     * @param credited whether the text credits somebody, so that it is not the article's own voice
     */
    record Credit(List<Thing> claimants, @Nullable Thing reporter, List<Thing> deniers, boolean credited) {}

    private final Scene scene;
    private final Clauses clauses;
    private final Resolver resolver;
    private final Quotations quotations;
    private final Turns turns;
    private final FirstPerson firstPerson;
    private final Colons colons;

    Speakers(Scene scene, Clauses clauses, Resolver resolver, Quotations quotations) {
        this.scene = scene;
        this.clauses = clauses;
        this.resolver = resolver;
        this.quotations = quotations;
        this.turns = new Turns(scene);
        this.firstPerson = new FirstPerson(scene);
        this.colons = new Colons(scene, clauses, resolver);
    }

    /** Returns to whom a claim is credited that stands so embedded. */
    Credit credit(Sentence s, Token word, Embedding embedding) {
        List<List<Thing>> speakers = new ArrayList<>();
        List<Thing> deniers = new ArrayList<>();
        for (Embedding.Layer layer : embedding.layers()) {
            List<Thing> speaking = speakers(s, layer);
            List<Thing> cited = speakers.isEmpty() && speaking.size() == 1 ? cited(s, layer.token(), speaking.get(0)) : List.of();
            if (!cited.isEmpty()) {
                speakers.add(cited);
            }
            if (!speaking.isEmpty() && !speakers.isEmpty() && isDenial(layer.cue())) {
                deniers.addAll(speaking);
            } else if (!speaking.isEmpty() && !speakers.contains(speaking)) {
                speakers.add(speaking);
            }
        }
        if (speakers.isEmpty()) {
            Thing running = turns.answerer(s);
            if (running == null) {
                running = owningUp(s, word);
            }
            if (running == null) {
                running = speakerBehind(s, word);
            }
            if (running == null) {
                running = quotations.runningSpeaker(s, word);
            }
            if (running == null) {
                running = beforeSemicolon(s, word);
            }
            if (running == null) {
                running = colons.speaker(s, word);
            }
            if (running == null) {
                running = turns.speaker(s);
            }
            if (running == null) {
                running = runOn(s);
            }
            return running != null
                    ? new Credit(List.of(running), null, deniers, true)
                    : new Credit(List.of(scene.source().voice()), null, deniers, false);
        }
        Thing reporter = speakers.size() > 1 ? speakers.get(1).get(0) : quoter(s, embedding);
        return new Credit(speakers.get(0), reporter, deniers, true);
    }

    /** Returns whether nobody is told of to say what is no more than said: "amid allegations that Chad had". */
    boolean isUnowned(Sentence s, Embedding embedding) {
        List<Embedding.Layer> layers = embedding.layers();
        return embedding.modality() == Modality.ACTUAL && !layers.isEmpty() && layers.get(0).token().isTag("NN")
                && scene.lexicon().isListed("unproven", Phrases.lemma(layers.get(0).token()))
                && layers.stream().allMatch(layer -> speakers(s, layer).isEmpty());
    }

    // "the paper said, citing four people": they say so, and the paper reports it
    private List<Thing> cited(Sentence s, Token saying, Thing outlet) {
        if (!saying.isVerb() || scene.lexicon().entry(outlet) == null || !Objects.requireNonNull(scene.lexicon().entry(outlet)).newsOutlet()) {
            return List.of();
        }
        return Stream.concat(Stream.of(saying), s.children(saying, "nsubj").stream())
                .flatMap(token -> s.children(token, "advcl", "acl", "dep").stream())
                .filter(citing -> citing.tag().equals("VBG") && scene.lexicon().isListed("citing", Phrases.lemma(citing)))
                .flatMap(citing -> s.children(citing, "obj").stream())
                .filter(people -> people.tag().equals("NNS") && Stream.of("exhibit", "document", "utterance", "any-document", "goods-noun", "organization-noun")
                        .noneMatch(list -> scene.lexicon().isListed(list, Phrases.lemma(people))))
                .flatMap(people -> resolver.speakers(s, people).stream())
                .filter(thing -> thing.kind() == ThingKind.GROUP)
                .distinct()
                .toList();
    }

    // "took responsibility for the raid": who did it says so
    private @Nullable Thing owningUp(Sentence s, Token deed) {
        Token head = s.preposition(deed).equals("for") ? s.head(deed) : null;
        Token verb = head != null && !head.isVerb() ? s.head(head) : head;
        Token object = verb == null || !verb.isVerb() || !scene.lexicon().isListed("owning", Phrases.lemma(verb)) ? null : s.child(verb, "obj");
        List<Thing> speaking = object == null || !scene.lexicon().isListed("taking-part", Phrases.lemma(object)) || head != verb && head != object
                ? List.of() : verbSpeakers(s, verb);
        return speaking.isEmpty() ? null : speaking.get(0);
    }

    // "Chad has attacked. We will not stand by," Roe said: both are his
    private @Nullable Thing speakerBehind(Sentence s, Token word) {
        Quotations.Comment comment = quotations.commentBehind(s, word);
        List<Thing> speaking = comment == null ? List.of() : verbSpeakers(comment.sentence(), comment.verb());
        return speaking.isEmpty() ? null : speaking.get(0);
    }

    // "the agency quoted him as saying": the agency reports
    private @Nullable Thing quoter(Sentence s, Embedding embedding) {
        for (Embedding.Layer layer : embedding.layers()) {
            Token verb = layer.token();
            if (verb.isVerb() && scene.lexicon().isListed("quoting", Phrases.lemma(verb))
                    && !clauses.objects(s, verb).isEmpty()) {
                List<Thing> quoters = clauses.subjects(s, verb).stream()
                        .flatMap(token -> resolver.speakers(s, token).stream())
                        .toList();
                return quoters.isEmpty() ? null : quoters.get(0);
            }
        }
        return null;
    }

    // "The panel says troops crossed the border. They attacked": the panel's report goes on with those it told of
    private @Nullable Thing runOn(Sentence s) {
        boolean they = s.tokens().stream().anyMatch(token -> token.is("nsubj") && token.isTag("PRP")
                && scene.lexicon().isListed("anaphoric-plural", token.form().toLowerCase(Locale.ROOT))
                && s.head(token) != null && s.token(token.head()).head() < 0);
        if (!they || s.number() == 0) {
            return null;
        }
        Sentence before = scene.sentences().get(s.number() - 1);
        Token told = EarlierSubjects.pluralSubject(before);
        Token root = before.tokens().stream().filter(token -> token.head() < 0).findFirst().orElseThrow();
        Cue cue = root.isVerb()
                ? scene.lexicon().cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(before, root)) : null;
        Token according = before.children(root, "obl").stream()
                .filter(child -> scene.lexicon().isListed("according-to", before.preposition(child)))
                .findFirst()
                .orElse(null);
        boolean within = told != null && told.head() != root.index() && told.index() > root.index();
        boolean says = within && cue != null && !cue.flips();
        if (told == null || !says && according == null) {
            return null;
        }
        List<Thing> telling = says ? verbSpeakers(before, root) : resolver.speakers(before, according);
        return telling.stream()
                .filter(thing -> thing.kind() == ThingKind.ORGANIZATION || thing.kind() == ThingKind.GROUP)
                .findFirst()
                .orElse(null);
    }

    // "..., the embassy said; it sells no arms": the second half is the embassy's too
    private @Nullable Thing beforeSemicolon(Sentence s, Token word) {
        boolean parted = s.tokens().stream()
                .anyMatch(token -> token.form().equals(";") && token.index() < word.index());
        if (!parted || s.child(word, "nsubj") == null
                || !s.token(s.children(word, "nsubj").get(0).index()).isTag("PRP")) {
            return null;
        }
        for (Token token : s.tokens()) {
            boolean comment = token.index() < word.index() && token.isVerb()
                    && scene.lexicon().cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, token)) != null
                    && token.index() + 1 < s.tokens().size() && s.token(token.index() + 1).form().equals(";");
            if (comment) {
                List<Thing> speaking = verbSpeakers(s, token);
                return speaking.isEmpty() ? null : speaking.get(0);
            }
        }
        return null;
    }

    /** Remembers whose answer a sentence of an interview is, before it is read. */
    void open(Sentence s) {
        Thing answerer = turns.answerer(s);
        if (answerer != null) {
            scene.speaker(answerer);
        }
    }

    /** Remembers who spoke last in a sentence, whether or not it holds a claim. */
    void listen(Sentence s) {
        resolver.documents().broughtIn(s, clauses, resolver);
        for (Token token : s.tokens()) {
            boolean saying = token.isVerb()
                    && scene.lexicon().cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, token)) != null;
            if (saying) {
                verbSpeakers(s, token);
            }
        }
    }

    /** Returns who speaks in one layer; empty where nobody is named. */
    List<Thing> speakers(Sentence s, Embedding.Layer layer) {
        Token token = layer.token();
        if (layer.isSpeaker()) {
            return named(s, token);
        }
        if (token.isVerb()) {
            return verbSpeakers(s, token);
        }
        // "Kigali was confident that"
        List<Token> candidates = new ArrayList<>(token.isTag("JJ") ? clauses.described(s, token) : List.of());
        candidates.addAll(owners(s, token));
        Token trading = Reciprocals.trading(s, token, scene.lexicon());
        if (trading != null) {
            return verbSpeakers(s, trading);
        }
        if (!new Hearsay(scene.lexicon()).isDenied(s, token)) {
            candidates.addAll(clauses.under(s, token, "by"));
        }
        candidates.addAll(clauses.under(s, token, "from"));
        candidates.addAll(clauses.modifiers(s, token));
        if (scene.lexicon().isListed("viewpoint", Phrases.lemma(token))) {
            // "in the account of volunteers"
            candidates.addAll(clauses.under(s, token, "of"));
        }
        for (Token candidate : candidates) {
            List<Thing> things = resolver.speakers(s, candidate);
            if (!things.isEmpty()) {
                return things;
            }
        }
        return scene.lexicon().isListed("speaker-noun", Phrases.lemma(token)) ? resolver.speakers(s, token) : List.of();
    }

    // "Article 4 says": what a treaty lays down, nobody's claim
    private boolean isPartOfAgreement(Sentence s, Token subject) {
        int next = subject.index() + 1;
        return scene.lexicon().isListed("agreement-part", Phrases.lemma(subject))
                && next < s.tokens().size() && s.token(next).isTag("CD");
    }

    private List<Thing> verbSpeakers(Sentence s, Token verb) {
        List<Token> quoted = scene.lexicon().isListed("quoting", Phrases.lemma(verb))
                ? clauses.objects(s, verb)
                : List.of();
        // "quoted him as saying": he speaks
        List<Token> subjects = quoted.isEmpty() ? clauses.subjects(s, verb).stream().map(subject -> Pledges.oneOfThose(s, subject)).toList() : quoted;
        List<Thing> things = new ArrayList<>();
        for (Token subject : subjects) {
            if (isPartOfAgreement(s, subject)) {
                continue;
            }
            for (Thing thing : speaking(s, verb, subject)) {
                if (!things.contains(thing)) {
                    things.add(thing);
                }
            }
        }
        if (!things.isEmpty()) {
            scene.speaker(things.get(0));
            resolver.documents().heard(s, verb, things.get(0));
        }
        return things;
    }

    // "Amnesty says ... according to the group": the organization named before
    private List<Thing> named(Sentence s, Token noun) {
        List<Thing> speaking = resolver.speakers(s, noun);
        boolean points = speaking.size() <= 1 && speaking.stream().allMatch(thing -> thing.kind() == ThingKind.GROUP)
                && scene.lexicon().isListed("speaking-body", Phrases.lemma(noun)) && Phrases.isDefinite(s, noun, scene.lexicon())
                && s.child(noun, "amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl") == null;
        List<Thing> body = !points ? List.of() : scene.before(s, noun).stream()
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.ORGANIZATION && scene.stateOf(thing) == null)
                .limit(1)
                .toList();
        return body.isEmpty() ? speaking : body;
    }

    // "lawyers for the victims insisted": whoever they are, it is not the article
    private List<Thing> speaking(Sentence s, Token verb, Token subject) {
        Thing unnamed = subject.is("nsubj") && isOnePerson(subject) ? groupBefore(s) : null;
        if (unnamed != null) {
            // "an aide said ... He added": the aide
            return List.of(unnamed);
        }
        if (isTheyBehind(s, subject)) {
            // "experts wrote ... Chadian troops are there, they said": the experts
            return List.of(Objects.requireNonNull(scene.lastSpeaker()));
        }
        if (firstPerson.isAuthor(s, subject)) {
            // "I hear": the author
            return List.of();
        }
        List<Thing> known = subject.isTag("PRP") ? others(s, verb, subject, resolver.speakers(s, subject)) : named(s, subject);
        String lemma = Phrases.lemma(subject);
        // "Chad did, a ministry audit concluded"
        boolean comments = verb.is("parataxis") && subject.is("nsubj") && s.child(verb, "ccomp", "xcomp", "obj") == null;
        boolean unknown = known.isEmpty() && subject.isTag("NN") && (comments || scene.lexicon().isListed("uttering", Phrases.lemma(verb)))
                && Stream.of("mute-noun", "agreement-noun", "relationship-noun", "goods-noun", "facility-noun")
                        .noneMatch(list -> scene.lexicon().isListed(list, lemma));
        boolean ofThem = s.children(subject, "nmod").stream().anyMatch(of -> of.isTag("PRP"));
        if ((known.isEmpty() || ofThem) && scene.lexicon().isListed("one-of-them", subject.form().toLowerCase(Locale.ROOT))) {
            // "two officials said ... One added": of those who spoke last
            Thing last = scene.lastSpeaker();
            return last != null && last.kind() == ThingKind.GROUP ? List.of(last) : List.of();
        }
        // "leaked contracts show that"
        boolean exhibit = known.isEmpty() && subject.isTag("NN") && scene.lexicon().isListed("exhibit", lemma)
                && scene.lexicon().isListed("showing", Phrases.lemma(verb));
        return unknown || exhibit ? List.of(resolver.unknownSpeakers(s, subject)) : known;
    }

    // "The panel counted Chadian soldiers. They accused Chad of": nobody accuses himself
    private List<Thing> others(Sentence s, Token verb, Token subject, List<Thing> speaking) {
        if (scene.lexicon().cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(verb)) == null) {
            return speaking;
        }
        Set<Thing> accused = clauses.objects(s, verb).stream()
                .flatMap(token -> resolver.things(s, token, Filler.ACTOR).stream())
                .collect(Collectors.toSet());
        if (speaking.stream().noneMatch(one -> isSide(one, accused))) {
            return speaking;
        }
        Thing last = scene.lastSpeaker();
        if (last != null && !isSide(last, accused)) {
            return List.of(last);
        }
        return isOnePerson(subject) ? scene.before(s, subject).stream()
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.PERSON && !isSide(thing, accused))
                .limit(1)
                .toList() : List.of();
    }

    private boolean isTheyBehind(Sentence s, Token subject) {
        Thing last = scene.lastSpeaker();
        int end = subject.index() + 2;
        return last != null && last.kind() == ThingKind.GROUP && subject.is("nsubj") && subject.isTag("PRP") && subject.form().equals("they")
                && subject.index() > 2 && s.token(subject.index() - 1).form().equals(",") && end < s.tokens().size() && s.token(end).is("punct");
    }

    private boolean isSide(Thing one, Set<Thing> accused) {
        Thing state = scene.stateOf(one);
        return accused.contains(one) || state != null && accused.contains(state);
    }

    private static boolean isOnePerson(Token subject) {
        return subject.isTag("PRP") && (subject.lemma().equalsIgnoreCase("he") || subject.lemma().equalsIgnoreCase("she"));
    }

    // whoever spoke last, where that is no person by name, and none is named since the sentence before
    private @Nullable Thing groupBefore(Sentence s) {
        Thing last = scene.lastSpeaker();
        boolean unnamed = last != null && last.kind() == ThingKind.GROUP && s.number() > 0
                && Stream.of(s, scene.sentences().get(s.number() - 1))
                        .flatMap(sentence -> scene.mentions(sentence).stream())
                        .noneMatch(mention -> mention.thing().kind() == ThingKind.PERSON);
        return unnamed ? last : null;
    }

    // "by its own account, the army": of who does what stands behind
    private List<Token> owners(Sentence s, Token noun) {
        List<Token> owners = s.children(noun, "nmod:poss");
        Token verb = s.head(noun);
        Token subject = verb == null || owners.isEmpty() || !owners.get(0).isTag("PRP") ? null : s.child(verb, "nsubj");
        return subject != null && subject.index() > noun.index() ? List.of(subject) : owners;
    }

    /** Returns whether a word of saying denies. */
    static boolean isDenial(@Nullable Cue cue) {
        return cue != null && cue.flips() && (cue.kind() == Cue.Kind.SPEECH || cue.kind() == Cue.Kind.ACCUSATION);
    }
}
