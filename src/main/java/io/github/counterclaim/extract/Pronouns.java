package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Filler;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What pronouns stand for, as far as a role admits it: "he", "they", "it". */
final class Pronouns {

    private final Scene scene;
    private final Lexicon lexicon;
    private final Salience salience;
    private final Antecedents antecedents;
    private final FirstPerson firstPerson;
    private final Clauses clauses;
    private final Resolver resolver;
    private final Principals principals;
    private final NamelessBodies bodies;
    private final ItPointers pointers;

    Pronouns(Scene scene, Clauses clauses, Antecedents antecedents, Resolver resolver) {
        this.clauses = clauses;
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.salience = new Salience(scene);
        this.antecedents = antecedents;
        this.firstPerson = new FirstPerson(scene);
        this.resolver = resolver;
        this.principals = new Principals(scene, resolver);
        this.bodies = new NamelessBodies(scene);
        this.pointers = new ItPointers(lexicon);
    }

    /** Returns what a pronoun stands for; empty where nothing earlier fits the role. */
    List<Thing> things(Sentence s, Token token, Filler filler) {
        String word = token.form().toLowerCase(Locale.ROOT);
        if (lexicon.isListed("person-pronoun", word)) {
            if (firstPerson.isAuthor(s, token)) {
                return List.of();
            }
            Thing person = antecedents.person(s, token);
            if (person == null) {
                return principals.officeholder(s, token, filler);
            }
            return filler.admits(ThingKind.PERSON) ? List.of(person) : List.of();
        }
        Token self = Parallels.reflexiveOf(s, token);
        if (self != null) {
            List<Token> doers = clauses.surfaceSubjects(s, self);
            return doers.contains(token) ? List.of() : doers.stream().flatMap(doer -> resolver.things(s, doer, filler).stream()).distinct().toList();
        }
        List<Thing> own = ownDeed(s, token, filler);
        if (!own.isEmpty()) {
            return own;
        }
        if (firstPerson.is(token)) {
            Thing party = firstPerson.isAudience(s, token) ? null : firstPerson.of(s);
            return party == null || !filler.admits(party.kind()) ? List.of() : List.of(party);
        }
        if (lexicon.isListed("plural-pronoun", word)) {
            if (filler.admits(ThingKind.STATE)) {
                List<Thing> fighters = Fighters.isThem(token, filler) ? Fighters.before(scene, resolver, s, token) : List.of();
                List<Thing> spokenFor = !fighters.isEmpty() ? fighters : token.isTag("PRP") ? principals.of(s, token, filler) : List.of();
                return !spokenFor.isEmpty() ? spokenFor : firstPerson.without(s, token, several(s, token, word, filler));
            }
            List<Thing> weapons = principals.weapons(s, token, filler);
            if (!weapons.isEmpty()) {
                return weapons;
            }
            Thing thing = lexicon.isListed("pair", word) ? null : token.tag().equals("DT") && lexicon.isListed("definite", word)
                    ? scene.nearest(s, token, 1, candidate -> filler.admits(candidate.kind())) : salience.it(s, token, candidate -> filler.admits(candidate.kind()));
            return thing == null ? List.of() : List.of(thing);
        }
        return lexicon.isListed("thing-pronoun", word) ? it(s, token, filler) : List.of();
    }

