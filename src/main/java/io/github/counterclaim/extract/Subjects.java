package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Cue;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds who does what a verb says, where the subject is left out too: participles, control, coordination. */
final class Subjects {

    private static final String[] HYPHENATED = {
        "compound", "obl", "obl:npmod", "obl:agent", "dep", "amod", "advmod", "nsubj", "nmod"
    };
    private static final int DEPTH = 8;

    private final Lexicon lexicon;
    private final Clauses clauses;

    Subjects(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns the tokens that do what a verb says, in order; empty where none is expressed. */
    List<Token> of(Sentence s, Token verb) {
        return Clauses.isPassive(s, verb) ? agents(s, verb) : surface(s, verb, 0);
    }

    private static List<Token> agents(Sentence s, Token verb) {
        List<Token> agents = new ArrayList<>(s.children(verb, "obl:agent"));
        s.children(verb, "obl", "nmod").stream()
                .filter(child -> s.preposition(child).equals("by"))
                .forEach(agents::add);
        if (agents.isEmpty()) {
            // "supplied with shells by Chad": the parser hangs Chad on the shells
            s.children(verb, "obl").stream()
                    .filter(child -> child.index() > verb.index())
                    .flatMap(child -> s.children(child, "nmod").stream())
                    .filter(child -> s.preposition(child).equals("by"))
                    .forEach(agents::add);
        }
        boolean compound = verb.index() > 1 && s.token(verb.index() - 1).tag().equals("HYPH");
        if (agents.isEmpty() && (verb.is("amod", "acl", "dep") || compound)) {
            // "Russian-supplied", "Iran-backed"; "the rifles are Serbian-made"
            s.children(verb, HYPHENATED).stream()
                    .filter(child -> child.index() < verb.index() && hyphenated(s, child, verb))
                    .forEach(agents::add);
        }
        return agents;
    }

    private static boolean hyphenated(Sentence s, Token left, Token right) {
        return right.index() - left.index() == 2 && s.token(left.index() + 1).tag().equals("HYPH");
    }

    /** Returns the grammatical subject, or what stands for it where the construction leaves it out. */
    List<Token> surface(Sentence s, Token verb, int depth) {
        List<Token> own = s.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            List<Token> all = new ArrayList<>(own.stream().map(token -> Clauses.antecedent(s, token, verb))
                    .flatMap(token -> whoseAim(s, verb, token).stream()).toList());
            all.addAll(elliptic(s, verb));
            return all;
        }
        Token head = s.head(verb);
        if (head == null || depth > DEPTH) {
            return List.of();
        }
        return switch (verb.relation()) {
            case "xcomp" -> allowedOrControllers(s, verb, head, depth);
            case "conj" -> head.isVerb() || s.child(head, "nsubj", "cop") != null
                    ? surface(s, head, depth + 1)
                    : List.of();
            case "advcl", "dep" -> adverbial(s, verb, head, depth);
            case "ccomp" -> head.isVerb() && !isSpeech(s, head) ? surface(s, head, depth + 1) : List.of();
            // "its claim to be building drones"
            case "acl" -> Reciprocals.trading(s, head, lexicon) != null ? surface(s, Objects.requireNonNull(s.head(head)), depth + 1) : verb.tag().equals("VBG") && !s.preposition(verb).equals("to") || verb.tag().equals("VBN") && head.isNominal() ? List.of(head) : possessorOrSubject(s, head, depth);
            case "acl:relcl" -> List.of(head);
            case "amod" -> verb.tag().equals("VBG") ? List.of(head) : List.of();
            case "cop" -> s.children(head, "nsubj").stream().map(token -> Clauses.antecedent(s, token, head)).toList();
            default -> List.of();
        };
    }

    // "wants to send", "is permitted to send": who may
    private List<Token> allowedOrControllers(Sentence s, Token verb, Token head, int depth) {
        List<Token> allowed = Pledges.allowed(s, lexicon, verb, head);
        return allowed.isEmpty() ? controllers(s, verb, head, depth) : allowed;
    }

    // "Chad's aim is to arm the rebels", "the goal of the alliance is to counter Kenya": they are to, not the aim
    private List<Token> whoseAim(Sentence s, Token verb, Token subject) {
        List<Token> speaking = Pledges.inWhoseWords(s, lexicon, verb, subject);
        if (!speaking.isEmpty()) {
            return speaking;
        }
        boolean aim = lexicon.isListed("aim", Phrases.lemma(subject)) && s.preposition(verb).equals("to")
                && s.children(verb, "aux").stream().anyMatch(be -> be.lemma().equals("be"));
        if (!aim) {
            return List.of(subject);
        }
        List<Token> owners = s.children(subject, "nmod:poss");
        return owners.isEmpty() ? clauses.under(s, subject, "of") : owners;
    }

