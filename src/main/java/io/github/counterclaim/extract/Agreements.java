package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.lexicon.Entry;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Name;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.lexicon.Word;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agreements described without their names: the one spoken of, the one that the lexicon knows of these parties. */
final class Agreements {

    private static final int REACH = 6;

    private final Scene scene;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Antecedents antecedents;
    /** Whose the agreements are that the text told of, by their slugs. */
    private final Map<String, Set<Thing>> parties = new HashMap<>();

    Agreements(Scene scene, Clauses clauses, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.scene = scene;
        this.lexicon = scene.lexicon();
        this.clauses = clauses;
    }

    /** Returns the agreement that a phrase without a name denotes, or null where it denotes none in particular. */
    @Nullable Thing thing(Sentence s, Token head) {
        Thing named = apposed(s, head);
        if (named != null) {
            note(s, head, named);
            return named;
        }
        Set<Thing> said = said(s, head);
        Thing earlier = earlier(s, head);
        boolean others = Stream.of("with", "between")
                .anyMatch(preposition -> !clauses.under(s, head, preposition).isEmpty());
        // "Article 5 of the pact between Chad and Mali": that pact
        boolean part = lexicon.isListed("agreement-part", Phrases.lemma(head)) && clauses.under(s, head, "of").stream()
                .anyMatch(whole -> lexicon.isListed("agreement-noun", Phrases.lemma(whole)));
        if (earlier != null && (part || said.isEmpty() && !others && !isNarrowed(s, head) && !isAnother(s, head, earlier))) {
            return earlier;
        }
        Set<Thing> parties = new LinkedHashSet<>(said);
        if (said.size() < 2) {
            // "Oman brokered a truce between Chad and Mali": theirs
            parties.addAll(signatories(s, head));
        }
        Thing known = parties.size() == 2 ? known(s, head, parties) : null;
        if (parties.size() < 2 && said.isEmpty() && !others && Phrases.isDefinite(s, head, lexicon)) {
            parties.addAll(antecedents.pair(s, head));
        }
        boolean told = !said.isEmpty() || parties.size() == 2 && !others;
        Thing agreement = known != null ? known : placed(s, head, described(s, head, told ? parties : Set.of()));
        if (agreement != null) {
            // "builds on an accord signed in 2001": told in passing
            if (earlier == null || !head.is("obl", "nmod")) {
                note(s, head, agreement);
            }
            this.parties.putIfAbsent(agreement.slug(), parties);
        }
        return agreement;
    }

    // "in contrast to the old pact, it provides", "unlike the treaty that they signed, it": not what it is compared with
    private void note(Sentence s, Token head, Thing agreement) {
        Token above = s.head(head);
        String with = above == null || !head.is("nmod") ? "" : s.preposition(above) + " " + Phrases.lemma(above) + " ";
        if (!lexicon.isListed("comparing", (with + s.preposition(head)).strip())) {
            scene.agreement(agreement);
        }
    }

    // "a defence pact, the Chad Charter"
    private @Nullable Thing apposed(Sentence s, Token head) {
        return first(s, s.children(head, "appos"));
    }

    private @Nullable Thing first(Sentence s, List<Token> tokens) {
        return tokens.stream()
                .map(token -> scene.mention(s, token))
                .filter(java.util.Objects::nonNull)
                .map(Mention::thing)
                .filter(thing -> thing.kind() == ThingKind.AGREEMENT)
                .findFirst()
                .orElse(null);
    }

    // "they signed a trade accord", "signed a Mutual Access Agreement" after talk of a truce, or of others' accord: one more
    private boolean isAnother(Sentence s, Token head, Thing earlier) {
        boolean indefinite = s.children(head, "det").stream().anyMatch(article -> article.lemma().equals("a"));
        boolean named = head.tag().equals("NNP") && s.child(head, "compound", "amod") != null;
        if (!named && (!indefinite || signing(s, head) == null && !laysDown(s, head))) {
            return false;
        }
        Set<Thing> theirs = parties.getOrDefault(earlier.slug(), Set.of());
        String known = String.join(" ", earlier.altLabels()).concat(" " + earlier.label()).toLowerCase(Locale.ROOT);
        boolean others = !theirs.isEmpty() && !theirs.containsAll(signatories(s, head));
        return others || Stream.of(name(s, head).toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> !known.contains(word));
    }

