package io.github.counterclaim.publish;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Full text over labels, titles and quotations, for {@code text:query} of
 * <a href="https://jena.apache.org/documentation/query/text-query.html">jena-text</a>. Words are compared by their
 * English stems. Without a property all of them are searched, with one only that. The index of a version is made in
 * memory when it is first asked; whoever never searches never pays.
 */
final class TextSearch {

    /** Property to the field that holds it. */
    private static final Map<Node, String> FIELDS = Map.of(
            SKOS.prefLabel.asNode(), "prefLabel",
            SKOS.altLabel.asNode(), "altLabel",
            RDFS.label.asNode(), "label",
            DCTerms.title.asNode(), "title",
            OA.exact.asNode(), "exact");

    private static final String ALL = "text";

    private final LiveData data;
    private final PerVersion<TextIndexLucene> indexes = new PerVersion<>(TextSearch::index);

    TextSearch(LiveData data) {
        this.data = data;
    }

    /** Returns the index of whichever version serves when it is asked. */
    TextIndex index() {
        return (TextIndex) Proxy.newProxyInstance(
                TextIndex.class.getClassLoader(), new Class<?>[] {TextIndex.class}, (proxy, method, arguments) ->
                        ask(method, arguments));
    }

    private @Nullable Object ask(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(indexes.of(data.current()), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static TextIndexLucene index(Snapshot now) {
        EntityDefinition definition = new EntityDefinition("uri", ALL);
        definition.setLangField("lang");
        FIELDS.forEach((property, field) -> definition.set(field, property));
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new EnglishAnalyzer());
        config.setValueStored(true);
        TextIndexLucene index = new TextIndexLucene(new ByteBuffersDirectory(), config);
        now.readQuads(quads -> {
            FIELDS.keySet().forEach(property -> add(index, quads.getDefaultGraph(), property));
            return null;
        });
        index.commit();
        return index;
    }

    private static void add(TextIndexLucene index, Graph union, Node property) {
        union.find(Node.ANY, property, Node.ANY).filterKeep(t -> t.getObject().isLiteral())
                .forEachRemaining(triple -> index.addEntity(entity(triple)));
    }

    private static Entity entity(Triple triple) {
        Node subject = triple.getSubject();
        String id = subject.isBlank() ? "_:" + subject.getBlankNodeLabel() : subject.getURI();
        Entity entity = new Entity(id, null, triple.getObject().getLiteralLanguage(), null);
        for (String field : List.of(ALL, FIELDS.getOrDefault(triple.getPredicate(), ALL))) {
            entity.put(field, triple.getObject().getLiteralLexicalForm());
        }
        return entity;
    }
}