    // "it", "its": by who speaks and what stands beside it
    private List<Thing> it(Sentence s, Token token, Filler filler) {
        Thing agreement = filler == Filler.AGREEMENT && token.isTag("PRP") ? scene.lastAgreement() : null;
        if (agreement != null) {
            // "The rebels have not signed it"
            return List.of(agreement);
        }
        Token denier = pointers.denier(s, token);
        if (denier != null) {
            return resolver.things(s, denier, filler);
        }
        if (pointers.deed(s, token) != null || pointers.isCalled(s, token) && scene.lastAgreement() != null) {
            return List.of();
        }
        Thing speaker = scene.lastSpeaker();
        boolean opens = NamelessBodies.opens(s, token);
        Token verb = s.head(token);
        Thing issuer = filler == Filler.SPEAKER && opens ? resolver.documents().authorBefore(s) : null;
        if (issuer != null) {
            return List.of(issuer);
        }
        boolean says = verb != null && new Hearsay(lexicon).says(s, verb);
        Token body = opens ? bodies.before(s, says) : null;
        if (body != null) {
            // "The militia said it had left. It blamed Chad": the militia, and nobody that is named beside it
            return resolver.speakers(scene.sentences().get(s.number() - 1), body).stream()
                    .map(thing -> acting(thing, filler))
                    .filter(thing -> filler.admits(thing.kind()))
                    .limit(1)
                    .toList();
        }
        if (says && opens && speaker != null && isOneBody(speaker)) {
            // "The agency said ... It added": who speaks on; what it denies to have done it does itself
            return self(speaker, filler);
        }
        boolean broken = filler == Filler.NORM && token.is("obj");
        Token norm = broken ? pointers.norm(s, token) : null;
        if (norm != null || broken && scene.lastAgreement() != null) {
            // "signed a truce ... Each accuses the other of breaching it"
            return norm != null ? resolver.things(s, norm, filler) : List.of(scene.lastAgreement());
        }
        Token beside = token.is("nmod:poss") ? Parallels.beside(s, token, lexicon) : null;
        List<Thing> partners = beside == null ? List.of() : resolver.things(s, beside, filler);
        if (!partners.isEmpty()) {
            return partners.subList(0, 1);
        }
        Token parallel = Parallels.parallelObject(s, token);
        List<Thing> before = parallel == null ? List.of() : resolver.things(s, parallel, filler);
        // "Kenya backs the army, and Mali has sold it jets": the army, known or not
        boolean organ = parallel != null && (parallel.isTag("PRP") || lexicon.isListed("state-organ", Phrases.lemma(parallel)) || lexicon.isListed("force-noun", Phrases.lemma(parallel)));
        if (before.size() == 1 || organ && before.isEmpty()) {
            return before;
        }
        Token same = earlierIt(s, token);
        if (same != null) {
            return things(s, same, filler);
        }
        return itOfStory(s, token, filler);
    }

    // else by who says so, and what the text goes on about
    private List<Thing> itOfStory(Sentence s, Token token, Filler filler) {
        Token sayer = sayer(s, token);
        List<Thing> said = sayer == null ? List.of() : resolver.speakers(s, sayer);
        // "the militia said it": the militia
        boolean force = sayer != null && bodies.isForce(s, sayer);
        if (said.size() == 1 && (force || isOneBody(said.get(0)))) {
            return self(said.get(0), filler);
        }
        Token body = sayer == null ? null : principals.body(s, sayer);
        if (body != null) {
            // "the company's director insisted that it": the company
            return resolver.things(s, body, filler).stream().limit(1).toList();
        }
        if (sayer != null && lexicon.isListed("state-organ", Phrases.lemma(sayer)) && said.isEmpty()) {
            // "the army says that it": an army that is not known, and nobody else
            return List.of();
        }
        Thing controlled = controlled(s, token, filler);
        if (controlled != null) {
            return List.of(controlled);
        }
        List<Thing> agreements = filler.admits(ThingKind.AGREEMENT) ? agreementBefore(s, token, filler) : List.of();
        if (!agreements.isEmpty()) {
            return agreements;
        }
        Thing topic = topic(s, token, filler);
        if (topic != null) {
            return List.of(topic);
        }
        Token parallel = Parallels.parallelSubject(s, token);
        List<Thing> same = parallel == null || scene.mention(s, parallel) != null ? List.of() : resolver.things(s, parallel, filler);
        if (same.size() == 1 && same.get(0).kind() == ThingKind.STATE) {
            return same;
        }
        Set<Thing> doers = doers(s, token);
        // "Chad did, it said": who was spoken of before
        Mention mention = salience.mention(s, NamelessBodies.comments(s, token) ? s.token(0) : token, candidate -> candidate.kind() != ThingKind.PERSON && !doers.contains(candidate)
                && (filler.admits(candidate.kind())
                        || filler.admits(ThingKind.STATE) && (antecedents.isCapital(candidate) || antecedents.isArmy(candidate))));
        if (mention == null) {
            return List.of();
        }
        if (mention.thing().kind() == ThingKind.WEAPON_SYSTEM && Phrases.isDefinite(mention.sentence(), mention.head(), lexicon)) {
            // "that drone ... used it": the model that the drone is
            return resolver.things(mention.sentence(), mention.head(), filler);
        }
        return List.of(acting(mention.thing(), filler));
    }

