package io.github.counterclaim.publish.page;

import io.github.counterclaim.graph.CC;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;

/** Reads the sentences of an article that carry claims. Valid within its model's transaction. */
public final class ReadingReader {

    private static final int A_SPACE = 3;

    private final Model model;
    private final Labels labels;
    private final ClaimReader claims;

    /** Makes a reader of the model of another, with which it shares what it knows. */
    public ReadingReader(ClaimReader claims) {
        this.model = claims.model();
        this.labels = claims.labels();
        this.claims = claims;
    }

    /** Returns what may be shown of an article: its whole text where the data holds it, else what carries claims. */
    public ReadingView read(Resource article) {
        Map<Integer, Map<String, List<ClaimView>>> byPlace = new TreeMap<>();
        for (Resource claim : claims.claimsOf(article)) {
            ClaimView view = claims.claim(claim);
            byPlace.computeIfAbsent(view.order(), o -> new TreeMap<>())
                    .computeIfAbsent(view.quote(), q -> new ArrayList<>())
                    .add(view);
        }
        int[] text = text(article).codePoints().toArray();
        List<ReadingView.Sentence> sentences = new ArrayList<>();
        int end = 0;
        for (var place : byPlace.entrySet()) {
            for (var quoted : place.getValue().entrySet()) {
                int start = place.getKey();
                boolean next = !sentences.isEmpty() && start - end <= A_SPACE;
                List<ClaimView> those = quoted.getValue().stream()
                        .sorted(Comparator.comparing((ClaimView c) -> c.claimant().label()).thenComparing(c -> c.self().label()))
                        .toList();
                sentences.add(new ReadingView.Sentence(quoted.getKey(), start, between(text, end, start), next, those));
                end = Math.max(end, start + quoted.getKey().codePointCount(0, quoted.getKey().length()));
            }
        }
        if (end < text.length && !sentences.isEmpty()) {
            sentences.add(new ReadingView.Sentence("", end, between(text, end, text.length), true, List.of()));
        }
        return new ReadingView(sentences, copies(article));
    }

    private static String between(int[] text, int start, int end) {
        return start < end && end <= text.length ? new String(text, start, end - start).strip() : "";
    }

    private static String text(Resource article) {
        Statement body = article.getProperty(SchemaDO.articleBody);
        return body == null || !body.getObject().isLiteral() ? "" : body.getString();
    }

    private List<Ref> copies(Resource article) {
        List<Resource> found = new ArrayList<>();
        for (Statement source : article.listProperties(DCTerms.source).toList()) {
            found.addAll(model.listSubjectsWithProperty(DCTerms.source, source.getObject()).toList());
        }
        for (Statement sum : article.listProperties(CC.checksum).toList()) {
            found.addAll(model.listSubjectsWithProperty(CC.checksum, sum.getObject()).toList());
        }
        return found.stream()
                .filter(other -> !other.equals(article) && other.isURIResource() && other.hasProperty(RDF.type, CC.ARTICLE))
                .distinct()
                .map(labels::ref)
                .sorted(Comparator.comparing(Ref::label))
                .toList();
    }
}
