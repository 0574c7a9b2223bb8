package io.github.counterclaim.extract;

import io.github.counterclaim.text.Token;
import java.util.List;
import java.util.Objects;

/** What belongs together where one verb stands for several: "bought shells from Chad and jets from Kenya". */
final class Gaps {

    private Gaps() {}

    /** Returns whether two participants belong to different halves: the shells are not from Kenya. */
    static boolean isApart(
            List<Match.Participant> goods, Match.Participant one, List<Match.Participant> others, Match.Participant other) {
        List<Token> first = tokens(goods);
        List<Token> second = tokens(others);
        if (first.size() < 2 || first.size() != second.size() || one.token() == null || other.token() == null) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            boolean inTurn = first.get(i).index() < second.get(i).index()
                    && (i == 0 || second.get(i - 1).index() < first.get(i).index());
            if (!inTurn) {
                return false;
            }
        }
        int half = first.indexOf(one.token());
        return half >= 0 && second.indexOf(other.token()) >= 0 && half != second.indexOf(other.token());
    }

    private static List<Token> tokens(List<Match.Participant> participants) {
        return participants.stream().map(Match.Participant::token).filter(Objects::nonNull).distinct()
                .sorted(java.util.Comparator.comparingInt(Token::index))
                .toList();
    }
}
