package io.github.counterclaim.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.Claim;
import io.github.counterclaim.claim.Modality;
import io.github.counterclaim.claim.Polarity;
import io.github.counterclaim.claim.Proposition;
import io.github.counterclaim.claim.Quotation;
import io.github.counterclaim.claim.Reading;
import io.github.counterclaim.claim.Source;
import io.github.counterclaim.claim.Thing;
import io.github.counterclaim.claim.ThingKind;
import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Conversion;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.DatasetBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which articles are one story in the same words. */
@Tag("alone")
final class CopiesTest {

    private static final String WIRE = """
            Serbia has shipped at least forty armed drones to Sudan's army since the spring, three Western diplomats and a
            customs officer at the port told the agency this week. The crates, marked as farm machinery, left the river port
            of Smederevo on barges and reached Port Sudan by way of the Black Sea, according to the papers that the officer
            showed to a reporter. "We have sold nothing to either side of this war and we shall not," the Serbian trade
            minister said in Belgrade on Monday, calling the papers a clumsy forgery. The army in Khartoum did not answer
            questions. Satellite pictures taken in May show six aircraft of the same shape at an air base near Atbara, where
            none had stood in March. Analysts who track the war said the aircraft had turned the fighting around the capital
            and that rebel columns no longer move by day. The United Nations has forbidden arms deliveries to Darfur since
            2004, but the ban does not cover the rest of the country, and members of the council have failed four times to
            widen it. A vote on another draft is expected before the end of the month, a council diplomat said, though Moscow
            has made plain that it would not let the text pass as it stands.
            """;
    /** The same wire story as another site prints it: a third cut, words changed, a paragraph of its own. */
    private static final String EDITED = """
            At least forty armed drones have gone from Serbia to the army of Sudan since the spring, diplomats and a
            customs officer at the port told the agency this week. The crates, labelled as farm machinery, left the
            port of Smederevo on barges and arrived in Port Sudan via the Black Sea, according to documents that the officer
            showed to a reporter. The trade minister denied it on Monday, calling the papers a clumsy forgery. Satellite images
            from May show six aircraft of the same shape at a base near Atbara, where none had stood in March.
            Experts who follow the war said the aircraft had turned the fighting around the capital. The United Nations has
            forbidden arms deliveries to Darfur since 2004, but the ban does not cover the whole of the country. Belgrade sold
            rifles and shells to a dozen African governments in the past ten years, and its state firms have grown fat on it.
            """;
    /** Another paper's own report of the same event, with the same quotation. */
    private static final String OTHER = """
            Belgrade is under pressure to explain how unmanned aircraft made in its factories came to be flown by Sudanese
            pilots. The agency's report on a secret river route, published on Tuesday, set off a quarrel in parliament, where
            deputies of the opposition asked for an inquiry. "We have sold nothing to either side of this war and we shall
            not," the Serbian trade minister said in Belgrade on Monday. His office later refused to say whether a private
            dealer could have done so. Two deputies hold that the licence was signed in January under the name of a firm in
            Cyprus. In Khartoum generals praised what one of them called a gift from friends, without saying who those friends
            are. Neighbours fear the war will spread: Chad closed its border posts, and Egypt moved a brigade to the south.
            """;
    /** The wire story a day later: a new lead, the rest as it was. */
    private static final String UPDATED = """
            The Security Council failed on Wednesday for the fifth time to widen its arms embargo, hours after Russia cast its
            veto against a draft that named Serbia. """ + WIRE;

    private static final Thing SERBIA = Thing.of(ThingKind.STATE, "Serbia");
    private static final Thing SUDAN = Thing.of(ThingKind.STATE, "Sudan");

    private static Reading reading(String identifier, String text, String day, Thing... named) {
        Source source = new Source(identifier, identifier, List.of(), "Site " + identifier,
                day == null ? null : LocalDate.parse(day), null, null, "en", "0");
        Claim claim = new Claim(new Proposition(SERBIA, "supplies", SUDAN, null), Polarity.AFFIRMED, Modality.ACTUAL, null,
                null, null, null, source.voice(), null, Quotation.of(text, 0, text.indexOf('.')), 0.9, "supply-verb", false);
        return new Reading(source, text, List.of(claim), List.of(named), List.of());
    }

