package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NegotiationTest {

    private static void gives(String accept, String expected) {
        String actual = Negotiation.best(accept, List.of(Format.values())).map(Enum::name).orElse("none");
        assertEquals(expected, actual, accept);
    }

    @Test
    void browsersGetPages() {
        gives(Browser.CHROME, "HTML");
        gives("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "HTML");
        gives("text/html, application/xhtml+xml, image/jxr, */*", "HTML");
    }

    @Test
    void programsWithoutAWishGetTurtle() {
        gives(null, "TURTLE");
        gives("", "TURTLE");
        gives("*/*", "TURTLE");
        gives("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "HTML");
    }

    @Test
    void eachFormatIsReached() {
        for (Format format : Format.values()) {
            gives(format.mediaType(), format.name());
            gives(format.mediaType().toUpperCase(java.util.Locale.ROOT), format.name());
        }
    }

    @Test
    void qualityDecides() {
        gives("text/turtle;q=0.5, application/ld+json", "JSONLD");
        gives("text/turtle;q=0.5, application/ld+json;q=0.6, */*;q=0.1", "JSONLD");
        gives("text/turtle; q=0.9 , application/rdf+xml ; q=1.0", "RDFXML");
        gives("application/n-triples;q=0.001", "NTRIPLES");
    }

    @Test
    void zeroForbids() {
        gives("text/turtle;q=0, */*", "HTML");
        gives("*/*;q=0, application/trig", "TRIG");
        gives("text/turtle;q=0", "none");
        gives("text/turtle;q=0.000, text/html;q=0.0", "none");
    }

    @Test
    void theMostSpecificRangeGivesTheQuality() {
        gives("text/*;q=0.3, text/html;q=0.7, */*;q=0.5", "HTML");
        gives("text/*;q=0.9, text/turtle;q=0.1, application/*;q=0.5", "HTML");
        gives("application/*", "JSONLD");
        gives("text/*", "TURTLE");
    }

    @Test
    void amongEqualsTheFirstNamedWins() {
        gives("application/rdf+xml, text/turtle", "RDFXML");
        gives("application/trig, application/ld+json, text/html", "TRIG");
    }

    @Test
    void parametersDoNotMatter() {
        gives("application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted, other\";q=0.8, text/turtle;q=0.7",
                "JSONLD");
        gives("text/html;charset=utf-8", "HTML");
    }

    @Test
    void nearNamesAreUnderstood() {
        gives("application/json", "JSONLD");
        gives("application/json, text/turtle", "TURTLE");
        gives("application/xhtml+xml", "HTML");
        gives("text/xml;q=0.9, text/turtle;q=0.5", "RDFXML");
        gives("text/n3, application/x-trig;q=0.1", "TURTLE");
        gives("application/json;q=0, */*;q=0.1, application/ld+json;q=0.2", "JSONLD");
    }

    @Test
    void realClientsGetWhatTheyUse() {
        // rdflib, Jena's RIOT, curl, Googlebot, an old Internet Explorer
        gives("text/turtle, application/rdf+xml;q=0.9, text/n3;q=0.9, application/xhtml+xml;q=0.5, */*;q=0.1", "TURTLE");
        gives("text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,"
                + "application/trig,application/n-quads;q=0.9,*/*;q=0.3", "TURTLE");
        gives("application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,"
                + "text/turtle;q=0.6,application/rdf+xml;q=0.5,application/json;q=0.45,text/n3;q=0.35,"
                + "application/xml;q=0.3,text/html;q=0.2", "NQUADS");
        gives("text/html,application/xhtml+xml,application/signed-exchange;v=b3,application/xml;q=0.9,*/*;q=0.8", "HTML");
        gives("image/gif, image/jpeg, application/xaml+xml, */*", "TURTLE");
    }

    @Test
    void nothingFits() {
        gives("image/png", "none");
        gives("text/plain, application/pdf;q=0.4", "none");
        gives("nonsense", "none");
        gives("*/html", "none");
        gives("/", "none");
    }

    @Test
    void aBrokenQualityIsIgnored() {
        gives("text/turtle;q=high", "TURTLE");
        gives("text/turtle;q=0.1, application/trig;q=7", "TRIG");
    }
}
