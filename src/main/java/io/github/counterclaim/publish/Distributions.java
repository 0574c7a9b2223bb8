package io.github.counterclaim.publish;

import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;

/**
 * Describes files to download as the distributions of a data set:
 * <a href="https://www.w3.org/TR/vocab-dcat-3/#Class:Distribution">DCAT 3</a>, with sizes and checksums.
 */
final class Distributions {

    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final Set<String> UNREGISTERED = Set.of("application/vnd.hdt", "application/graphml+xml");

    private Distributions() {}

    /** Says of a data set in which files it can be had; their addresses begin with {@code folder}. */
    static void add(Resource dataset, List<Download> files, String folder) {
        files.forEach(file -> add(dataset, file, folder + file.name()));
    }

    private static void add(Resource dataset, Download file, String address) {
        Model model = dataset.getModel();
        Resource checksum = model.createResource(address + "#checksum", model.createResource(SPDX + "Checksum"))
                .addProperty(model.createProperty(SPDX, "algorithm"),
                        model.createResource(SPDX + "checksumAlgorithm_sha256"))
                .addProperty(model.createProperty(SPDX, "checksumValue"),
                        model.createTypedLiteral(file.sha256(), XSDDatatype.XSDhexBinary));
        Resource distribution = model.createResource(address, DCAT.Distribution)
                .addProperty(DCTerms.title, file.name(), "en")
                .addProperty(DCTerms.license, model.createResource(DocumentWriter.LICENSE))
                .addProperty(DCAT.accessURL, model.createResource(address))
                .addProperty(DCAT.downloadURL, model.createResource(address))
                .addProperty(DCAT.byteSize,
                        model.createTypedLiteral(Long.toString(file.bytes()), XSDDatatype.XSDnonNegativeInteger))
                .addProperty(model.createProperty(SPDX, "checksum"), checksum);
        addMediaType(distribution, file.mediaType());
        if (file.compressed()) {
            distribution.addProperty(DCAT.compressFormat, model.createResource(MEDIA_TYPES + "application/gzip"));
        }
        if (file.name().endsWith(".nt")) {
            // Its sum is the hash of the whole
            distribution.addProperty(DCTerms.conformsTo, model.createResource("https://www.w3.org/TR/rdf-canon/"));
        }
        dataset.addProperty(DCAT.distribution, distribution);
        if (Format.ofMediaType(file.mediaType()).isPresent()) {
            dataset.addProperty(VOID.dataDump, distribution);
        }
    }

    /** DCAT 3, section 6.8.10: only what is registered is a media type, anything else a format. */
    private static void addMediaType(Resource distribution, String name) {
        Model model = distribution.getModel();
        if (UNREGISTERED.contains(name)) {
            Resource format = model.createResource(distribution.getURI() + "#format", DCTerms.MediaTypeOrExtent);
            distribution.addProperty(DCTerms.format, format.addProperty(RDFS.label, name));
        } else {
            distribution.addProperty(DCAT.mediaType, model.createResource(MEDIA_TYPES + name));
        }
    }
}