    private List<Thing> self(Thing speaker, Filler filler) {
        Thing self = acting(speaker, filler);
        return filler.admits(self.kind()) ? List.of(self) : List.of();
    }

    private static boolean isOneBody(Thing speaker) {
        return speaker.kind() != ThingKind.PERSON && speaker.kind() != ThingKind.GROUP;
    }

    // "which has stepped up its attacks", "ceased their shelling": the deeds of who steps them up
    private List<Thing> ownDeed(Sentence s, Token token, Filler filler) {
        Token deed = token.is("nmod:poss") ? s.head(token) : null;
        Token verb = deed != null && deed.is("obj") && !lexicon.wordings(Part.NOUN, Phrases.lemma(deed)).isEmpty() ? s.head(deed) : null;
        boolean carries = verb != null && verb.isVerb() && !Clauses.isPassive(s, verb)
                && (lexicon.cue(Cue.Kind.SUPPORT, Part.VERB, Clauses.verbLemma(s, verb)) != null
                        || lexicon.cue(Cue.Kind.OPERATOR, Part.VERB, Clauses.verbLemma(s, verb)) != null);
        List<Token> subjects = carries ? clauses.surfaceSubjects(s, verb) : List.of();
        return subjects.size() != 1 || subjects.get(0) == token ? List.of() : resolver.things(s, subjects.get(0), filler);
    }

    // "warned Chad of sanctions if it attacked": whom one warns is who may do it
    private @Nullable Thing controlled(Sentence s, Token token, Filler filler) {
        Token clause = token.is("nsubj") ? s.head(token) : null;
        Token verb = clause == null || !clause.is("advcl", "ccomp", "acl") ? null : s.head(clause);
        boolean told = verb != null && verb.isVerb() && verb.index() < token.index()
                && lexicon.isListed("told-to", Phrases.lemma(verb));
        Token object = told ? s.child(verb, "obj") : null;
        Mention mention = object == null || object.index() > token.index() ? null : scene.mention(s, object);
        if (mention == null || mention.thing().kind() == ThingKind.PERSON) {
            return null;
        }
        Thing thing = acting(mention.thing(), filler);
        return filler.admits(thing.kind()) ? thing : null;
    }

    // "the Council said it had attacked": the Council
    private @Nullable Token sayer(Sentence s, Token token) {
        Token clause = token.is("nsubj") && token.form().equalsIgnoreCase("it") ? s.head(token) : null;
        Token verb = clause != null && clause.isVerb() && clause.is("ccomp") ? s.head(clause) : null;
        boolean says = verb != null && verb.isVerb() && verb.index() < token.index()
                && lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
        Token subject = says ? s.child(verb, "nsubj") : null;
        return subject == null || !subject.isTag("NN") ? null : subject;
    }

    // "It allowed them in; it has since sent shells": one and the same
    private static @Nullable Token earlierIt(Sentence s, Token token) {
        return !token.is("nsubj") ? null : s.tokens().stream()
                .filter(other -> other.index() < token.index() && other.is("nsubj")
                        && other.form().equalsIgnoreCase(token.form()) && other.isTag("PRP"))
                .findFirst()
                .orElse(null);
    }

