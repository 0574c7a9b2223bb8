package io.github.counterclaim.extract;

import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.lexicon.Part;
import io.github.counterclaim.text.Sentence;
import io.github.counterclaim.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts whom something is given to from what is given. In "sold the rebels ammunition" the parser takes the rebels for a
 * part of the ammunition; only the lexicon knows that they are people.
 */
final class Gifts {

    private final Lexicon lexicon;

    Gifts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the sentence with its recipients mended; the same one where there is nothing to mend. */
    Sentence mend(Sentence s) {
        Map<Integer, Token> mended = new HashMap<>();
        for (Token recipient : s.tokens()) {
            takenForModifier(s, recipient, mended);
            takenForObject(s, recipient, mended);
            hungOnRecipient(s, recipient, mended);
            ownedByState(s, recipient, mended);
            ofState(s, recipient, mended);
            withGoods(s, recipient, mended);
        }
        return mended.isEmpty() ? s : s.with(s.tokens().stream().map(token -> mended.getOrDefault(token.index(), token)).toList());
    }

    // "sold the rebels ammunition", "gave Chad neither guns nor money"
    private void takenForModifier(Sentence s, Token recipient, Map<Integer, Token> mended) {
        Token goods = recipient.is("compound") && recipient.isTag("NN") ? s.head(recipient) : null;
        Token verb = goods == null || !goods.is("obj") ? null : s.head(goods);
        if (verb == null || !verb.isVerb() || !lexicon.isListed("giving", Phrases.lemma(verb))) {
            return;
        }
        boolean country = recipient.tag().equals("NN") && recipient.index() > 0 && s.token(recipient.index() - 1).is("det")
                && lexicon.isListed("state-noun", Phrases.lemma(recipient));
        boolean people = goods.index() == recipient.index() + 1 && (recipient.tag().equals("NNS") && isPeople(recipient) || country);
        // no word of counting stands between the parts of a name
        boolean apart = goods.index() > recipient.index() + 1 && recipient.isTag("NNP")
                && s.token(recipient.index() + 1).is("det", "cc:preconj", "nummod", "advmod");
        Token before = recipient.index() > 0 ? s.token(recipient.index() - 1) : recipient;
        boolean next = before == verb || before.is("det") && before.index() > 0 && s.token(before.index() - 1) == verb;
        if (next && (people || apart)) {
            mended.put(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
            if (before != verb) {
                mended.put(before.index(), before.hungOn(recipient.index(), "det"));
            }
        }
    }

    // "agreed to sell Chad only eight jets": the parser takes the jets for how much
    private void takenForObject(Sentence s, Token goods, Map<Integer, Token> mended) {
        Token verb = goods.tag().equals("NNS") && goods.is("obl:npmod", "obl:tmod", "dep") ? s.head(goods) : null;
        Token recipient = verb == null || !verb.isVerb() || !lexicon.isListed("giving", Phrases.lemma(verb)) ? null : s.child(verb, "obj");
        boolean given = recipient != null && recipient.index() > verb.index() && recipient.index() < goods.index()
                && (recipient.isTag("NNP") || recipient.tag().equals("NNS") && isPeople(recipient))
                && s.child(goods, "case") == null && s.child(verb, "iobj") == null
                && s.subtree(goods).get(0).index() == last(s, recipient) + 1;
        if (given) {
            mended.put(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
            mended.put(goods.index(), goods.hungOn(verb.index(), "obj"));
        }
    }

    // "sold Chad its old Leopard 2s", "promised Kyiv Taurus missiles": the parser hangs the tanks on Chad
    private void hungOnRecipient(Sentence s, Token goods, Map<Integer, Token> mended) {
        Token recipient = goods.is("dep") && goods.isTag("NN") && s.child(goods, "case") == null ? s.head(goods) : null;
        Token verb = recipient == null || !recipient.is("iobj", "obj") || !recipient.isTag("NN") ? null : s.head(recipient);
        boolean given = verb != null && verb.isVerb() && lexicon.isListed("giving", Phrases.lemma(verb)) && verb.index() < recipient.index()
                && s.children(verb, "iobj", "obj").size() == 1 && s.subtree(goods).get(0).index() == recipient.index() + 1;
        if (given) {
            mended.put(recipient.index(), recipient.hungOn(verb.index(), "iobj"));
            mended.put(goods.index(), goods.hungOn(verb.index(), "obj"));
        }
    }

    // "gave Chad's army jets": the parser takes the army for a part of the jets
    private void ownedByState(Sentence s, Token organ, Map<Integer, Token> mended) {
        Token goods = organ.is("compound", "amod") && organ.index() > 2 && organ.index() + 1 < s.tokens().size() ? s.head(organ) : null;
        Token verb = goods == null || !goods.is("obj") ? null : s.head(goods);
        boolean owned = verb != null && verb.isVerb() && lexicon.isListed("giving", Phrases.lemma(verb)) && isBody(organ)
                && s.token(organ.index() - 1).tag().equals("POS") && goods.index() > organ.index();
        Token owner = owned ? s.child(goods, "nmod:poss") : null;
        if (owner != null && owner.index() < organ.index() && s.subtree(owner).get(0).index() == verb.index() + 1) {
            mended.put(organ.index(), organ.hungOn(verb.index(), "iobj"));
            mended.put(owner.index(), owner.hungOn(organ.index(), "nmod:poss"));
        }
    }

    // "gave the government of Chad jets", "gave the junta in Chad jets": the parser takes the name for a part of the jets
    private void ofState(Sentence s, Token body, Map<Integer, Token> mended) {
        Token verb = body.is("obj") && isBody(body) ? s.head(body) : null;
        if (verb == null || !lexicon.isListed("giving", Phrases.lemma(verb)) || verb.index() > body.index() || body.index() + 3 >= s.tokens().size()) {
            return;
        }
        Token name = s.token(body.index() + 2);
        Token goods = s.head(name);
        boolean shape = name.isTag("NNP") && name.is("compound") && goods != null && goods.isTag("NN") && goods.index() > name.index()
                && (s.head(goods) == body || s.head(goods) == verb) && goods.is("nmod", "obl") && s.token(body.index() + 1).is("case");
        if (shape) {
            mended.put(body.index(), body.hungOn(verb.index(), "iobj"));
            mended.put(goods.index(), goods.hungOn(verb.index(), "obj"));
            mended.put(name.index(), name.hungOn(body.index(), "nmod"));
            mended.put(body.index() + 1, s.token(body.index() + 1).hungOn(name.index(), "case"));
        }
    }

    // "supplied the rebels with the drones that hit the port": the parser takes the drones for a part of the rebels
    private void withGoods(Sentence s, Token goods, Map<Integer, Token> mended) {
        Token recipient = goods.is("nmod") && goods.isTag("NN") && s.preposition(goods).equals("with") ? s.head(goods) : null;
        Token verb = recipient == null || !recipient.is("obj") || !isBody(recipient) ? null : s.head(recipient);
        boolean hands = verb != null && verb.isVerb() && s.children(recipient, "nmod", "acl", "acl:relcl").size() == 1
                && lexicon.wordings(Part.VERB, Phrases.lemma(verb)).stream().anyMatch(wording -> lexicon.isListed("handing-over", wording.relation()));
        if (hands) {
            mended.put(goods.index(), goods.hungOn(verb.index(), "obl"));
        }
    }

    private boolean isBody(Token noun) {
        String lemma = Phrases.lemma(noun);
        return lexicon.isListed("state-organ", lemma) || lexicon.isListed("regime-noun", lemma) || isPeople(noun);
    }

    private static int last(Sentence s, Token head) {
        List<Token> under = s.subtree(head);
        return under.get(under.size() - 1).index();
    }

    private boolean isPeople(Token noun) {
        return lexicon.isListed("force-noun", Phrases.lemma(noun)) || lexicon.isListed("group-noun", Phrases.lemma(noun));
    }
}
