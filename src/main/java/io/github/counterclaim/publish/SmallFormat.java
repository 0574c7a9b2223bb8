package io.github.counterclaim.publish;

import io.github.counterclaim.publish.query.JsonRows;
import io.github.counterclaim.publish.query.PlainTurtle;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/** The formats in which most programs ask the SPARQL endpoint, and which small answers are written in at once. */
enum SmallFormat {
    JSON("application/sparql-results+json"),
    TURTLE("text/turtle");

    private static final int MOST_BYTES = 64 * 1024;

    /** More are seldom small, and Turtle is written only when all of it was looked at. */
    static final int MOST_TRIPLES = 1000;

    private final String mediaType;
    private final HttpFields plain;
    private final HttpFields packed;

    SmallFormat(String mediaType) {
        this.mediaType = mediaType;
        Map<String, String> headers = new LinkedHashMap<>(HeadersFilter.COMMON);
        headers.put("Content-Type", mediaType + ";charset=utf-8");
        headers.put("Vary", "Accept, Accept-Encoding");
        headers.put("Cache-Control", "public, no-cache");
        this.plain = fields(headers);
        headers.put("Content-Encoding", "gzip");
        this.packed = fields(headers);
    }

    private static HttpFields fields(Map<String, String> headers) {
        HttpFields.Mutable fields = HttpFields.build();
        headers.forEach((name, value) -> fields.add(new PreEncodedHttpField(HttpHeader.CACHE.get(name), name, value)));
        return fields.asImmutable();
    }

    /** Returns the one of these that Fuseki's negotiation would choose for an answer, or null. */
    static @Nullable SmallFormat of(Query query, String accept) {
        return switch (query.queryType()) {
            case SELECT -> JSON.isChosen(accept, DEF.rsOfferTable) ? JSON : null;
            case ASK -> JSON.isChosen(accept, DEF.rsOfferBoolean) ? JSON : null;
            case DESCRIBE -> TURTLE.isChosen(accept, DEF.constructOffer) ? TURTLE : null;
            default -> null;
        };
    }

    /** Returns whether any kind of query may be answered in one of these, so that it is worth reading the query. */
    static boolean isAny(String accept) {
        return !accept.isEmpty() && (JSON.isChosen(accept, DEF.rsOfferTable) || JSON.isChosen(accept, DEF.rsOfferBoolean)
                || TURTLE.isChosen(accept, DEF.constructOffer));
    }

    private boolean isChosen(String accept, AcceptList offer) {
        if (accept.equals(mediaType)) {
            return true;
        }
        MediaType chosen = ConNeg.match(accept, offer);
        return chosen != null && chosen.getContentTypeStr().equals(mediaType);
    }

    /** Returns its name as programs ask for it, without parameters. */
    String mediaType() {
        return mediaType;
    }

    /** Returns what every answer in this format says. */
    HttpFields headers(boolean zipped) {
        return zipped ? packed : plain;
    }

    /**
     * Returns a result as bytes, or null where it is not small.
     *
     * @param result its rows can be read once more only when they can be {@linkplain RowSetRewindable reset}
     */
    static byte @Nullable [] write(QueryExecResult result) {
        Small out = new Small();
        try {
            if (result.isRowSet()) {
                JsonRows.write(out, result.rowSet());
            } else if (result.isGraph()) {
                return turtle(result.graph());
            } else {
                ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(out, result.booleanResult());
            }
            return out.toByteArray();
        } catch (NotSmall e) {
            return null;
        }
    }

    private static byte @Nullable [] turtle(Graph graph) {
        String text = graph.size() > MOST_TRIPLES ? null : PlainTurtle.write(graph);
        // Nodes that have no address are left to Jena, which sets them where they are used
        return text == null ? null : bytes(text);
    }

    /** Returns a text as bytes, or null where it is not small. */
    static byte @Nullable [] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length > MOST_BYTES ? null : bytes;
    }

    private static final class NotSmall extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotSmall() {
            super("The answer is not small", null, false, false);
        }
    }

    /** Keeps a small answer. */
    private static final class Small extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int b) {
            require(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            require(length);
            super.write(bytes, offset, length);
        }

        private void require(int more) {
            if (count + more > MOST_BYTES) {
                throw new NotSmall();
            }
        }
    }
}
