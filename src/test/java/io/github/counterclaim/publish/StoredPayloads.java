package io.github.counterclaim.publish;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A data set of which each stored text is an attempt to run something in the browser of whoever looks at it. */
final class StoredPayloads {

    /** What runs says so in {@code window.hacked}; what becomes an element or attribute has the name {@code data-hacked}. */
    private static final List<String> PAYLOADS = List.of(
            "<script data-hacked>window.hacked=1</script>",
            "\"><img data-hacked src=x onerror=window.hacked=1>",
            "' autofocus onfocus=window.hacked=1 data-hacked='",
            "\" onmouseover=\"window.hacked=1\" data-hacked=\"",
            "</title></style></textarea></script><script data-hacked>window.hacked=1</script>",
            "<svg data-hacked onload=window.hacked=1>",
            "]]><script data-hacked>window.hacked=1</script>",
            "--><iframe data-hacked srcdoc='<script>parent.hacked=1</script>'></iframe>",
            "javascript:window.hacked=1//",
            "<math><mtext><table><mglyph><style><img data-hacked src=x onerror=window.hacked=1>",
            "<img data-hacked src=x onerror=window.hacked=1> &amp; more",
            "<a data-hacked href=javascript:window.hacked=1>x</a>",
            "&lt;img src=x onerror=window.hacked=1&gt; {{constructor.constructor('window.hacked=1')()}} ${window.hacked=1}");

    private final AtomicInteger next = new AtomicInteger();
    private int replaced;

    private StoredPayloads() {}

    /** The data and how many texts of it were replaced. */
    record Made(DatasetGraph data, int replaced) {}

    /** Returns data with another text in the place of each; numbers, truth values and days stay what they are. */
    static Made of(DatasetGraph data) {
        StoredPayloads payloads = new StoredPayloads();
        DatasetGraph made = DatasetGraphFactory.create();
        data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> made.add(payloads.replaced(quad)));
        return new Made(made, payloads.replaced);
    }

    private Quad replaced(Quad quad) {
        return new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), replaced(quad.getObject()));
    }

    private Node replaced(Node object) {
        if (!object.isLiteral() || object.getLiteralDatatypeURI().matches(".*#(integer|decimal|double|boolean|date|gYear|gYearMonth)")) {
            return object;
        }
        replaced++;
        String text = PAYLOADS.get(next.getAndIncrement() % PAYLOADS.size()) + " payload " + replaced;
        return object.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, object.getLiteralLanguage());
    }
}
