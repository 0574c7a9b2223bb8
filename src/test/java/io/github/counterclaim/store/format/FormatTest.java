package io.github.counterclaim.store.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What is awkward in one format or another comes back as it was. */
class FormatTest {

    private static final Map<String, String> PREFIXES = Map.of("e", "http://e.org/", "rdf", RDF.uri);
    private static final String AWKWARD = """
            PREFIX e: <http://e.org/>
            PREFIX cc: <https://w3id.org/counterclaim/ns#>
            e:a a e:Thing, cc:State ; e:b "two\\nlines\\r\\tand \\"quotes\\" <&>'", "x"@en-GB, 5, 5.0, 1e0, true, "é🚀\uFFFD" ;
                e:c <http://e.org/q?a=1&b=%20%3C>, <http://e.org/a,b;c.d->, <mailto:a@e.org> ; <http://other.org/p.q> e:a\\,b ; e:d "", " " .
            _:x e:e _:y , ( 1 _:x "s" ) . _:y e:e _:x .
            cc:agent a cc:Claim ; cc:agent e:a , "no thing" ; cc:confidence 0.9, "0.90"^^<http://e.org/own> .
            """;

    private static String write(String text, Lang lang, Function<Writer, StreamRDF> format) {
        StringWriter out = new StringWriter();
        RDFParser.fromString(text, lang).parse(format.apply(out));
        return out.toString();
    }

    private static DatasetGraph read(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toDatasetGraph();
    }

    @Test
    void triplesComeBack() {
        DatasetGraph expected = read(AWKWARD, Lang.TURTLE);
        String turtle = write(AWKWARD, Lang.TURTLE, out -> new TurtleStream(out, PREFIXES));
        String xml = write(AWKWARD, Lang.TURTLE, out -> new RdfXmlStream(out, PREFIXES));
        assertTrue(IsoMatcher.isomorphic(expected, read(turtle, Lang.TURTLE)), turtle);
        assertTrue(IsoMatcher.isomorphic(expected, read(xml, Lang.RDFXML)), xml);
    }

    @Test
    void quadsComeBack() {
        String trig = "GRAPH <http://e.org/g> {" + AWKWARD.replaceAll("(?m)^PREFIX.*$", "") + "} GRAPH <http://e.org/h> { e:a e:b e:c }";
        String quads = "PREFIX e: <http://e.org/> PREFIX cc: <https://w3id.org/counterclaim/ns#> " + trig;
        DatasetGraph expected = read(quads, Lang.TRIG);
        String written = write(quads, Lang.TRIG, out -> new TurtleStream(out, PREFIXES));
        String json = write(quads, Lang.TRIG, JsonLdStream::new);
        assertTrue(IsoMatcher.isomorphic(expected, read(written, Lang.TRIG)), written);
        assertTrue(IsoMatcher.isomorphic(expected, read(json, Lang.JSONLD11)), json);
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        assertEquals("a\uFFFDb&lt;&#xD;", XmlText.content("a\u0001b<\r"));
        assertEquals("&quot;&#xA;", XmlText.attribute("\"\n"));
    }

    @Test
    void turtleIsForPeople() {
        String turtle = write("@prefix e: <http://e.org/> . e:s e:p e:o . e:s a e:T . e:s e:p e:o2 . e:t e:p 1 .", Lang.TURTLE,
                out -> new TurtleStream(out, Map.of("e", "http://e.org/")));
        assertEquals("""
                @prefix e: <http://e.org/> .

                e:s a e:T ;
                    e:p e:o , e:o2 .

                e:t
                    e:p 1 .
                """, turtle);
    }
}