    private static Reading reading(String identifier, String text) {
        return reading(identifier, text, "2025-06-03", SERBIA, SUDAN);
    }

    private static List<List<String>> copies(Reading... readings) {
        return Copies.find(List.of(readings)).stream()
                .map(group -> group.stream().map(reading -> reading.source().identifier()).toList())
                .toList();
    }

    @Test
    void aThirdMayBeEdited() {
        assertEquals(List.of(List.of("wire", "edited")), copies(reading("wire", WIRE), reading("edited", EDITED)));
        double overlap = Narration.overlap(Narration.of(WIRE), Narration.of(EDITED));
        assertTrue(overlap < 0.6, "the example is too easy: " + overlap);
    }

    @Test
    void anotherReportOfTheSameEventIsNoCopyThoughItQuotesTheSameWords() {
        assertEquals(List.of(), copies(reading("wire", WIRE), reading("other", OTHER)));
    }

    @Test
    void anUpdateIsTheSameStory() {
        assertEquals(List.of(List.of("wire", "updated")),
                copies(reading("wire", WIRE), reading("updated", UPDATED, "2025-06-04", SERBIA, SUDAN)));
    }

    @Test
    void copiesOfCopiesAreOneGroup() {
        assertEquals(List.of(List.of("edited", "updated", "wire")),
                copies(reading("edited", EDITED), reading("other", OTHER), reading("updated", UPDATED), reading("wire", WIRE)));
    }

    @Test
    void timeAndNamesMustFit() {
        Reading wire = reading("wire", WIRE);
        assertEquals(List.of(), copies(wire, reading("late", EDITED, "2025-07-03", SERBIA, SUDAN)));
        assertEquals(List.of(List.of("wire", "undated")), copies(wire, reading("undated", EDITED, null, SERBIA, SUDAN)));
        Thing chad = Thing.of(ThingKind.STATE, "Chad");
        assertEquals(List.of(), copies(wire, reading("elsewhere", EDITED, "2025-06-03", chad, Thing.of(ThingKind.STATE, "Mali"))));
    }

    @Test
    void copiesCountAsOneSourceAndAreLinked() {
        List<Reading> readings = List.of(reading("a", EDITED), reading("b", OTHER), reading("c", UPDATED), reading("d", WIRE));
        Iris iris = Iris.of(Iris.DEFAULT_BASE);
        Model copies = Copies.describe(readings, iris);
        assertEquals(2, copies.size());
        assertTrue(copies.listObjects().toList().stream().allMatch(o -> o.asResource().getURI().equals(iris.article(readings.get(0).source()))));
        Model nothing = ModelFactory.createDefaultModel();
        var data = new DatasetBuilder(iris, new Conversion("0", "0", null), nothing, nothing).addAll(readings)
                .build((d, found) -> ConflictFinder.find(d, iris, copies, found));
        Model found = ModelFactory.createModelForGraph(data.getUnionGraph());
        assertTrue(found.containsAll(copies));
        assertEquals(2, found.listObjectsOfProperty(CC.corroboration).next().asLiteral().getInt());
    }

    @Test
    void manyArticlesCostLittle() {
        List<Reading> readings = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("This is what the agency reported late on Monday from the region. ");
            for (int word = 0; word < 300; word++) {
                text.append("w").append(random.nextInt(5_000)).append(word % 12 == 11 ? ". " : " ");
            }
            readings.add(reading("r" + i, text.toString()));
        }
        readings.add(reading("wire", WIRE));
        readings.add(reading("edited", EDITED));
        long start = System.nanoTime();
        assertEquals(1, Copies.find(readings).size());
        assertTrue(System.nanoTime() - start < 20_000_000_000L, "took too long to be linear");
    }
}
