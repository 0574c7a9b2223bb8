package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Denials that point back: "an accusation that Tehran denies", "Kyiv rejected the claim", "both deny it". They deny
 * what was claimed last of the speaker's own side.
 */
final class AnaphoricDenials {

    private static final double CONFIDENCE = 0.6;
    /** How far back a denial reaches, in characters: about a sentence. */
    private static final int REACH = 250;
    /** How far back "the allegation" reaches to what somebody alleged, past what else he said: a few sentences. */
    private static final int FAR = 500;
    /** How far back "it" and "this" reach: to the sentence before. */
    private static final int NEXT = 5;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Hearsay hearsay;
    private final ShortDenials shortDenials;
    private final Clauses clauses;
    private final Speakers speakers;
    private final Embeddings embeddings;

    AnaphoricDenials(Scene scene, Clauses clauses, Speakers speakers, Embeddings embeddings) {
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.hearsay = new Hearsay(lexicon);
        this.shortDenials = new ShortDenials(lexicon);
        this.clauses = clauses;
        this.speakers = speakers;
        this.embeddings = embeddings;
    }

    /** Returns the denials of a sentence that repeat no content of their own. */
    List<Claim> find(Sentence s, Quotation here, List<Claim> soFar) {
        List<Claim> found = new ArrayList<>(noTruth(s, here, soFar));
        for (Token verb : s.tokens()) {
            Cue cue = verb.isVerb() ? lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) : null;
            boolean contrary = cue != null && !cue.flips() && (saysTheContrary(s, verb) || saysNo(s, verb, here, soFar));
            boolean judging = cue == null && verb.isVerb() && lexicon.isListed("judging", Phrases.lemma(verb));
            boolean denial = Speakers.isDenial(cue) && pointsBack(s, verb)
                    || (judging || cue != null && !cue.flips()) && (callsFalse(s, verb) || cue != null && shortDenials.is(s, verb));
            if (contrary || denial) {
                Embedding embedding = embeddings.of(s, verb);
                boolean plain = !embedding.denied() && embedding.modality() == Modality.ACTUAL && isOnlyReported(embedding);
                if (!shortDenials.isIdiom(s, verb) && !isOfUnreadClause(s, verb, here, soFar) && (plain || !contrary && isAside(s, verb))) {
                    // "the envoy said Chad regarded the reports as baseless": the envoy denies
                    boolean told = judging && embedding.layers().size() == 1;
                    Embedding.Layer layer = told ? embedding.layers().get(0) : new Embedding.Layer(cue, verb, false);
                    Voice voice = new Voice(words(s, verb, here), told || isRelativeObject(s, verb) || isContrasted(s, verb) ? null : reporter(s, embedding),
                            cue == null ? "called-false" : cue.name(),
                            clauses.objects(s, verb).stream().anyMatch(object -> isTakingPart(s, object)));
                    // "a charge that Chad denies" stands in the sentence that makes the charge
                    List<Claim> deniable = isOfOwnSentence(s, verb)
                            ? soFar.stream().filter(claim -> claim.quotation().start() == here.start()).toList()
                            : soFar.stream().filter(claim -> isOfItsKind(s, verb, claim)).toList();
                    deniable = isOfTheLast(s, verb) ? lastTold(deniable) : deniable;
                    for (Thing speaker : speakers.speakers(s, layer)) {
                        if (isStance(s, verb, here, soFar)) {
                            continue;
                        }
                        found.addAll(contrary
                                ? contraries(voice, speaker, soFar)
                                : denials(voice, speaker, deniable, denies(s, verb)));
                    }
                }
            }
        }
        return found;
    }

    // "the two rejected it": the plan, as was read already
    private boolean isStance(Sentence s, Token verb, Quotation here, List<Claim> soFar) {
        Quotation.Part turn = here.turningOn(verb.start() - s.start(), verb.end() - s.start()).turn();
        return turn != null && soFar.stream().anyMatch(claim -> claim.quotation().start() == here.start() && turn.equals(claim.quotation().turn())
                && lexicon.isListed("own-stance", claim.proposition().relation()));
    }

    // "rejects the latter claim"
    private boolean isOfTheLast(Sentence s, Token verb) {
        return s.children(verb, "obj", "nsubj:pass").stream().anyMatch(object -> lexicon.isListed("latter", object.form().toLowerCase(Locale.ROOT))
                || s.children(object, "amod").stream().anyMatch(which -> lexicon.isListed("latter", which.form().toLowerCase(Locale.ROOT))));
    }

    /** Of several things told in one sentence, the one that its last word tells. */
    private static List<Claim> lastTold(List<Claim> soFar) {
        Quotation last = soFar.isEmpty() ? null : soFar.get(soFar.size() - 1).quotation();
        Quotation.Part turn = last == null ? null : last.turn();
        return turn == null ? soFar : soFar.stream()
                .filter(claim -> claim.quotation().start() == last.start() && turn.equals(claim.quotation().turn()))
                .toList();
    }

    // "drones bomb villages, and the army denies it": the bombing, though it was not understood; nothing that was told before
    private boolean isOfUnreadClause(Sentence s, Token verb, Quotation here, List<Claim> soFar) {
        Token first = s.head(verb);
        Token object = s.child(verb, "obj");
        boolean joined = verb.is("conj", "parataxis") && first != null && first.isVerb() && first.index() < verb.index()
                && object != null && object.isTag("PRP") && s.child(verb, "nsubj") != null;
        return joined && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, first)) == null
                && soFar.stream().noneMatch(claim -> claim.quotation().start() == here.start());
    }

    // "there is no truth in the reports, said the minister"
    private List<Claim> noTruth(Sentence s, Quotation here, List<Claim> soFar) {
        List<Claim> found = new ArrayList<>();
        for (Token noun : s.tokens()) {
            boolean none = noun.tag().equals("NN") && lexicon.isListed("truth", Phrases.lemma(noun))
                    && s.children(noun, "det", "amod").stream().anyMatch(hearsay::isNone)
                    && Stream.concat(s.children(noun, "nmod", "obl").stream(), s.head(noun) == null || !s.head(noun).isVerb()
                            ? Stream.of() : s.children(s.head(noun), "obl").stream()).anyMatch(child -> hearsay.isSaying(child) && isBackward(s, child));
            Embedding said = none ? embeddings.of(s, noun) : null;
            List<Embedding.Layer> layers = said == null || said.modality() != Modality.ACTUAL ? List.of() : said.layers();
            if (layers.size() == 1) {
                Voice voice = new Voice(here.turningOn(noun.start() - s.start(), noun.end() - s.start()), null, "called-false", false);
                speakers.speakers(s, layers.get(0)).forEach(speaker -> found.addAll(denials(voice, speaker, soFar, true)));
            }
        }
        return found;
    }

    /** The sentence with the words that deny: the verb, and what it calls the report. */
    private Quotation words(Sentence s, Token verb, Quotation here) {
        Quotation words = here.turningOn(verb.start() - s.start(), verb.end() - s.start());
        for (Token token : s.subtree(verb)) {
            if (hearsay.isFalsehood(token) && token.index() > verb.index()) {
                words = words.deniedBy(token.start() - s.start(), token.end() - s.start());
            }
        }
        return words;
    }

    /** Where a denial stands, who reports it, the word that makes it, and whether it is of a deed of one's own. */
    private record Voice(Quotation here, @Nullable Thing reporter, String rule, boolean own) {}

    // "Iran denied this, he added", "the spokesman said that Chad regarded such reports as fake"
    private static boolean isOnlyReported(Embedding embedding) {
        return embedding.layers().size() <= 1 && embedding.layers().stream()
                .map(Embedding.Layer::cue)
                .allMatch(cue -> cue == null || cue.kind() == Cue.Kind.SPEECH && !cue.flips() && cue.modality() == null);
    }

    private @Nullable Thing reporter(Sentence s, Embedding embedding) {
        return embedding.layers().stream()
                .flatMap(layer -> speakers.speakers(s, layer).stream())
                .findFirst()
                .orElse(null);
    }

    // "a report that suggested otherwise", "Kyiv says the opposite"
    private boolean saysTheContrary(Sentence s, Token verb) {
        return s.children(verb, "advmod", "obj", "ccomp", "xcomp").stream()
                .anyMatch(child -> lexicon.isListed("contrary", Phrases.lemma(child)));
    }

    // "Did Chad send tanks? The ministry says no"
    private static boolean saysNo(Sentence s, Token verb, Quotation here, List<Claim> soFar) {
        Claim last = soFar.isEmpty() ? null : soFar.get(soFar.size() - 1);
        return last != null && last.modality() == Modality.QUESTIONED && here.start() - last.quotation().end() <= NEXT
                && s.children(verb, "obj", "discourse", "ccomp", "dep", "advmod").stream()
                        .anyMatch(child -> child.form().equalsIgnoreCase("no") && s.children(child).isEmpty());
    }

    // "such reports" are what was denied already; "it" may be the denial
    private boolean denies(Sentence s, Token verb) {
        return s.subtree(verb).stream().anyMatch(token -> hearsay.isSaying(token) && !Speakers.isDenial(
                lexicon.cue(Cue.Kind.SPEECH, Part.NOUN, Phrases.lemma(token))));
    }

    /** What was said last, turned round; of several claims of one wording all. */
    private List<Claim> contraries(Voice voice, Thing speaker, List<Claim> soFar) {
        List<Claim> found = new ArrayList<>();
        for (int i = soFar.size() - 1; i >= 0; i--) {
            Claim claim = soFar.get(i);
            Claim last = soFar.get(soFar.size() - 1);
            boolean near = voice.here().start() - claim.quotation().end() <= NEXT;
            if (!near || claim.quotation().start() != last.quotation().start() || !claim.rule().equals(last.rule())) {
                break;
            }
            if (!claim.claimant().equals(speaker)) {
                found.add(turned(claim, voice, speaker));
            }
        }
        return found;
    }

    private static Claim turned(Claim claim, Voice voice, Thing speaker) {
        return new Claim(
                claim.proposition(), claim.polarity().flipped(), answered(claim), null, claim.date(), claim.place(),
                claim.target(), speaker, voice.reporter(), voice.here(), CONFIDENCE, voice.rule(), claim.tense(), claim.first());
    }

    // "asked whether it had, he said it had not"
    private static Modality answered(Claim claim) {
        return claim.modality() == Modality.QUESTIONED ? Modality.ACTUAL : claim.modality();
    }

    // "Kenya says it did, but Chad denies it", "although Chad denies it": no report of Kenya's
    private boolean isContrasted(Sentence s, Token verb) {
        return s.child(verb, "nsubj") != null && (lexicon.isListed("conceding", s.preposition(verb))
                || s.children(verb, "cc").stream().anyMatch(but -> lexicon.isListed("contrast", but.form().toLowerCase(Locale.ROOT))));
    }

    // "a charge that Chad denies", "which Chad denies", "a claim Chad rejects": beside what the sentence says
    private boolean isAside(Sentence s, Token verb) {
        Token head = s.head(verb);
        List<Token> subjects = s.children(verb, "nsubj");
        boolean relative = verb.is("acl:relcl", "acl", "dep", "ccomp") && head != null && (hearsay.isSaying(head) && !head.isVerb()
                || s.children(verb, "obj").stream().anyMatch(object -> object.isTag("WDT")));
        boolean bare = subjects.size() > 1 && hearsay.isSaying(subjects.get(0)) || subjects.stream().anyMatch(subject -> s.children(subject, "compound").stream().anyMatch(hearsay::isSaying));
        boolean coordinate = verb.is("conj") && head != null && !head.isVerb() && subjects.size() == 1;
        return (relative || bare || coordinate) && s.children(verb, "aux").stream().noneMatch(aux -> aux.isTag("MD"));
    }

    // "a charge that Chad denies": the charge is indefinite and hangs on what is told
    private boolean isOfOwnSentence(Sentence s, Token verb) {
        Token head = s.head(verb);
        if (isRelativeObject(s, verb)) {
            return true;
        }
        boolean beside = head != null && !head.isVerb() && (head.is("appos", "dep", "obj", "conj", "parataxis")
                || head.isKind("obl", "nmod") && s.child(head, "case") == null);
        return beside && hearsay.isSaying(head)
                && verb.is("acl:relcl", "acl", "dep", "ccomp")
                && s.children(head, "det").stream().anyMatch(det -> det.form().matches("(?i)an?"));
    }

    // "denied the report, saying": what is denied stands before the comma
    private static boolean isBehindComma(Sentence s, Token clause) {
        int first = s.subtree(clause).get(0).index();
        return first > 0 && s.token(first - 1).tag().equals(",");
    }

    private boolean pointsBack(Sentence s, Token verb) {
        if (ellipsis(s, verb) != null) {
            return true;
        }
        boolean ownContent = s.child(verb, "ccomp", "xcomp") != null
                || s.child(verb, "obj") == null && s.children(verb, "advcl").stream()
                        .anyMatch(clause -> clause.tag().equals("VBG") && !isBehindComma(s, clause));
        if (ownContent) {
            return false;
        }
        if (isRelativeObject(s, verb)) {
            return true;
        }
        List<Token> objects = clauses.objects(s, verb);
        return objects.isEmpty() || objects.stream().allMatch(object -> isBackward(s, object));
    }

    // "denied that his country had received a single one": of what was told before, in the words that tell it
    private @Nullable Token ellipsis(Sentence s, Token verb) {
        Token clause = s.child(verb, "ccomp", "xcomp");
        Token object = clause == null || !clause.isVerb() ? null : s.child(clause, "obj");
        boolean elliptic = object != null && lexicon.isListed("elliptic", object.form().toLowerCase(Locale.ROOT))
                && s.child(object, "nmod", "acl", "acl:relcl") == null && s.child(clause, "obl", "iobj") == null;
        return elliptic ? clause : null;
    }

    // what "had sent a single one" denies is a sending
    private boolean isOfItsKind(Sentence s, Token verb, Claim claim) {
        Token clause = ellipsis(s, verb);
        return clause == null || lexicon.wordings(Part.VERB, Phrases.lemma(clause)).stream()
                .anyMatch(wording -> wording.relation().equals(claim.proposition().relation()));
    }

    // "called the allegations unfounded", "described such reports as fake"
    private boolean callsFalse(Sentence s, Token verb) {
        boolean accusation = s.children(verb, "obj", "nsubj:pass", "xcomp", "ccomp").stream()
                .flatMap(object -> Stream.concat(Stream.of(object), s.children(object, "nsubj").stream()))
                .anyMatch(object -> isBackward(s, object) && (hearsay.isSaying(object) || shortDenials.isDocument(s, object) || isPointer(s, verb, object)));
        return (accusation || isRelativeObject(s, verb) || shortDenials.isOfCharge(s, verb)) && s.subtree(verb).stream()
                .anyMatch(token -> hearsay.isFalsehood(token) && token.index() > verb.index());
    }

    // "called it a lie": of pronouns, those whose verb calls by a name
    private boolean isPointer(Sentence s, Token verb, Token object) {
        return (object.isTag("PRP") || object.tag().equals("DT")) && lexicon.isListed("thing-pronoun", object.form().toLowerCase(Locale.ROOT))
                && s.child(verb, "ccomp") == null && lexicon.isListed("naming", Phrases.lemma(verb));
    }

    // "accused Chad of arming rebels, which Chad denied": all that was said before the comma
    private static boolean isRelativeObject(Sentence s, Token verb) {
        return s.children(verb, "obj", "dep").stream().anyMatch(object -> object.isTag("WDT") && object.index() > 0
                && s.token(object.index() - 1).tag().equals(","));
    }

    private boolean isBackward(Sentence s, Token object) {
        String form = object.form().toLowerCase(Locale.ROOT);
        boolean both = object.tag().equals("DT") && lexicon.isListed("pair", form);
        if (both || isTakingPart(s, object) || lexicon.isListed("thing-pronoun", form) || lexicon.isListed("definite", form)) {
            return true;
        }
        return (hearsay.isSaying(object) || shortDenials.isDocument(s, object)) && s.children(object, "acl", "ccomp", "nmod").stream().allMatch(child -> hearsay.isFalsehood(child) || shortDenials.isSetting(s, child));
    }

    // "denied any involvement", "disclaimed responsibility for the attack": in what was told before
    private boolean isTakingPart(Sentence s, Token object) {
        return lexicon.isListed("taking-part", Phrases.lemma(object)) && s.children(object, "nmod", "acl").stream()
                .allMatch(deed -> Phrases.isDefinite(s, deed, lexicon));
    }

    private List<Claim> denials(Voice voice, Thing speaker, List<Claim> soFar, boolean again) {
        Thing side = scene.stateOf(speaker);
        List<Claim> found = new ArrayList<>();
        Quotation quotation = null;
        Set<Proposition> denied = new LinkedHashSet<>();
        for (int i = soFar.size() - 1; i >= 0; i--) {
            Claim claim = soFar.get(i);
            boolean sameSentence = quotation != null && claim.quotation().start() == quotation.start();
            int back = voice.here().start() - claim.quotation().end();
            // "Chad, which sells arms, called the findings baseless": not what the article says by the way, if it is no hearsay
            boolean byTheWay = claim.quotation().start() == voice.here().start() && scene.source().voice().equals(claim.claimant());
            if (byTheWay && claim.modality() != Modality.POSSIBLE && claim.modality() != Modality.QUESTIONED) {
                continue;
            }
            if (quotation != null && !sameSentence || back > (again ? FAR : NEXT)) {
                break;
            }
            Proposition p = claim.proposition();
            boolean charged = side != null && isOf(p.subject(), side) && !scene.source().voice().equals(claim.claimant());
            if (back > REACH && !charged) {
                continue;
            }
            boolean concerns = side != null && (isOf(p.subject(), side) || !voice.own() && isOf(p.object(), side))
                    || p.subject().equals(speaker)
                    // "Chad says it did, but Jane Roe denies it": a person of nobody's side, who denies what was just said
                    || side == null && speaker.kind() == ThingKind.PERSON && back <= NEXT && !scene.source().voice().equals(claim.claimant());
            // "Kigali denies it. Its envoy called the reports false": he denies the same
            boolean repeated = claim.polarity() == Polarity.DENIED && claim.modality() == Modality.ACTUAL
                    && !scene.source().voice().equals(claim.claimant());
            // nobody denies what his own side has told
            boolean told = side != null && claim.polarity() == Polarity.AFFIRMED && side.equals(scene.stateOf(claim.claimant()))
                    // nor what another means to do himself
                    || isOwnPlan(claim);
            boolean accusing = !told && (claim.polarity() == Polarity.AFFIRMED || again && repeated) && !claim.claimant().equals(speaker)
                    && p.object().kind() != ThingKind.VALUE && !lexicon.isListed("stance", p.relation()) && !lexicon.isListed("symmetric", p.relation());
            if (concerns && accusing && !isPresupposed(claim) && denied.add(p)) {
                // what a breach is said to be stands or falls with the deed that was told before
                quotation = lexicon.isListed("breaking", p.relation()) ? quotation : claim.quotation();
                found.add(new Claim(
                        p, Polarity.DENIED, byTheWay ? Modality.ACTUAL : answered(claim), null, claim.date(), claim.place(), claim.target(),
                        speaker, voice.reporter(), voice.here(), CONFIDENCE, voice.rule(), claim.tense(), claim.first()));
            }
        }
        return found;
    }

    // "the raid left the base in ruins. Chad called the report false": that there was a raid is not what it contests
    private boolean isPresupposed(Claim claim) {
        Quotation.Part turn = claim.quotation().turn();
        if (turn == null) {
            return false;
        }
        return scene.sentences().stream()
                .filter(s -> s.text().equals(claim.quotation().exact()))
                .anyMatch(s -> s.tokens().stream()
                        .filter(token -> s.text().codePointCount(0, token.start() - s.start()) == turn.start())
                        .anyMatch(token -> isGround(s, token)));
    }

    private boolean isGround(Sentence s, Token deed) {
        Token verb = s.head(deed);
        return deed.isTag("NN") && deed.is("nsubj") && Phrases.isDefinite(s, deed, lexicon) && verb != null && verb.isVerb()
                && s.child(verb, "obj", "xcomp", "ccomp") != null && clauses.supports().of(s, deed) == null;
    }

    private boolean isOwnPlan(Claim claim) {
        Thing doer = claim.proposition().subject();
        return (claim.modality() == Modality.PREDICTED || claim.modality() == Modality.INTENDED)
                && (doer.equals(claim.claimant()) || doer.equals(scene.stateOf(claim.claimant())));
    }

    private boolean isOf(Thing thing, Thing side) {
        return side.equals(scene.stateOf(thing)) || side.equals(thing);
    }
}