    // "The group has shelled the town. It ...": the subject of the sentence before, where that is no name
    private @Nullable Thing topic(Sentence s, Token token, Filler filler) {
        boolean opens = token.index() == 0;
        if (opens && s.number() == 0 || !opens && !token.is("nsubj", "nmod:poss")) {
            return null;
        }
        Sentence where = opens ? scene.sentences().get(s.number() - 1) : s;
        Token subject = EarlierSubjects.subjectBefore(where, opens ? Integer.MAX_VALUE : token.index());
        boolean described = subject != null && subject.tag().equals("NN") && scene.mention(where, subject) == null
                && Phrases.isDefinite(where, subject, lexicon) && lexicon.isListed("force-noun", Phrases.lemma(subject));
        List<Thing> things = described ? resolver.things(where, subject, filler) : List.of();
        return things.size() == 1 && things.get(0).kind() != ThingKind.GROUP && things.get(0).kind() != ThingKind.PERSON
                ? acting(things.get(0), filler) : null;
    }

    // "Chad has supplied it with tanks", "Chad is its supplier": it is not Chad
    private Set<Thing> doers(Sentence s, Token token) {
        Token top = token.is("nmod:poss") ? s.head(token) : token;
        boolean predicate = token.is("nmod:poss") && top != null && (s.child(top, "cop") != null
                || top.is("xcomp") || top.is("obj") && s.child(top, "nsubj") != null);
        Token clause = predicate && !top.is("xcomp") ? top : top == null ? null : s.head(top);
        boolean bound = clause != null && !token.form().toLowerCase(Locale.ROOT).endsWith("self") && (predicate || token.is("obj", "iobj") || token.is("obl") && clause.isVerb());
        Set<Thing> doers = new HashSet<>(Parallels.makers(s, token).stream().map(maker -> scene.mention(s, maker))
                .filter(java.util.Objects::nonNull).map(Mention::thing).toList());
        if (bound) {
            for (Token subject : clauses.surfaceSubjects(s, clause)) {
                Mention mention = subject == token ? null : scene.mention(s, subject);
                if (mention != null) {
                    Thing side = token.is("obj") ? scene.stateOf(mention.thing()) : null; // "Chad's president called it a threat"
                    doers.addAll(side == null ? List.of(mention.thing()) : List.of(mention.thing(), side));
                }
            }
        }
        return doers;
    }

    // "The new treaty replaces that of 2001. It provides": a subject without a name comes back before a name that is none
    private List<Thing> agreementBefore(Sentence s, Token token, Filler filler) {
        Token here = EarlierSubjects.subjectBefore(s, token.index());
        if (here != null || s.number() == 0) {
            return List.of();
        }
        Sentence before = scene.sentences().get(s.number() - 1);
        Token subject = EarlierSubjects.subjectBefore(before, Integer.MAX_VALUE);
        boolean agreement = subject != null && scene.mention(before, subject) == null
                && lexicon.isListed("agreement-noun", Phrases.lemma(subject));
        return agreement ? resolver.things(before, subject, filler) : List.of();
    }

