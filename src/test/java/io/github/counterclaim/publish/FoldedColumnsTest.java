package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.counterclaim.publish.page.Ref;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedColumnsTest {

    private static final Ref ATLANTIS = new Ref("Atlantis", "/page/state/atlantis");
    private static final Ref LEMURIA = new Ref("Lemuria", "/page/state/lemuria");

    @Test
    void aNameLeadsToItsThing() {
        FoldedColumns folded = FoldedColumns.of(List.of("from", "claims", "actor"), List.of(
                List.of(Ref.text("Atlantis"), Ref.text("3"), ATLANTIS), List.of(Ref.text("Lemuria"), Ref.text("1"), LEMURIA)));
        assertEquals(List.of("from", "claims"), folded.heads());
        assertEquals(List.of(List.of(ATLANTIS, Ref.text("3")), List.of(LEMURIA, Ref.text("1"))), folded.rows());
    }

    @Test
    void otherNamesStay() {
        List<String> heads = List.of("from", "actor");
        List<List<Ref>> rows = List.of(List.of(Ref.text("Atlantis"), ATLANTIS), List.of(Ref.text("Lemuria"), ATLANTIS));
        assertEquals(new FoldedColumns(heads, rows), FoldedColumns.of(heads, rows));
        assertEquals(heads, FoldedColumns.of(heads, List.of()).heads());
    }
}
