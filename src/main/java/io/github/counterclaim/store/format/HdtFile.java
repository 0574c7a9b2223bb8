package io.github.counterclaim.store.format;

import com.the_qa_company.qendpoint.core.exceptions.NotFoundException;
import com.the_qa_company.qendpoint.core.exceptions.ParserException;
import com.the_qa_company.qendpoint.core.hdt.HDT;
import com.the_qa_company.qendpoint.core.hdt.HDTManager;
import com.the_qa_company.qendpoint.core.header.Header;
import com.the_qa_company.qendpoint.core.header.HeaderFactory;
import com.the_qa_company.qendpoint.core.header.HeaderPrivate;
import com.the_qa_company.qendpoint.core.options.ControlInfo;
import com.the_qa_company.qendpoint.core.options.ControlInformation;
import com.the_qa_company.qendpoint.core.options.HDTOptions;
import com.the_qa_company.qendpoint.core.options.HDTOptionsKeys;
import com.the_qa_company.qendpoint.core.triples.IteratorTripleString;
import com.the_qa_company.qendpoint.core.triples.TripleString;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
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
 * unpacking it.
 */
public final class HdtFile {

    /** So much of the triples is sorted in memory at once. */
    private static final long CHUNK_BYTES = 16L << 20;

    private HdtFile() {}

    /**
     * Writes triples, which may come in any order and more than once; all of them are in memory meanwhile.
     *
     * @param base what the file says its data set is
     */
    public static void writeInMemory(Iterator<Triple> triples, String base, Path file) throws IOException {
        try (HDT hdt = HDTManager.generateHDT(Iter.map(triples, HdtFile::strings), base, HDTOptions.of(), null)) {
            forgetTime(hdt.getHeader());
            hdt.saveToHDT(file.toString(), null);
        } catch (ParserException | NotFoundException e) {
            throw new IOException(e);
        }
    }

    /**
     * Writes triples, which may come in any order and more than once. They are sorted in files, so that there may be more
     * than the memory holds; for few it takes several times as long. The file holds the same triples in other bytes.
     *
     * @param base what the file says its data set is
     * @param file its folder also gets files for the time of writing
     */
    public static void write(Iterator<Triple> triples, String base, Path file) throws IOException {
        Path whole = file.resolveSibling(file.getFileName() + ".new");
        HDTOptions options = HDTOptions.of();
        options.set(HDTOptionsKeys.LOADER_TYPE_KEY, HDTOptionsKeys.LOADER_TYPE_VALUE_DISK);
        options.set(HDTOptionsKeys.LOADER_DISK_LOCATION_KEY, file.resolveSibling(file.getFileName() + ".parts").toString());
        options.set(HDTOptionsKeys.LOADER_DISK_FUTURE_HDT_LOCATION_KEY, whole.toString());
        options.set(HDTOptionsKeys.LOADER_DISK_CHUNK_SIZE_KEY, CHUNK_BYTES);
        options.set(HDTOptionsKeys.LOADER_DISK_COMPRESSION_WORKER_KEY, 1);
        // it is never asked what it holds: the library would index it for that
        try (HDT written = HDTManager.generateHDT(Iter.map(triples, HdtFile::strings), base, options, null)) {
            withoutTime(whole, file);
        } catch (ParserException | NotFoundException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void withoutTime(Path from, Path to) throws IOException, NotFoundException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            ControlInformation all = new ControlInformation();
            all.load(in);
            all.save(out);
            ControlInformation about = new ControlInformation();
            about.load(in);
            HeaderPrivate header = HeaderFactory.createHeader(about);
            header.load(in, about, null);
            forgetTime(header);
            about.clear();
            about.setType(ControlInfo.Type.HEADER);
            header.save(out, about, null);
            in.transferTo(out);
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
