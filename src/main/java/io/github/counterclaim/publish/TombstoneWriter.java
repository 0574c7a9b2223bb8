package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Prefixes;
import io.github.counterclaim.graph.Prov;
import java.io.ByteArrayOutputStream;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Writes what is left of a thing as data. */
final class TombstoneWriter {

    private TombstoneWriter() {}

    /** Returns the bytes of a tombstone in a format of data. */
    static byte[] write(Tombstone stone, Format format) {
        Model model = ModelFactory.createDefaultModel().setNsPrefixes(Prefixes.map());
        String time = stone.gone().truncatedTo(ChronoUnit.SECONDS).toString();
        Resource thing = model.createResource(stone.iri(), Prov.ENTITY)
                .addProperty(Prov.invalidatedAtTime, model.createTypedLiteral(time, XSDDatatype.XSDdateTime))
                .addProperty(SKOS.historyNote, "Up to version " + stone.version() + " of the data set", "en");
        if (stone.label() != null) {
            thing.addProperty(RDFS.label, stone.label());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(model).format(format.rdf()).build().output(out);
        return out.toByteArray();
    }
}
