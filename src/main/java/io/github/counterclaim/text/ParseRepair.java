package io.github.counterclaim.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends mistakes that the parser makes again and again, so that every rule behind it sees one shape of a construction.
 * Each repair looks at tags and neighbours alone, never at words of a domain.
 */
final class ParseRepair {

    private ParseRepair() {}

    /** Returns the tokens of a sentence with known mistakes of their tree mended. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        mendClauses(mended);
        mendPhrases(mended);
        for (int i = 0; i < mended.size() - 1; i++) {
            ComplementRepair.infinitive(mended, i);
            ComplementRepair.shortOf(mended, i);
            ComplementRepair.seenBy(mended, i);
            ComplementRepair.condemnedFor(mended, i);
            ComplementRepair.purporting(mended, i);
            ComplementRepair.whether(mended, i);
            ComplementRepair.putByWhom(mended, i);
            ComplementRepair.rejectedAs(mended, i);
            ComplementRepair.inverted(mended, i);
            PhraseRepair.recipientTakenForModifier(mended, i);
            PhraseRepair.pronounTakenForArticle(mended, i);
            PhraseRepair.pronounTakenForModifier(mended, i);
            PhraseRepair.companyTakenForTwo(mended, i);
            OpeningRepair.participleTakenForAdverb(mended, i);
            OpeningRepair.perfectTakenForMain(mended, i);
            OpeningRepair.objectTakenForSubject(mended, i);
            OpeningRepair.subjectTakenForMain(mended, i);
            OpeningRepair.timeTakenForSubject(mended, i);
            RelativeRepair.whatIsSaid(mended, i);
        }
        // repairs that meet in one sentence may tie a knot; then the parser's own tree is the better one
        return Trees.isTree(mended) ? mended : List.copyOf(tokens);
    }

    /** What is head of what; the phrases are looked at after it. */
    private static void mendClauses(List<Token> mended) {
        for (int i = 1; i < mended.size(); i++) {
            AmountRepair.betweenTwoNumbers(mended, i - 1);
            GerundRepair.afterPreposition(mended, i);
            ClauseRepair.participleTakenForVerb(mended, i);
            ClauseRepair.verbBehindAgent(mended, i);
            ClauseRepair.verbTakenForPlural(mended, i);
            ClauseRepair.prepositionTakenForHead(mended, i);
            ClauseRepair.nounBeforeInfinitive(mended, i);
            ClauseRepair.clauseOfTimeBeforeVerb(mended, i);
            ClauseRepair.nounTakenForVerb(mended, i);
            ClauseRepair.bareInfinitive(mended, i);
            ClauseRepair.participleBehindNoun(mended, i);
            ClauseRepair.givenTo(mended, i);
            ClauseRepair.contentOfAdjective(mended, i);
            CoordinationRepair.nounTakenForModifier(mended, i);
            ClauseRepair.verbTakenForNounWithSubject(mended, i);
            ClauseRepair.particleTakenFromNumber(mended, i);
            CoordinationRepair.verbTakenForModifier(mended, i);
            CoordinationRepair.nounJoinedToVerb(mended, i);
            CoordinationRepair.contrastJoinedToVerb(mended, i);
            CoordinationRepair.contrastTakenForApposition(mended, i);
            CoordinationRepair.verbTakenForNoun(mended, i);
            CoordinationRepair.pastJoinedToUnfinished(mended, i);
            CoordinationRepair.joinedTakenForComplement(mended, i);
            CoordinationRepair.secondSubject(mended, i);
            ClosedClauses.joinedBehindComma(mended, i);
        }
    }

