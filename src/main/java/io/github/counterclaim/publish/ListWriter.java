package io.github.counterclaim.publish;

import io.github.counterclaim.graph.CC;
import io.github.counterclaim.graph.Iris;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;

/**
 * Writes lists for programs, page by page: a <a href="https://www.hydra-cg.com/spec/latest/core/#collections">Hydra
 * collection</a> whose members are described by what one needs to choose among them. The page for people has the same
 * members under the same address.
 */
final class ListWriter {

    /** Part of every validator: raise it when the same data is written in another way. */
    private static final String LAYOUT = "1";

    /** Without {@code rdf:object} and the like: what a member is in full stands in its own document. */
    private static final List<Property> SUMMARY = List.of(RDF.type, SKOS.prefLabel, RDFS.label, DCTerms.title, RDFS.comment,
            DCTerms.issued, DCTerms.publisher, CC.conflictKind, CC.strength, CC.claim, CC.conflict, CC.rank);

    private final Links links;
    private final DocumentWriter writer;

    ListWriter(Links links, DocumentWriter writer) {
        this.links = links;
        this.writer = writer;
    }

    /** Where a list is: its path and what was asked for, and how many entries come before. */
    record Place(String name, Map<String, String> parameters, int offset) {}

    /**
     * Returns the reply of a page of a list as data; it is made only when the client has no good copy.
     *
     * @param read called within a transaction; its members must be of the model that it is given
     */
    Reply reply(Snapshot now, Place place, Format format, Function<Model, Listing> read) {
        String key = String.join("|", now.version(), now.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString(),
                address(place, place.offset), format.name(), LAYOUT);
        return Reply.made(format.contentType(), () -> now.read(model -> content(read.apply(model), now, format)))
                .taggedBy(key)
                .since(now.loaded())
                .with("Content-Location", path(place, format))
                .with("Link", links(place, format));
    }

    /** Returns the links of a page of a list from one format to the others. */
    String links(Place place, Format shown) {
        StringJoiner header = new StringJoiner(", ");
        header.add("<" + path(place, shown) + ">; rel=\"canonical\"; type=\"" + shown.mediaType() + "\"");
        for (Format format : Format.values()) {
            if (format != shown) {
                header.add("<" + path(place, format) + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
            }
        }
        return header.add("<" + links.path("dataset") + ">; rel=\"collection\"")
                .add("<" + DocumentWriter.LICENSE + ">; rel=\"license\"")
                .toString();
    }

    private Reply.Content content(Listing list, Snapshot now, Format format) {
        StringJoiner header = new StringJoiner(", ");
        Place place = new Place(list.name(), list.parameters(), list.offset());
        pages(list).forEach((relation, offset) -> header.add("<"
                + path(new Place(place.name, place.parameters, offset), format) + ">; rel=\"" + relation + "\""));
        return new Reply.Content(writer.write(describe(list, now).getGraph(), format), Map.of("Link", header.toString()));
    }

    private Model describe(Listing list, Snapshot now) {
        Model model = ModelFactory.createDefaultModel();
        Place place = new Place(list.name(), list.parameters(), list.offset());
        Resource whole = collection(model, links.base() + list.name() + Links.parameters(list.parameters()), list.title(), list.total());
        add(whole, list.members());
        Resource view = model.createResource(links.absolute(address(place, list.offset())), hydra("PartialCollectionView"))
                .addProperty(property("itemsPerPage"), number(list.size()))
                .addProperty(DCTerms.license, model.createResource(DocumentWriter.LICENSE))
                .addProperty(DCTerms.modified, model.createTypedLiteral(
                        now.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString(), XSDDatatype.XSDdate))
                .addProperty(VOID.inDataset, model.createResource(Iris.of(links.base()).dataset()));
        whole.addProperty(property("view"), view);
        Map<String, String> names = Map.of("first", "first", "prev", "previous", "next", "next", "last", "last");
        pages(list).forEach((relation, offset) -> view.addProperty(
                property(names.get(relation)), model.createResource(links.absolute(address(place, offset)))));
        list.beside().forEach((name, members) -> {
            Resource other = collection(model, links.base() + list.name() + "#" + name, name, members.size());
            add(other, members);
            view.addProperty(RDFS.seeAlso, other);
        });
        return model;
    }

    private static Resource collection(Model model, String address, String title, int total) {
        return model.createResource(address, hydra("Collection"))
                .addProperty(RDFS.label, title, "en")
                .addProperty(property("totalItems"), number(total));
    }

    private static void add(Resource collection, List<Resource> members) {
        for (Resource member : members) {
            collection.addProperty(property("member"), member);
            SUMMARY.forEach(property -> member.listProperties(property)
                    .filterKeep(s -> !s.getObject().isAnon())
                    .forEach(collection.getModel()::add));
        }
    }

    /** Returns relation to offset, only of pages that there are. */
    private static Map<String, Integer> pages(Listing list) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("first", 0);
        if (list.offset() > 0) {
            pages.put("prev", Math.max(0, Math.min(list.offset(), list.total()) - list.size()));
        }
        if (list.offset() + list.size() < list.total()) {
            pages.put("next", list.offset() + list.size());
        }
        pages.put("last", Math.max(0, (list.total() - 1) / list.size() * list.size()));
        return pages;
    }

    /** The first page has an address of its own in the data: the list is more than a view of it. */
    private String address(Place place, int offset) {
        Map<String, String> all = new LinkedHashMap<>(place.parameters);
        all.put("offset", String.valueOf(offset));
        return links.path(place.name) + Links.parameters(all);
    }

    private String path(Place place, Format format) {
        Map<String, String> all = new LinkedHashMap<>(place.parameters);
        if (place.offset > 0) {
            all.put("offset", String.valueOf(place.offset));
        }
        String ending = format == Format.HTML ? "" : "." + format.extension();
        return links.path(place.name + ending) + Links.parameters(all);
    }

    private static Resource hydra(String name) {
        return ResourceFactory.createResource(DocumentWriter.HYDRA + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(DocumentWriter.HYDRA, name);
    }

    private static Literal number(long value) {
        return ResourceFactory.createTypedLiteral(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
