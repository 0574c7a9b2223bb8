package io.github.counterclaim.publish.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX and REPLACE as Jena computes them, but ended with their query, and with results of bounded length. */
final class GuardedPatterns {

    private static final String FLAGS = "[smixq]*";

    private final Budget budget;
    // Nearly always the pattern is the same in every row
    private @Nullable String lastKey;
    private @Nullable Pattern last;

    GuardedPatterns(Budget budget) {
        this.budget = budget;
    }

    NodeValue regex(List<NodeValue> arguments) {
        String text = text("REGEX", arguments.get(0));
        Matcher matcher = pattern("REGEX", arguments, 1, 2).matcher(new GuardedText(text, budget));
        try {
            return NodeValue.booleanReturn(matcher.find());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    NodeValue replace(List<NodeValue> arguments) {
        String text = text("REPLACE", arguments.get(0));
        String replacement = text("REPLACE", arguments.get(2));
        Matcher matcher = pattern("REPLACE", arguments, 1, 3).matcher(new GuardedText(text, budget));
        try {
            String result = replaced(matcher, replacement);
            if (result == null || result.equals(text)) {
                return arguments.get(0);
            }
            Node node = arguments.get(0).asNode();
            return NodeValue.makeNode(
                    NodeFactory.createLiteral(result, node.getLiteralLanguage(), node.getLiteralDatatype()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private @Nullable String replaced(Matcher matcher, String replacement) {
        long groups = replacement.chars().filter(c -> c == '$').count();
        StringBuilder result = null;
        while (matcher.find()) {
            if (result == null) {
                result = new StringBuilder();
            } else if (matcher.start() == matcher.end()) {
                // As Jena: an empty match counts only once
                continue;
            }
            budget.text(replacement.length() + groups * (matcher.end() - matcher.start()));
            matcher.appendReplacement(result, replacement);
        }
        if (result == null) {
            return null;
        }
        matcher.appendTail(result);
        budget.text(result.length());
        return result.toString();
    }

    private Pattern pattern(String name, List<NodeValue> arguments, int pattern, int flags) {
        String text = text(name, arguments.get(pattern));
        String given = flags < arguments.size() ? text(name, arguments.get(flags)) : null;
        if (given != null && !given.matches(FLAGS)) {
            throw new ExprEvalException(name + ": the flags are '" + given + "'. Use s, m, i, x or q");
        }
        String key = given + "/" + text;
        Pattern known = key.equals(lastKey) ? last : null;
        if (known == null) {
            known = compiled(name, text, given);
            last = known;
            lastKey = key;
        }
        return known;
    }

    private Pattern compiled(String name, String text, @Nullable String flags) {
        try {
            return RegexEngine.makePattern(name, text, flags);
        } catch (StackOverflowError e) {
            throw tooDeep();
        }
    }

    private static String text(String name, NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(name, value).getLiteralLexicalForm();
    }

    private QueryCancelledException tooDeep() {
        return budget.stoppedAsTooLarge("A regular expression of the query goes too deep");
    }
}