    private static void mendPhrases(List<Token> mended) {
        for (int i = 0; i < mended.size(); i++) {
            verbTakenForNoun(mended, i);
            nounTakenForAdjective(mended, i);
            nounHeadedByCopulaTail(mended, i);
            SubjectRepair.nameBeforeAuxiliary(mended, i);
            SubjectRepair.nameBehindYear(mended, i);
            SubjectRepair.personTakenForOwner(mended, i);
            SubjectRepair.nounBeforeAuxiliary(mended, i);
            SubjectRepair.participleTakenForSubject(mended, i);
            SubjectRepair.statementTakenForSubject(mended, i);
            SubjectRepair.nounTakenForHead(mended, i);
            SubjectRepair.nameBeforeRelative(mended, i);
            CoordinationRepair.bareRelative(mended, i);
            CoordinationRepair.relativeOfPronoun(mended, i);
            RelativeRepair.partOfThem(mended, i);
            RelativeRepair.whoseBehindComma(mended, i);
            RelativeRepair.bareBeforeVerb(mended, i);
            RelativeRepair.throughSaying(mended, i);
            RelativeRepair.bareBehindObject(mended, i);
            InfinitiveRepair.ofDeal(mended, i);
            InfinitiveRepair.behindGerund(mended, i);
            InfinitiveRepair.ofClaim(mended, i);
            InfinitiveRepair.ofPlan(mended, i);
            InfinitiveRepair.behindNoChoice(mended, i);
            InfinitiveRepair.ofSubject(mended, i);
            InfinitiveRepair.takenForSubject(mended, i);
            InfinitiveRepair.ofDeedBy(mended, i);
            InfinitiveRepair.ofHelped(mended, i);
            AuxiliaryRepair.beforeAll(mended, i);
            AuxiliaryRepair.beforeBoth(mended, i);
            CoordinationRepair.clauseOfItCleft(mended, i);
            CoordinationRepair.clauseOfCleft(mended, i);
            PhraseRepair.coordinatedModifier(mended, i);
            PhraseRepair.recipientBehindForm(mended, i);
            PhraseRepair.oneOfBehindObject(mended, i);
            PhraseRepair.objectBeforeTime(mended, i);
            PhraseRepair.objectTakenForClause(mended, i);
            PhraseRepair.objectTakenForSpeaker(mended, i);
            PhraseRepair.goodsTakenForClause(mended, i);
            PhraseRepair.worthTakenFromNoun(mended, i);
            PhraseRepair.recipientBehindSum(mended, i);
            GerundRepair.afterVerb(mended, i);
            GerundRepair.afterSecondObject(mended, i);
            GerundRepair.behindArticle(mended, i);
            GerundRepair.afterSpending(mended, i);
            SubjectRepair.verbTakenForPlural(mended, i);
            PhraseRepair.objectWithoutRelation(mended, i);
            PredicateRepair.behindSetPhrase(mended, i);
            PredicateRepair.behindWhether(mended, i);
            PredicateRepair.nameBehindCopula(mended, i);
            PredicateRepair.adjectiveBehindName(mended, i);
            PredicateRepair.sayingTakenForSubject(mended, i);
            GerundRepair.takenForModifier(mended, i);
            GerundRepair.afterComma(mended, i);
            GerundRepair.afterParticle(mended, i);
            GerundRepair.perfect(mended, i);
            GerundRepair.content(mended, i);
            GerundRepair.betweenNames(mended, i);
            GerundRepair.behindName(mended, i);
            GerundRepair.behindOblique(mended, i);
            GerundRepair.byMeans(mended, i);
            PhraseRepair.everythingFrom(mended, i);
            objectOfReducedRelative(mended, i);
            ListRepair.relativeTakenForApposition(mended, i);
            ListRepair.relativeOfPerson(mended, i);
            ListRepair.memberTakenForObject(mended, i);
            ListRepair.determinerTakenForObject(mended, i);
            ListRepair.nameTakenForApposition(mended, i);
            ListRepair.agentTakenForApposition(mended, i);
            ListRepair.participleBehindComma(mended, i);
            ListRepair.verbTakenForClause(mended, i);
            SubjectRepair.nounBeforeStrayVerb(mended, i);
            SpeechRepair.secondSaying(mended, i);
            AuxiliaryRepair.beforeAside(mended, i);
            AuxiliaryRepair.verbBehindRelative(mended, i);
            AsideRepair.commentBetween(mended, i);
            AsideRepair.commentOnSpeaker(mended, i);
            AsideRepair.contentOfClaimBy(mended, i);
            AsideRepair.speakerBetween(mended, i);
            AsideRepair.contentOfParticiple(mended, i);
            PhraseRepair.objectOfParticle(mended, i);
            PhraseRepair.asMuchAs(mended, i);
            AsideRepair.relativeBefore(mended, i);
            AsideRepair.secondContent(mended, i);
            AsideRepair.participleBeforeSaying(mended, i);
            AsideRepair.contentOfObject(mended, i);
            AsideRepair.participleInContent(mended, i);
            AsideRepair.commentWithinRelative(mended, i);
            AsideRepair.infinitiveTakenForNoun(mended, i);
            AsideRepair.pronounBeforeAs(mended, i);
            CommentRepair.afterObject(mended, i);
            CommentRepair.quotedAtEnd(mended, i);
            CommentRepair.atEnd(mended, i);
            CommentRepair.inMiddle(mended, i);
            CommentRepair.nameAfterSpeaker(mended, i);
            SpeechRepair.invertedComment(mended, i);
            SpeechRepair.placeBeforeSpeaker(mended, i);
            SpeechRepair.speakerTakenForApposition(mended, i);
            clauseAfterSemicolon(mended, i);
            SpeechRepair.contentBeforeSpeaker(mended, i);
            SpeechRepair.contentBehindTime(mended, i);
            SpeechRepair.subjectTakenForObject(mended, i);
            SpeechRepair.timeTakenForSpeaker(mended, i);
            GapRepair.secondSource(mended, i);
            GapRepair.secondPair(mended, i);
        }
    }