    // "They attacked": whoever did what was said before, where that is more than one; else the two spoken of
    private List<Thing> several(Sentence s, Token token, String word, Filler filler) {
        Token reproached = Parallels.reproached(s, token, lexicon);
        if (reproached != null) {
            return resolver.things(s, reproached, filler);
        }
        Token joined = token.is("nmod:poss") ? EarlierSubjects.joinedBefore(s, token) : null;
        if (joined != null) {
            return resolver.things(s, joined, filler);
        }
        Token owner = token.is("nmod:poss") && token.isTag("PRP") ? EarlierSubjects.subjectBefore(s, token.index()) : null;
        if (owner != null && !owner.isTag("PRP")) {
            // "Chad, Mali and Niger ... their alliances"
            List<Thing> owners = resolver.things(s, owner, filler).stream()
                    .filter(thing -> thing.kind() != ThingKind.GROUP)
                    .toList();
            if (owners.size() > 2) {
                return owners;
            }
        }
        if (!lexicon.isListed("anaphoric-plural", word)) {
            boolean apart = lexicon.isListed("object-plural", word) && filler == Filler.ANY;
            return apart ? List.of() : antecedents.pair(s, token);
        }
        Sentence where = s;
        Token subject = EarlierSubjects.subjectBefore(s, token.index());
        if (subject != null && subject.form().equalsIgnoreCase("they") && token.is("nsubj")) {
            // "they attacked, and they supplied": the same
            return several(s, subject, word, filler);
        }
        if (subject == null && s.number() > 0) {
            where = scene.sentences().get(s.number() - 1);
            subject = EarlierSubjects.subjectBefore(where, Integer.MAX_VALUE);
            Token plural = subject == null || EarlierSubjects.isPlural(where, subject) ? null : EarlierSubjects.pluralSubject(where);
            subject = plural != null && !resolver.things(where, plural, filler).isEmpty() ? plural : subject;
        }
        // "each of them" is not whom "them" stands for
        boolean around = subject != null && where == s && s.ancestors(token).contains(subject);
        Token earlier = around ? EarlierSubjects.subjectBefore(s, subject.index()) : null;
        if (earlier != null) {
            subject = earlier; // "The rebels are content; a spokesman for them"
            around = false;
        }
        List<Thing> before = token.is("obj", "iobj") && filler != Filler.ANY ? pluralBefore(s, token, filler) : List.of();
        if (!before.isEmpty()) {
            return before;
        }
        Token crowd = where == s && token.is("obj", "iobj") && filler != Filler.ANY ? EarlierSubjects.crowd(s.number() == 0 ? null : scene.sentences().get(s.number() - 1), lexicon) : null;
        if (crowd != null) {
            return resolver.things(scene.sentences().get(s.number() - 1), crowd, filler);
        }
        if (subject == null || subject.isTag("PRP") || around) {
            return filler == Filler.ANY ? List.of() : others(s, token, filler);
        }
        List<Thing> things = resolver.things(where, subject, filler);
        Mention named = scene.mention(where, subject);
        if (things.size() < 2 && !EarlierSubjects.isPlural(where, subject) && (named == null || named.thing().kind() != ThingKind.PROXY_FORCE)) {
            return filler == Filler.ANY ? List.of() : others(s, token, filler);
        }
        return things.size() < 4
                ? things.stream().map(thing -> acting(thing, filler)).distinct().toList()
                : List.of();
    }

    // "sheltering the rebels and arming them": whom the clause before names, where one noun stands for them
    private List<Thing> pluralBefore(Sentence s, Token token, Filler filler) {
        Token verb = s.head(token);
        Token first = verb != null && verb.is("conj", "advcl", "xcomp") ? s.head(verb) : null;
        if (first == null || !first.isVerb() || first.index() > token.index()) {
            return List.of();
        }
        Token before = s.tokens().stream()
                .filter(other -> other.index() > first.index() && other.index() < verb.index() && other.tag().equals("NNS")
                        && other.is("obj", "iobj", "obl", "nmod"))
                .filter(other -> resolver.things(s, other, filler).size() == 1)
                .reduce((one, other) -> other)
                .orElse(null);
        return before == null ? List.of() : resolver.things(s, before, filler);
    }

    // "they attacked Chad's army": of the two last spoken of, the one that is not named again
    private List<Thing> others(Sentence s, Token token, Filler filler) {
        List<Thing> pair = antecedents.pair(s, token);
        boolean acts = filler == Filler.ACTOR && token.is("nsubj");
        return !acts ? pair : pair.stream()
                .filter(thing -> scene.mentions(s).stream().noneMatch(mention -> mention.first().index() > token.index()
                        && thing.equals(antecedents.actorOf(mention))))
                .toList();
    }

    // an organ that acts does so for its state
    private Thing acting(Thing thing, Filler filler) {
        Entry entry = lexicon.entry(thing);
        if (entry == null || !filler.admits(ThingKind.STATE) || filler == Filler.SPEAKER && entry.capitalOf() == null) {
            return thing;
        }
        return entry.capitalOf() != null ? entry.capitalOf()
                : thing.kind() == ThingKind.ORGANIZATION && entry.speaksFor() != null ? entry.speaksFor() : thing;
    }
}
