package io.github.counterclaim.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static Piece plain(String text) {
        return new Piece(text, Piece.Mark.PLAIN);
    }

    private static Piece name(String text) {
        return new Piece(text, Piece.Mark.NAME);
    }

    private static Piece turn(String text) {
        return new Piece(text, Piece.Mark.TURN);
    }

    @Test
    void whatOneClaimMarksStaysMarkedWhereAnotherDoesNot() {
        List<Piece> first = List.of(name("Iran"), plain(" "), turn("sold"), plain(" arms and broke a pact"));
        List<Piece> second = List.of(name("Iran"), plain(" sold arms and "), turn("broke"), plain(" a "), name("pact"));
        assertEquals(
                List.of(name("Iran"), plain(" "), turn("sold"), plain(" arms and "), turn("broke"), plain(" a "), name("pact")),
                Piece.merged(List.of(first, second)));
    }

    @Test
    void aTurnGoesBeforeAName() {
        assertEquals(List.of(turn("supplier")), Piece.merged(List.of(List.of(name("supplier")), List.of(turn("supplier")))));
    }

    @Test
    void oneReadingIsItself() {
        List<Piece> only = List.of(plain("a"), turn("b"));
        assertEquals(only, Piece.merged(List.of(only)));
        assertEquals(List.of(), Piece.merged(List.of()));
    }
}
