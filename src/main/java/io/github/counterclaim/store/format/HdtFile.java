package io.github.counterclaim.store.format;

import com.the_qa_company.qendpoint.core.exceptions.NotFoundException;
import com.the_qa_company.qendpoint.core.exceptions.ParserException;
import com.the_qa_company.qendpoint.core.hdt.HDT;
import com.the_qa_company.qendpoint.core.hdt.HDTManager;
import com.the_qa_company.qendpoint.core.header.Header;
import com.the_qa_company.qendpoint.core.options.HDTOptions;
import com.the_qa_company.qendpoint.core.triples.IteratorTripleString;
import com.the_qa_company.qendpoint.core.triples.TripleString;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes triples as <a href="https://www.rdfhdt.org/hdt-binary-format/">HDT</a>, which other programs query without
 * unpacking it. All triples are in memory meanwhile.
 */
public final class HdtFile {

    private HdtFile() {}

    /**
     * Writes triples, which may come in any order and more than once.
     *
     * @param base what the file says its data set is
     */
    public static void write(Iterator<Triple> triples, String base, Path file) throws IOException {
        try (HDT hdt = HDTManager.generateHDT(Iter.map(triples, HdtFile::strings), base, HDTOptions.of(), null)) {
            forgetTime(hdt.getHeader());
            hdt.saveToHDT(file.toString(), null);
        } catch (ParserException | NotFoundException e) {
            throw new IOException(e);
        }
    }

    /** The same data gives the same bytes, whenever it is written. */
    private static void forgetTime(Header header) throws NotFoundException {
        List<TripleString> times = new ArrayList<>();
        IteratorTripleString found = header.search("", DCTerms.issued.getURI(), "");
        found.forEachRemaining(times::add);
        times.forEach(time -> header.remove(time.getSubject(), time.getPredicate(), time.getObject()));
    }

    private static TripleString strings(Triple triple) {
        return new TripleString(string(triple.getSubject()), string(triple.getPredicate()), string(triple.getObject()));
    }

    /** Literals stand there without escapes. */
    private static String string(Node node) {
        if (!node.isLiteral()) {
            return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
        }
        String text = '"' + node.getLiteralLexicalForm() + '"';
        if (!node.getLiteralLanguage().isEmpty()) {
            return text + '@' + node.getLiteralLanguage();
        }
        String type = node.getLiteralDatatypeURI();
        return type.equals(XSD.xstring.getURI()) ? text : text + "^^<" + type + '>';
    }
}
