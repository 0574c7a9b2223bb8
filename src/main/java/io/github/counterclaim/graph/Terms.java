package io.github.counterclaim.graph;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

/** Makes literals and checks addresses, so that nothing from an article breaks the syntax of what is written. */
final class Terms {

    /** The datatype of dates, as the <a href="https://id.loc.gov/datatypes/edtf.html">Library of Congress</a> names it. */
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private Terms() {}

    static Literal typed(String lexical, RDFDatatype type) {
        return ResourceFactory.createTypedLiteral(lexical, type);
    }

    static Literal plain(String text) {
        return ResourceFactory.createStringLiteral(text);
    }

    static Literal date(String edtf) {
        return typed(edtf, EDTF);
    }

    static Literal integer(long number) {
        return typed(Long.toString(number), XSDDatatype.XSDinteger);
    }

    /** Returns a text as an integer where it is one, else as a string. */
    static Literal number(String text) {
        return INTEGER.matcher(text).matches() ? typed(text, XSDDatatype.XSDinteger) : plain(text);
    }

    /** Returns a decimal without trailing zeros, or null for infinity and what is not a number. */
    static @Nullable Literal decimal(double number) {
        if (!Double.isFinite(number)) {
            return null;
        }
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return typed((exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** Returns a text in a language; a tag that is not one counts as English. */
    static Literal inLanguage(String text, String language) {
        return ResourceFactory.createLangLiteral(text, LANGUAGE.matcher(language).matches() ? language : "en");
    }

    /** Returns the address if it is an absolute one of the web, else null. */
    static @Nullable String webAddress(@Nullable String address) {
        try {
            URI uri = new URI(address == null ? "" : address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