    // "Chad will not send soldiers, and nor will Niger", "Chad sent some, and so did Niger": Niger, too
    private static List<Token> elliptic(Sentence s, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(verb, "conj", "parataxis")) {
            boolean nor = child.isTag("NN") && child.is("conj") && s.child(child, "aux") != null
                    && s.children(child, "cc").stream().anyMatch(cc -> cc.lemma().equals("nor"));
            Token other = nor ? child : Ellipsis.subject(s, child);
            if (other != null && other.index() > verb.index()) {
                found.add(other);
            }
        }
        return found;
    }

    private List<Token> adverbial(Sentence s, Token verb, Token head, int depth) {
        if (isSaidBefore(s, verb, head)) {
            return List.of();
        }
        if (isMeansOfNext(s, verb, head)) {
            return nextSubjects(s, verb);
        }
        if (verb.tag().equals("VBG") && s.preposition(verb).equals("in") && head.isVerb() && lexicon.isListed("joining", Phrases.lemma(head))) {
            // "joined Chad in bombing the camp": both
            return Stream.concat(surface(s, head, depth + 1).stream(), clauses.objects(s, head).stream()).toList();
        }
        List<Token> allowed = Pledges.allowed(s, lexicon, verb, head);
        if (!allowed.isEmpty()) {
            // "gave Kenya permission to use them": Kenya may
            return allowed;
        }
        List<Token> reproached = new Reproaches(lexicon).doers(s, verb, head);
        if (!reproached.isEmpty()) {
            return reproached;
        }
        if (s.preposition(verb).equals("of") && isOthers(s, head)) {
            return List.of();
        }
        // "has no intention of helping"
        if (head.isTag("NN") && verb.tag().equals("VBG") && s.preposition(verb).equals("of")) {
            return possessorOrSubject(s, head, depth);
        }
        // "stops short of helping"
        Token governor = head.isTag("RB") ? s.head(head) : head;
        return governor != null && (governor.isVerb() || governor.isTag("JJ"))
                ? controllers(s, verb, governor, depth)
                : List.of();
    }

    // "showed footage of burning tanks", "described the horror of burning villages": no deed of who tells of it
    private boolean isOthers(Sentence s, Token noun) {
        Token telling = noun.isTag("NN") && noun.is("obj") ? s.head(noun) : null;
        boolean told = telling != null && isSpeech(s, telling) && s.child(noun, "nmod:poss") == null
                && Stream.of(Cue.Kind.values()).allMatch(kind -> lexicon.cue(kind, Part.NOUN, Phrases.lemma(noun)) == null);
        return told || lexicon.isListed("depicting", Phrases.lemma(noun));
    }

    private boolean isSpeech(Sentence s, Token verb) {
        return lexicon.cue(Cue.Kind.SPEECH, Part.VERB, Clauses.verbLemma(s, verb)) != null;
    }

    // "as I said, by supplying them Kenya breaches": Kenya supplies
    private boolean isMeansOfNext(Sentence s, Token verb, Token head) {
        return head.index() < verb.index() && lexicon.isListed("means", s.preposition(verb))
                && isSpeech(s, head) && !nextSubjects(s, verb).isEmpty();
    }

    private static List<Token> nextSubjects(Sentence s, Token verb) {
        return s.tokens().stream()
                .filter(token -> token.index() > verb.index() && token.is("nsubj")
                        && s.head(token) != null && s.token(token.head()).isVerb())
                .limit(1)
                .toList();
    }

    // "several stand ready to supply, he said": he is no supplier
    private boolean isSaidBefore(Sentence s, Token verb, Token head) {
        // "made in Chad, the guns were shown"
        return verb.index() < head.index() && !verb.tag().equals("VBG")
                && isSpeech(s, head) && !(verb.tag().equals("VBN") && Clauses.isPassive(s, head));
    }

    // "accused Iran of sending", "urged Israel to stop": the object does it; else the subject
    private List<Token> controllers(Sentence s, Token verb, Token head, int depth) {
        if (verb.tag().equals("VBG") && verb.is("xcomp") && lexicon.isListed("opposing", Phrases.lemma(head))) {
            // "Kenya opposes arming the rebels": it is not said who does
            return List.of();
        }
        boolean control = isObjectControl(head)
                || head.isTag("VB") && lexicon.cue(Cue.Kind.ACCUSATION, Part.VERB, Phrases.lemma(head)) != null;
        // "helped Mali without sending it troops", "by sending": who helps does
        control &= !verb.is("advcl") || !lexicon.isListed("negating-mark", s.preposition(verb)) && !lexicon.isListed("means", s.preposition(verb));
        // "accused Chad of bombing it, calling that a breach": who accuses does
        boolean adds = verb.tag().equals("VBG") && verb.is("advcl") && verb.index() > 0 && s.token(verb.index() - 1).form().equals(",")
                && (isSpeech(s, verb) || lexicon.isListed("naming", Phrases.lemma(verb)));
        if (head.isVerb() && control && !adds) {
            // "before sending troops, Chad trained its police": these do not send
            List<Token> objects = clauses.objects(s, head).stream()
                    .filter(object -> object.index() < verb.index() || !lexicon.isListed("time-mark", s.preposition(verb)))
                    .toList();
            if (!objects.isEmpty()) {
                return Charges.concerned(s, verb, head, objects);
            }
        }
        // "called on Chad to halt its sales": Chad is to halt them
        List<Token> on = !verb.is("xcomp") || lexicon.isListed("reliance", Phrases.lemma(head)) ? List.of() : s.children(head, "obl").stream()
                .filter(child -> s.preposition(child).equals("on") && child.index() < verb.index() && s.subtree(child).get(0).index() == head.index() + 1)
                .toList();
        if (!on.isEmpty() && s.preposition(verb).equals("to")) {
            return on;
        }
        // "the port was used by Chad to receive arms": Chad receives
        boolean purpose = s.preposition(verb).equals("to") && Clauses.isPassive(s, head)
                && lexicon.isListed("taking-use", Phrases.lemma(head));
        List<Token> agents = purpose ? agents(s, head).stream().filter(agent -> agent.index() < verb.index()).toList() : List.of();
        boolean unknown = purpose && agents.isEmpty() && isUnusedByItself(s, head);
        // "its territory to be used to attack Chad": it is not said who attacks
        return unknown ? List.of() : agents.isEmpty() ? surface(s, head, depth + 1) : agents;
    }

    // drones that are used to attack stand for who flies them; land and ports stand for nobody
    private boolean isUnusedByItself(Sentence s, Token verb) {
        return surface(s, verb, 0).stream().anyMatch(subject -> lexicon.isListed("ground-noun", Phrases.lemma(subject)));
    }

    boolean isObjectControl(Token verb) {
        return lexicon.isListed("object-control", Phrases.lemma(verb));
    }

    // "Iran's plan to supply", "Iran has the capacity to strike"
    private List<Token> possessorOrSubject(Sentence s, Token noun, int depth) {
        List<Token> allowed = s.children(noun, "acl").stream().flatMap(verb -> Pledges.allowed(s, lexicon, verb, noun).stream()).distinct().toList();
        if (!allowed.isEmpty()) {
            return allowed;
        }
        List<Token> possessors = s.children(noun, "nmod:poss");
        if (!possessors.isEmpty()) {
            return possessors;
        }
        List<Token> people = lexicon.isListed("own-deed", Phrases.lemma(noun)) ? s.children(noun, "amod", "compound").stream()
                .filter(child -> child.index() < noun.index() && Character.isUpperCase(child.form().charAt(0)))
                .toList() : List.of();
        if (!people.isEmpty()) {
            // "rejected a Chadian plan to send troops"
            return people;
        }
        List<Token> by = s.children(noun, "nmod").stream()
                .filter(child -> s.preposition(child).equals("by") && lexicon.isListed("own-deed", Phrases.lemma(noun)))
                .toList();
        if (!by.isEmpty()) {
            // "foiled an attempt by Chad to bomb the port"; who heeds "a demand by Chad to withdraw" withdraws himself
            return by;
        }
        if (s.child(noun, "cop") != null) {
            // "Iran is in talks to buy"
            return s.children(noun, "nsubj");
        }
        Token governor = s.head(noun);
        return governor != null && governor.isVerb() && noun.is("obj", "nsubj:pass", "obl")
                ? surface(s, governor, depth + 1)
                : List.of();
    }
}
