package io.github.counterclaim.conflict;

import io.github.counterclaim.graph.CC;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names as they stand in a sentence: "the United States says", "the Houthis say", "Western officials deny". Which names
 * want an article and which are plural is told by their head words, which {@code traits.ttl} lists.
 */
final class Naming {

    private static final String RELATIONSHIP = CC.NS + "Relationship";
    private static final String AGREEMENT = CC.NS + "Agreement";
    private static final String GROUP = CC.NS + "Group";
    private static final Pattern AFTER_HEAD = Pattern.compile(" (?:of|for|in|on|to|against|and) .*");
    private static final Pattern VERB = Pattern.compile("^(\\{subject} )(\\w+)");

    private final Background background;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Boolean> plurals = new HashMap<>();

    Naming(Background background) {
        this.background = background;
    }

    /** Returns a thing's name with the article that it wants. */
    String name(String iri) {
        return names.computeIfAbsent(iri, this::makeName);
    }

    private String makeName(String iri) {
        String label = background.label(iri);
        if (label.toLowerCase(Locale.ENGLISH).startsWith("the ")) {
            return label;
        }
        // agreements and relationships go by descriptions, others by names
        boolean described = background.isA(iri, RELATIONSHIP) || background.isA(iri, AGREEMENT);
        boolean owned = label.contains("'s ") || label.contains("’s ");
        return described || !owned && background.isListed(CC.definiteName, head(label)) ? "the " + label : label;
    }

    /** Returns whether a name takes the plural of a verb: "six sources", "the Rangers"; "the West" is one. */
    boolean isPlural(String iri) {
        return plurals.computeIfAbsent(iri, this::tellPlural);
    }

    private boolean tellPlural(String iri) {
        String label = background.label(iri);
        boolean several = background.isA(iri, GROUP) && head(label).endsWith("s") && !head(label).endsWith("ss");
        return several || background.isListed(CC.pluralName, head(label));
    }

    /** Returns a wording with its verb in the plural where its subject is one: "{subject} attack {object}". */
    String agreed(String phrase, String subject) {
        Matcher verb = VERB.matcher(phrase);
        return isPlural(subject) && verb.find() ? verb.replaceFirst("$1" + plural(verb.group(2))) : phrase;
    }

    private static String plural(String verb) {
        if (verb.equals("is")) {
            return "are";
        }
        if (verb.equals("has")) {
            return "have";
        }
        if (verb.endsWith("ies")) {
            return verb.substring(0, verb.length() - 3) + "y";
        }
        return verb.endsWith("s") ? verb.substring(0, verb.length() - 1) : verb;
    }

    /** Returns the word that a name turns on: "Republic" of "Republic of Congo", "Council" of "UN Security Council". */
    private static String head(String label) {
        String core = AFTER_HEAD.matcher(label).replaceFirst("");
        return core.substring(core.lastIndexOf(' ') + 1);
    }
}
