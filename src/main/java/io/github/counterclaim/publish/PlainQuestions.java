package io.github.counterclaim.publish;

import io.github.counterclaim.publish.front.ReadyAnswers;
import io.github.counterclaim.publish.guard.Answers;
import io.github.counterclaim.publish.guard.QueryGuard;
import io.github.counterclaim.publish.query.PlainDescription;
import io.github.counterclaim.publish.ready.Answer;
import io.github.counterclaim.publish.ready.Compression;
import io.github.counterclaim.publish.ready.Edition;
import io.github.counterclaim.publish.ready.Shelf;
import io.github.counterclaim.store.Store;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetMem;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Answers the plain question: one query by GET, in the usual format, with a small answer that lasts. It costs a fraction
 * of the way through servlets, filters and Fuseki, and says the same. Everything else is left to those; what a query
 * that was run here came to, they send without running it again ({@link Outcome}).
 */
final class PlainQuestions implements ReadyAnswers.Maker {

    private static final String PARAMETER = "query=";
    /** What stands for bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    /** How many triples are written in a thread that others wait for. */
    private static final int MOST_AT_ONCE = 100;

    private final LiveData data;
    private final QueryGuard guard;
    private final LastingAnswers lasting;
    private final Context known;
    private final String own;

    /**
     * Makes one.
     *
     * @param own what addresses of this data set begin with
     * @param known settings of the endpoint, as Fuseki has them
     */
    PlainQuestions(LiveData data, QueryGuard guard, LastingAnswers lasting, String own, Context known) {
        this.data = data;
        this.guard = guard;
        this.lasting = lasting;
        this.known = known;
        this.own = own;
    }

    /** To describe by few triples that are in memory takes about as long as to wake a thread for it. */
    @Override
    public @Nullable Answer makeAtOnce(Request request, String accept, boolean packed) {
        Snapshot now = data.current();
        return packed || !Store.isAtHand(now.union()) ? null : description(now, request, accept, false, MOST_AT_ONCE);
    }

    /** Returns the answer where the question is for the description of one thing, of at most so many triples, else null. */
    private @Nullable Answer description(Snapshot now, Request request, String accept, boolean packed, int most) {
        String text = accept.equals(SmallFormat.TURTLE.mediaType()) ? question(request) : null;
        String address = text == null ? null : PlainDescription.address(text, own);
        if (address == null || !LastingAnswers.isLasting(address)) {
            return null;
        }
        String said = now.readQuads(quads ->
                PlainDescription.write(quads.getDefaultGraph(), NodeFactory.createURI(address), most));
        byte[] body = said == null ? null : SmallFormat.bytes(said);
        return body == null ? null : answer(now.edition(), SmallFormat.TURTLE, body, request, accept, packed);
    }

    @Override
    public @Nullable Answer make(Request request, String accept, boolean packed) {
        String text = question(request);
        if (text == null || !SmallFormat.isAny(accept) || !LastingAnswers.isLasting(text)) {
            return null;
        }
        Snapshot now = data.current();
        Answer description = description(now, request, accept, packed, SmallFormat.MOST_TRIPLES);
        if (description != null) {
            return description;
        }
        Edition edition = now.edition();
        try {
            Query query = guard.parse(text, SafeQuery.BASE);
            SmallFormat format = SmallFormat.of(query, accept);
            if (format == null || query.hasDatasetDescription()) {
                return null;
            }
            QueryExecResult result = result(now, query, request);
            byte[] body = SmallFormat.write(result);
            if (body == null) {
                request.setAttribute(Outcome.NAME, new Outcome(edition, new Outcome.Result(query, again(result)), null));
                return null;
            }
            return answer(edition, format, body, request, accept, packed);
        } catch (RuntimeException e) {
            request.setAttribute(Outcome.NAME, new Outcome(edition, null, e));
            return null;
        }
    }

    private Answer answer(
            Edition edition, SmallFormat format, byte[] body, Request request, String accept, boolean packed) {
        String address = Shelf.address(Shelf.ENDPOINT, request.getHttpURI().getQuery(), accept);
        return lasting.answer(edition, address, packed, format.headers(packed), packed ? Compression.compress(body) : body);
    }

    private QueryExecResult result(Snapshot now, Query query, Request request) {
        BooleanSupplier gone = request.getAttribute(SafeQuery.GONE) instanceof BooleanSupplier told ? told : () -> false;
        Answers answers = Answers.within(guard.limits());
        QueryExecResult result = now.readQuads(quads -> guard.run(
                query, quads, known, guard.limits().time(), gone, exec -> answers.take(query, exec)));
        return result.isRowSet() ? new QueryExecResult(RowSetMem.create(result.rowSet())) : result;
    }

    private static QueryExecResult again(QueryExecResult result) {
        if (result.isRowSet() && result.rowSet() instanceof RowSetRewindable rows) {
            rows.reset();
        }
        return result;
    }

    /** Returns the query where nothing else is asked, else null. */
    private static @Nullable String question(Request request) {
        String asked = request.getHttpURI().getQuery();
        if (asked == null || !asked.startsWith(PARAMETER) || asked.indexOf('&') >= 0
                || !Shelf.ENDPOINT.equals(request.getHttpURI().getPath())) {
            return null;
        }
        for (HttpField field : request.getHeaders()) {
            HttpHeader header = field.getHeader();
            if (header == HttpHeader.CONTENT_TYPE || header == HttpHeader.CONTENT_LENGTH || header == HttpHeader.TRANSFER_ENCODING) {
                return null;
            }
        }
        String text = decoded(asked.substring(PARAMETER.length()));
        return text.isBlank() ? null : text;
    }

    /** Returns what percent signs encode, or nothing where they encode no text: the servlets say what is wrong with it. */
    private static String decoded(String encoded) {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            return text.indexOf(REPLACEMENT) < 0 ? text : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
