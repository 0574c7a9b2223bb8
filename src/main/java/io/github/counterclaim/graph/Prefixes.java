package io.github.counterclaim.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which the data is written for people. */
public final class Prefixes {

    private static final Map<String, String> ALL = all();

    private Prefixes() {}

    /** Returns prefix to namespace, in the order in which they are written; unmodifiable. */
    public static Map<String, String> map() {
        return ALL;
    }

    private static Map<String, String> all() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("cc", CC.NS);
        map.put("rdf", RDF.uri);
        map.put("rdfs", RDFS.uri);
        map.put("owl", OWL.NS);
        map.put("xsd", XSD.NS);
        map.put("skos", SKOS.uri);
        map.put("dct", DCTerms.NS);
        map.put("prov", Prov.NS);
        map.put("oa", OA.NS);
        map.put("schema", SchemaDO.NS);
        map.put("void", VOID.NS);
        map.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
        map.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        map.put("dbr", "http://dbpedia.org/resource/");
        map.put("wd", "http://www.wikidata.org/entity/");
        return Collections.unmodifiableMap(map);
    }
}