    // "Article 4" is of the agreement that the text is about, whichever was named last
    private @Nullable Thing earlier(Sentence s, Token head) {
        List<Token> wholes = clauses.under(s, head, "of");
        boolean text = !wholes.isEmpty() && lexicon.isListed("agreement-text", Phrases.lemma(head));
        if (text || lexicon.isListed("agreement-part", Phrases.lemma(head))) {
            Thing whole = first(s, wholes);
            Token described = whole != null ? null : wholes.stream()
                    .filter(token -> lexicon.isListed("agreement-noun", Phrases.lemma(token)))
                    .findFirst()
                    .orElse(null);
            Thing pact = described == null ? null : thing(s, described);
            return whole != null ? whole : pact != null ? pact
                    : scene.frequent(ThingKind.AGREEMENT).stream().findFirst().orElse(scene.lastAgreement());
        }
        Thing last = scene.lastAgreement();
        return last != null && isOfKind(last, head) ? last
                : scene.nearest(s, head, REACH, thing -> thing.kind() == ThingKind.AGREEMENT && isOfKind(thing, head));
    }

    // "the pact that they signed"; "the pact, which they signed" is the one spoken of
    private static boolean isNarrowed(Sentence s, Token head) {
        Token clause = s.child(head, "acl:relcl");
        return clause != null && s.subtree(clause).stream()
                .findFirst()
                .map(first -> first.index() == 0 || !s.token(first.index() - 1).tag().equals(","))
                .orElse(true);
    }

    // "the accord" is no resolution, "the resolution" no treaty; "the document" may be either
    private boolean isOfKind(Thing agreement, Token head) {
        String lemma = Phrases.lemma(head);
        if (lexicon.isListed("agreement-part", lemma) || lexicon.isListed("agreement-text", lemma)) {
            return true;
        }
        String label = " " + agreement.label().toLowerCase(Locale.ROOT) + " ";
        boolean other = lexicon.isListed("agreement-form", lemma) && !label.contains(" " + lemma + " ")
                && lexicon.list("agreement-form").stream().anyMatch(form -> label.contains(" " + form + " "));
        if (other) {
            // "the treaty" is not the declaration
            return false;
        }
        return lexicon.list("agreement-kind").stream()
                .allMatch(kind -> kind.equals(lemma) == label.contains(" " + kind + " "));
    }

    // the parties that stand with the word itself
    private Set<Thing> said(Sentence s, Token head) {
        return states(s, Stream.of(
                        clauses.modifiers(s, head).stream(),
                        clauses.under(s, head, "between").stream(),
                        clauses.under(s, head, "with").stream())
                .flatMap(tokens -> tokens));
    }

    // "Chad and Sudan signed a treaty"
    private Set<Thing> signatories(Sentence s, Token head) {
        Token verb = s.head(head);
        boolean governed = verb != null && verb.isVerb() && head.is("obj", "nsubj:pass", "obl") && !isMediated(verb);
        List<Token> subjects = new ArrayList<>(governed ? clauses.subjects(s, verb) : List.of());
        // "a pact that Chad and Sudan concluded", "a pact signed by Chad and Sudan"
        s.children(head, "acl:relcl", "acl").stream()
                .filter(clause -> clauses.objects(s, clause).contains(head) && !isMediated(clause))
                .forEach(clause -> subjects.addAll(clauses.subjects(s, clause)));
        boolean pair = subjects.size() == 1 && Phrases.isPair(s, subjects.get(0), lexicon);
        return pair ? new LinkedHashSet<>(antecedents.pair(s, subjects.get(0))) : states(s, subjects.stream());
    }

    // "an accord brokered by Qatar", "which Qatar mediated": Qatar is no party to it
    private boolean isMediated(Token verb) {
        return lexicon.isListed("mediating", Phrases.lemma(verb));
    }

