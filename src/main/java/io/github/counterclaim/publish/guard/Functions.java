package io.github.counterclaim.publish.guard;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions that have an address and are offered: casts to the types of XML Schema, and what XPath computes from
 * numbers, times and short texts. Jena has more, among them some that wait, load classes or run scripts.
 */
final class Functions {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
    private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
    private static final Set<String> OF_XPATH = Set.of(
            "abs", "ceiling", "floor", "round", "boolean", "not", "compare", "contains", "starts-with", "ends-with",
            "string-length", "lower-case", "upper-case", "substring", "substring-before", "substring-after",
            "years-from-duration", "months-from-duration", "days-from-duration", "hours-from-duration",
            "minutes-from-duration", "seconds-from-duration", "year-from-dateTime", "month-from-dateTime",
            "day-from-dateTime", "hours-from-dateTime", "minutes-from-dateTime", "seconds-from-dateTime",
            "timezone-from-dateTime", "year-from-date", "month-from-date", "day-from-date", "hours-from-time",
            "minutes-from-time", "seconds-from-time", "dateTime");
    private static final Set<String> OF_MATH =
            Set.of("pi", "e", "exp", "exp10", "log", "log10", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan");
    /** Search by words, where the data set has an index for it. */
    private static final Set<String> PROPERTIES = Set.of("http://jena.apache.org/text#query");

    private static final List<String> COMPUTED =
            List.of("java:", "http://jena.apache.org/ARQ/", "http://jena.hpl.hp.com/ARQ/");

    private Functions() {}

    static boolean isOffered(String address) {
        return address.startsWith(XSD.NS)
                || address.startsWith(XPATH) && OF_XPATH.contains(address.substring(XPATH.length()))
                || address.startsWith(MATH) && OF_MATH.contains(address.substring(MATH.length()));
    }

    /** Throws where a call is by an address that is not on the list, or one that is known only when it runs. */
    static void requireOffered(Expr call) {
        String address = call instanceof E_Function function ? function.getFunctionIRI() : "CALL";
        if (!isOffered(address)) {
            throw notOffered(address);
        }
    }

    /** Throws where a predicate would be computed by code, unless it is on the list. */
    static void requireOffered(String predicate) {
        boolean computed = COMPUTED.stream().anyMatch(predicate::startsWith)
                || PropertyFunctionRegistry.get().isRegistered(predicate);
        // rdfs:member and the like are predicates of data as well: there they are only not computed
        if (computed && !predicate.startsWith("http://www.w3.org/") && !PROPERTIES.contains(predicate)) {
            throw notOffered(predicate);
        }
    }

    static Refusal notOffered(String what) {
        return new Refusal(Refusal.Kind.WRONG, "'" + what + "' is not offered here. Use what SPARQL 1.1 defines");
    }

    /** Returns a registry that holds the list and nothing else. */
    static FunctionRegistry listed() {
        return new Listed();
    }

    /** Returns a registry of what predicates may compute. */
    static PropertyFunctionRegistry listedProperties() {
        return new ListedProperties();
    }

    private static final class Listed extends FunctionRegistry {

        @Override
        public @Nullable FunctionFactory get(String address) {
            return isRegistered(address) ? FunctionRegistry.get().get(address) : null;
        }

        @Override
        public boolean isRegistered(String address) {
            return isOffered(address) && FunctionRegistry.get().isRegistered(address);
        }
    }

    private static final class ListedProperties extends PropertyFunctionRegistry {

        @Override
        public @Nullable PropertyFunctionFactory get(String address) {
            return isRegistered(address) ? PropertyFunctionRegistry.get().get(address) : null;
        }

        @Override
        public boolean manages(String address) {
            return isRegistered(address);
        }

        @Override
        public boolean isRegistered(String address) {
            return PROPERTIES.contains(address) && PropertyFunctionRegistry.get().isRegistered(address);
        }
    }
}