    // "it did not state that": a verb that is spelt like a noun, behind its auxiliary
    private static void verbTakenForNoun(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean supported = noun.tag().equals("NN") && tokens.stream().anyMatch(other ->
                other.head() == i && other.index() < i && other.is("aux") && other.lemma().equals("do"));
        if (!supported) {
            return;
        }
        tokens.set(i, new Token(i, noun.form(), noun.lemma(), "VB", noun.name(), noun.start(), noun.end(),
                noun.head(), noun.relation()));
        for (Token clause : List.copyOf(tokens)) {
            if (clause.head() == i && clause.is("acl:relcl")) {
                tokens.set(clause.index(), clause.hungOn(i, "ccomp"));
                Token that = tokens.get(i + 1);
                if (that.head() == clause.index() && that.lemma().equals("that")) {
                    tokens.set(that.index(), that.hungOn(clause.index(), "mark"));
                }
            }
        }
    }

    // "the military denied": a noun that is spelt like an adjective, where it stands for a phrase of its own
    private static void nounTakenForAdjective(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        boolean shape = i > 0 && noun.tag().equals("JJ") && noun.is("nsubj", "nsubj:pass", "obj", "nmod:poss")
                && tokens.get(i - 1).tag().equals("DT") && tokens.get(i - 1).head() == i;
        boolean either = i > 0 && noun.tag().equals("JJ") && noun.is("nmod", "obl") && Trees.has(tokens, i, "case")
                && tokens.get(i - 1).form().matches("(?i)either|neither");
        if (shape || either) {
            tokens.set(i, new Token(i, noun.form(), noun.lemma(), "NN", noun.name(), noun.start(), noun.end(),
                    noun.head(), noun.relation()));
        }
    }

    // "X-136 drones to Russia has been": a compound's head that is taken for a second subject
    private static void nounHeadedByCopulaTail(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean shape = i > 0 && token.tag().equals("NNS") && token.is("nsubj")
                && tokens.get(i - 1).isTag("NN") && tokens.get(i - 1).isKind("conj", "nmod")
                && tokens.get(i - 1).head() != i && tokens.get(i - 1).head() < i
                && tokens.stream().anyMatch(other ->
                        other.head() == token.head() && other.is("nsubj") && other.index() < i);
        if (!shape) {
            return;
        }
        Token left = tokens.get(i - 1);
        Token first = left.is("conj") ? tokens.get(left.head()) : left;
        if (first.is("nmod")) {
            tokens.set(i, token.hungOn(first.head(), first.relation()));
            tokens.set(first.index(), first.hungOn(i, "compound"));
            for (Token child : List.copyOf(tokens)) {
                if (child.head() == first.index() && child.is("case")) {
                    tokens.set(child.index(), child.hungOn(i, "case"));
                }
            }
        }
    }

    // "flew drones made in Chile": the object is taken for the subject of its own participle
    private static void objectOfReducedRelative(List<Token> tokens, int i) {
        Token noun = tokens.get(i);
        if (!noun.isTag("NN") || !noun.is("nsubj") || noun.head() != i + 1) {
            return;
        }
        Token participle = tokens.get(i + 1);
        if (participle.head() < 0 || participle.head() >= i || !participle.is("dep", "ccomp")
                || !participle.tag().equals("VBN") || i + 2 >= tokens.size()
                || !tokens.get(i + 2).tag().equals("IN")) {
            return;
        }
        Token verb = tokens.get(participle.head());
        if (verb.isVerb() && i - verb.index() < 5
                && !Trees.has(tokens, i + 1, "aux", "mark") && !Trees.has(tokens, verb.index(), "obj")) {
            tokens.set(i, noun.hungOn(verb.index(), "obj"));
            tokens.set(i + 1, participle.hungOn(i, "acl"));
        }
    }

    // "... accuses the rebels; Kigali denied the charge", "denies everything: Kigali has sent": it hangs on the root
    private static void clauseAfterSemicolon(List<Token> tokens, int i) {
        Token verb = tokens.get(i);
        if (!verb.isTag("VB") || !verb.is("dep", "acl", "acl:relcl", "appos", "nmod", "ccomp", "advcl")
                || !Trees.has(tokens, i, "nsubj", "nsubj:pass")) {
            return;
        }
        int left = Trees.leftmost(tokens, verb);
        Token root = tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(verb);
        boolean listed = left > 0 && tokens.get(left - 1).form().equals(":") && verb.is("dep") && tokens.get(left - 2).is("obj");
        if (left > 0 && (listed || tokens.get(left - 1).form().equals(";")) && root.index() < left) {
            tokens.set(i, verb.hungOn(root.index(), "parataxis"));
        }
    }
}
