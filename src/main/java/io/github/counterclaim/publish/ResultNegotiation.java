package io.github.counterclaim.publish;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/** Refuses a query whose answer the client could not read, which Fuseki would send in a format of its own choice. */
final class ResultNegotiation {

    private static final List<String> OVERRIDES = List.of("output", "format", "results", "accept");

    private ResultNegotiation() {}

    /** Ends the action with 406 where the Accept header takes none of the formats of this kind of answer. */
    static void require(HttpAction action, Query query) {
        @Nullable String accept = Exchange.accept(action.getRequest());
        boolean named = OVERRIDES.stream().anyMatch(p -> action.getRequestParameter(p) != null);
        if (accept == null || accept.isBlank() || named) {
            return;
        }
        if (offers(query).noneMatch(offer -> ConNeg.match(accept, offer) != null)) {
            ServletOps.error(406, "None of the formats that the Accept header names is offered. Ask for "
                    + (query.isSelectType() || query.isAskType()
                            ? "application/sparql-results+json, application/sparql-results+xml, text/csv or"
                                    + " text/tab-separated-values"
                            : "text/turtle, application/n-triples, application/ld+json, application/rdf+xml,"
                                    + " application/trig or application/n-quads"));
        }
    }

    private static Stream<AcceptList> offers(Query query) {
        if (query.isSelectType()) {
            return Stream.of(DEF.rsOfferTable);
        }
        return query.isAskType() ? Stream.of(DEF.rsOfferBoolean) : Stream.of(DEF.constructOffer, DEF.quadsOffer);
    }
}
