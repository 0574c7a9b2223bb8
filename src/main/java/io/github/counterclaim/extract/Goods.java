package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Who is named beside goods or troops: "Chadian shells", "a Chadian consignment of shells", "shells from Chad". */
final class Goods {

    private final Lexicon lexicon;
    private final Clauses clauses;

    Goods(Lexicon lexicon, Clauses clauses) {
        this.lexicon = lexicon;
        this.clauses = clauses;
    }

    /** Returns the tokens in a position of a lexicon's slot that begins with {@code item-}. */
    List<Token> around(Sentence s, Token item, String position) {
        Token meant = clauses.meant(s, item);
        return switch (position) {
            case "item-mod" -> modifiers(s, item, meant);
            case "item-from" -> from(s, item, meant);
            case "item-by" -> agents(s, item, meant, "");
            case "item-effect" -> hit(s, meant);
            case "item-user" -> agents(s, item, meant, "using");
            case "item-seller" -> sellers(s, meant);
            case "item-buyer" -> buyers(s, item, meant);
            default -> List.of();
        };
    }

    // "the shell that struck the clinic was fired by the rebels", "shells that crashed into a market"
    private List<Token> hit(Sentence s, Token item) {
        List<Token> found = new ArrayList<>();
        s.children(item, "acl:relcl").stream()
                .filter(clause -> !Clauses.isPassive(s, clause) && s.children(clause, "nsubj").stream().anyMatch(Clauses::isRelative))
                .filter(clause -> lexicon.wordings(Part.VERB, Phrases.lemma(clause)).stream().anyMatch(wording -> lexicon.isListed("harm-relation", wording.relation())))
                .forEach(clause -> {
                    found.addAll(clauses.objects(s, clause));
                    found.addAll(clauses.under(s, clause, "into"));
                    found.addAll(clauses.under(s, clause, "on"));
                });
        return found;
    }

    private List<Token> modifiers(Sentence s, Token item, Token meant) {
        List<Token> found = new ArrayList<>(clauses.modifiers(s, meant));
        if (item != meant) {
            // "a Chadian consignment of shells"
            found.addAll(clauses.modifiers(s, item));
        }
        return found;
    }

    private static List<Token> from(Sentence s, Token item, Token meant) {
        List<Token> found = new ArrayList<>(s.children(meant, "nmod"));
        if (item != meant) {
            found.addAll(s.children(item, "nmod"));
        }
        return found.stream().filter(child -> s.preposition(child).equals("from")).toList();
    }

    // of any verb, or one of a list: "rockets fired by the rebels", "rockets that the rebels had fired"
    private List<Token> agents(Sentence s, Token item, Token meant, String verbs) {
        List<Token> found = new ArrayList<>();
        for (Token noun : item == meant ? List.of(item) : List.of(item, meant)) {
            s.children(noun, "acl", "acl:relcl").stream()
                    .filter(clause -> clause.isVerb() && (verbs.isEmpty() ? !isHandedOver(clause) : lexicon.isListed(verbs, Phrases.lemma(clause))))
                    .filter(clause -> clauses.objects(s, clause).contains(noun))
                    .forEach(clause -> found.addAll(clauses.subjects(s, clause)));
        }
        return found;
    }

    // "drones supplied by Chad hit the port": whoever supplied them fired none
    private boolean isHandedOver(Token verb) {
        return lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream().anyMatch(wording -> lexicon.isListed("handing-over", wording.relation()));
    }

    // "has not received the jets that it ordered from Chad"
    private List<Token> sellers(Sentence s, Token meant) {
        return s.children(meant, "acl:relcl", "acl").stream()
                .filter(clause -> clause.isVerb() && lexicon.isListed("buying", Phrases.lemma(clause)))
                .flatMap(clause -> clauses.under(s, clause, "from").stream())
                .toList();
    }

    // "the jets that Chad ordered", "the shells for which Chad paid"
    private List<Token> buyers(Sentence s, Token item, Token meant) {
        List<Token> found = new ArrayList<>(agents(s, item, meant, "buying"));
        for (Token clause : s.children(meant, "acl:relcl")) {
            boolean paidFor = clause.isVerb() && lexicon.isListed("buying", Phrases.lemma(clause)) && s.children(clause, "obl", "nmod").stream()
                    .anyMatch(child -> Clauses.isRelative(child) && s.preposition(child).equals("for"));
            if (paidFor) {
                found.addAll(s.children(clause, "nsubj"));
            }
        }
        return found;
    }

    /** Returns whether goods go with a party: not the jets with Kenya in "tanks from Kenya and jets from Mali". */
    static boolean isWith(Sentence s, Match.Participant party, Match.Participant item, List<Match.Participant> items) {
        Token named = party.token();
        Token goods = item.token();
        // "tanks from Chad and advisers from Mali": the advisers are no goods
        boolean several = items.size() > 1 || goods != null && s.child(goods, "conj") != null;
        if (named == null || goods == null || !several || !isNamedBeside(named) || s.preposition(named).isEmpty()) {
            return true;
        }
        return s.tokens().stream()
                .filter(other -> other != named && isNamedBeside(other) && s.preposition(other).equals(s.preposition(named)))
                .noneMatch(other -> goods.index() < named.index() ? isBetween(other, goods, named) : isBetween(goods, named, other));
    }

    private static boolean isNamedBeside(Token token) {
        return token.isTag("NNP") && token.is("obl", "nmod");
    }

    private static boolean isBetween(Token token, Token one, Token other) {
        return Math.min(one.index(), other.index()) < token.index() && token.index() < Math.max(one.index(), other.index());
    }
}