    private Set<Thing> states(Sentence s, Stream<Token> tokens) {
        return tokens.flatMap(token -> Phrases.conjuncts(s, token).stream())
                .flatMap(token -> named(s, token))
                // a force signs for itself, wherever it sits
                .map(mention -> mention.thing().kind() == ThingKind.PROXY_FORCE ? mention.thing() : scene.stateOf(mention.thing()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // "Chad", "Chad's government", "the armies of Chad and Mali"
    private Stream<Mention> named(Sentence s, Token token) {
        Mention own = scene.mention(s, token);
        boolean organ = own == null && lexicon.isListed("state-organ", Phrases.lemma(token));
        return !organ ? Stream.ofNullable(own) : Stream.of(
                        s.children(token, "nmod:poss").stream(),
                        clauses.modifiers(s, token).stream(),
                        clauses.under(s, token, "of").stream().flatMap(whose -> Phrases.conjuncts(s, whose).stream()))
                .flatMap(owners -> owners)
                .map(owner -> scene.mention(s, owner))
                .filter(Objects::nonNull);
    }

    // "a broad cooperation treaty" of the two is the one of theirs that goes by such a name
    private @Nullable Thing known(Sentence s, Token head, Set<Thing> parties) {
        Set<String> words = s.children(head, "compound").stream()
                .map(Phrases::lemma)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        words.add(Phrases.lemma(head));
        Thing found = null;
        for (Entry entry : lexicon.agreements()) {
            boolean fits = Set.copyOf(entry.parties()).equals(parties) && isNamedSo(entry.thing(), words);
            if (fits && found != null) {
                return null;
            }
            found = fits ? entry.thing() : found;
        }
        return found;
    }

    // a name with a year or number is of one agreement among several
    private static boolean isNamedSo(Thing agreement, Set<String> words) {
        return Stream.concat(Stream.of(agreement.label()), agreement.altLabels().stream())
                .map(label -> label.toLowerCase(Locale.ROOT))
                .filter(label -> label.chars().noneMatch(Character::isDigit))
                .anyMatch(label -> List.of(label.split("[ -]")).containsAll(words));
    }

    // "a treaty" alone names none; "the agreement with Chad" is told by its parties
    private @Nullable Thing described(Sentence s, Token head, Set<Thing> parties) {
        String text = name(s, head);
        Token of = s.children(head, "nmod").stream()
                .filter(child -> s.preposition(child).equals("of") && child.index() == head.index() + 2 && child.tag().matches("NNS?"))
                .findFirst()
                .orElse(null);
        if (of != null && text.indexOf(' ') < 0) {
            // "a memorandum of understanding"
            text = s.textOf(head, of);
        }
        if (head.tag().equals("NNS") && (parties.isEmpty() || lexicon.isListed("agreement-signed", Phrases.lemma(head)))) {
            return null;
        }
        if (text.indexOf(' ') >= 0) {
            // a partnership treaty of these two is not one of others
            return parties.size() == 2 && isUnmarked(text) ? between(parties, text) : Thing.of(ThingKind.AGREEMENT, text);
        }
        if (lexicon.isListed("signed-noun", Phrases.lemma(head))) {
            // "the peace that they signed": a peace agreement
            text = text + lexicon.list("agreement-name").stream().map(name -> " " + name).findFirst().orElse("");
        }
        return parties.isEmpty() ? alone(s, head, dated(s, head, text)) : between(parties, text);
    }

    // "a separate peace deal": what it is besides tells it from no other
    private String name(Sentence s, Token head) {
        String text = Phrases.text(s, head, lexicon, false);
        int space = text.indexOf(' ');
        while (space > 0 && lexicon.isListed("passing-adjective", text.substring(0, space).toLowerCase(Locale.ROOT))) {
            text = text.substring(space + 1);
            space = text.indexOf(' ');
        }
        return text;
    }

    // "the agreement of March 10"
    private String dated(Sentence s, Token head, String text) {
        return s.children(head, "nmod").stream()
                .filter(child -> s.preposition(child).equals("of") && (child.tag().equals("CD") || child.tag().equals("NNP") && scene.mention(s, child) == null))
                .findFirst()
                .map(date -> text + " of " + Phrases.text(s, date, lexicon, true))
                .orElse(text);
    }

    // "the treaty", "signed a deal" where nothing else tells which: one of this text alone
    private @Nullable Thing alone(Sentence s, Token head, String text) {
        String kind = Phrases.lemma(head);
        boolean told = isSigned(lexicon, s, head) || laysDown(s, head);
        boolean fits = head.tag().equals("NN") && (lexicon.isListed("agreement-alone", kind) && (told || Phrases.isDefinite(s, head, lexicon))
                // "signed a framework"
                || lexicon.isListed("agreement-signed", kind) && told);
        return !fits ? null : new Thing(ThingKind.AGREEMENT, Thing.slugOf(text + " " + scene.source().identifier()), text, List.of(), List.of(), null);
    }

    /** Returns whether somebody signs an agreement: "signed the Chad Accords", and speaks of them from then on. */
    static boolean isSigned(Lexicon lexicon, Sentence s, Token head) {
        Token verb = s.head(head);
        // "efforts to reach a deal" reach none
        boolean told = verb != null && !(verb.tag().equals("VB") && s.preposition(verb).equals("to"));
        return told && head.is("obj", "nsubj:pass") && isOf(lexicon, verb, "signing");
    }

    // "a pact that obliges them", "a pact would oblige them"
    private boolean laysDown(Sentence s, Token head) {
        Token verb = head.is("nsubj") ? s.head(head) : null;
        return verb != null && isOf(lexicon, verb, "laying-down")
                || s.children(head, "acl:relcl", "acl").stream().anyMatch(clause -> isOf(lexicon, clause, "laying-down"));
    }

    private static boolean isOf(Lexicon lexicon, Token verb, String relations) {
        return verb.isVerb() && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream()
                .anyMatch(wording -> lexicon.isListed(relations, wording.relation()));
    }

    /** Returns whether a noun stands for an agreement where it is signed: "the peace that Chad and Mali concluded". */
    boolean isSignedPeace(Sentence s, Token head) {
        return lexicon.isListed("signed-noun", Phrases.lemma(head)) && signing(s, head) != null;
    }

    // "signed a pact", "the pact that they signed", "the pact signed by them"
    private @Nullable Token signing(Sentence s, Token head) {
        return isSigned(lexicon, s, head) ? s.head(head) : s.children(head, "acl:relcl", "acl").stream()
                .filter(clause -> isOf(lexicon, clause, "signing") && clauses.objects(s, clause).contains(head))
                .findFirst()
                .orElse(null);
    }

    // "signed a joint declaration in Bamako": it goes by the place too
    private @Nullable Thing placed(Sentence s, Token head, @Nullable Thing agreement) {
        Token verb = signing(s, head);
        String place = verb == null ? null : Stream.of(s.children(head, "nmod"), s.children(verb, "obl"),
                        // "on trade in Bamako": the parser may hang the town on the trade
                        s.children(head, "nmod").stream().flatMap(child -> s.children(child, "nmod").stream()).toList())
                .flatMap(List::stream)
                .filter(child -> s.preposition(child).equals("in"))
                .map(child -> town(s, child))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Thing known = place == null ? null : knownBy(place, signatories(s, head), head);
        if (known != null || place == null || agreement == null) {
            return known != null ? known : agreement;
        }
        boolean parties = agreement.label().chars().anyMatch(Character::isUpperCase);
        String label = parties ? agreement.label() : place + " " + name(s, head);
        Set<String> names = new LinkedHashSet<>(agreement.altLabels());
        names.add(agreement.label());
        names.add(place + " " + head.form());
        names.add(place + " agreement");
        names.remove(label);
        String slug = parties ? agreement.slug() : Thing.slugOf(label);
        return new Thing(agreement.kind(), slug, label, List.copyOf(names), List.of(), null);
    }

    // "in Bamako", also where the capital stands for its state
    private @Nullable String town(Sentence s, Token name) {
        Mention mention = scene.mention(s, name);
        Thing thing = mention == null ? null : mention.thing();
        boolean capital = thing != null && thing.kind() == ThingKind.STATE && !thing.label().equals(name.form())
                && mention.first() == mention.last() && !thing.altLabels().contains(name.form());
        return thing == null ? null : thing.kind() == ThingKind.PLACE ? thing.label() : capital ? name.form() : null;
    }

    // "the deal that Chad and Mali signed in Bamako" is the Bamako agreement, where that is theirs
    private @Nullable Thing knownBy(String place, Set<Thing> signatories, Token head) {
        if (lexicon.isListed("agreement-form", Phrases.lemma(head)) && !lexicon.isListed("signed-noun", Phrases.lemma(head))) {
            return null;
        }
        return lexicon.list("agreement-name").stream()
                .flatMap(name -> lexicon.names(List.of(new Word(place, place, false), new Word(name, name, false))).stream())
                .filter(name -> name.last() == 1 && name.thing().kind() == ThingKind.AGREEMENT)
                .map(Name::thing)
                .filter(thing -> lexicon.entry(thing) != null && lexicon.entry(thing).parties().stream().anyMatch(signatories::contains))
                .findFirst()
                .orElse(null);
    }

    private static Thing between(Set<Thing> parties, String text) {
        Thing full = Thing.of(ThingKind.AGREEMENT, label(parties) + " " + text);
        return new Thing(full.kind(), full.slug(), full.label(), List.of(text), List.of(), null);
    }

    private static String label(Set<Thing> parties) {
        return parties.stream().map(Thing::label).sorted().collect(Collectors.joining("-"));
    }

    private static boolean isUnmarked(String text) {
        return text.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** Returns with whom one of two signs an agreement, or null where more may have signed it or there are not two. */
    static @Nullable Thing cosigner(Scene scene, Thing agreement, Thing signer, List<Thing> signers) {
        Entry known = scene.lexicon().entry(agreement);
        boolean theirs = known == null
                ? Stream.of(agreement.label().toLowerCase(Locale.ROOT).split("[ -]")).noneMatch(word -> scene.lexicon().isListed("multilateral", word))
                : known.parties().containsAll(signers.stream().map(one -> Objects.requireNonNullElse(scene.stateOf(one), one)).toList());
        return signers.size() != 2 || !theirs ? null : signers.get(signers.get(0).equals(signer) ? 1 : 0);
    }
}
