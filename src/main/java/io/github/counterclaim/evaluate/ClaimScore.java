package io.github.counterclaim.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pairs the claims of the data with those of the gold, article by article, and counts what agrees. */
final class ClaimScore {

    private static final Set<String> RELATIONS = Set.of(("supplies produces uses attacks sendsForces intervenesIn supports"
            + " opposes alliedWith cooperatesWith exercisesWith meets signs ratifies providesFor violates condemns sanctions"
            + " threatens dependsOn competesWith sponsors urges trajectory basis trust formality durability scope damage"
            + " performance").split(" "));
    private static final Set<String> SYMMETRIC =
            Set.of("alliedWith", "cooperatesWith", "exercisesWith", "meets", "competesWith");
    private static final List<String> STRICT = List.of("item", "polarity", "modality", "claimant");
    private static final List<String> ATTRIBUTES =
            List.of("item", "polarity", "modality", "claimant", "quantity", "date");
    private static final int SHOWN = 110;

    private final Published published;
    private final Tally tally = new Tally();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> right = new HashMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> falseClaims = new ArrayList<>();
    private final List<String> otherwise = new ArrayList<>();
    private int strict;

    ClaimScore(Published published) {
        this.published = published;
    }

    /** Counts one article. */
    void add(String file, Gold.Article gold) {
        List<Published.Claim> unused = published.claims().values().stream()
                .filter(claim -> claim.file().equals(file) && RELATIONS.contains(claim.relation()))
                .collect(Collectors.toCollection(ArrayList::new));
        Set<String> named = new HashSet<>();
        gold.entities().stream()
                .filter(entity -> !entity.className().equals("Agreement"))
                .forEach(entity -> named.add(entity.label()));
        gold.claims().stream()
                .sorted(Comparator.comparing(GoldClaim::optional))
                .forEach(wanted -> pair(file, wanted, unused, named));
        tally.alarms(unused.size());
        unused.forEach(claim -> falseClaims.add("%s: %s %s %s · %s".formatted(
                file, published.name(claim.subject()), claim.relation(), published.name(claim.object()), cut(claim.exact()))));
    }

    private void pair(String file, GoldClaim wanted, List<Published.Claim> unused, Set<String> named) {
        Published.Claim best = best(wanted, unused, named);
        if (best != null) {
            unused.remove(best);
        }
        if (wanted.optional()) {
            return;
        }
        if (best == null) {
            tally.miss();
            missed.add("%s: %s %s %s [%s] · %s".formatted(
                    file, wanted.subject(), wanted.relation(), wanted.object(), wanted.item(), cut(wanted.sentence())));
            return;
        }
        tally.hit();
        Map<String, Boolean> checks = checks(best, wanted);
        checks.forEach((attribute, agrees) -> {
            asked.merge(attribute, 1, Integer::sum);
            right.merge(attribute, agrees ? 1 : 0, Integer::sum);
            if (!agrees) {
                otherwise.add("%s: %s %s %s · %s is %s, not %s · %s".formatted(file, wanted.subject(), wanted.relation(),
                        wanted.object(), attribute, found(best, attribute), wanted.value(attribute), cut(wanted.sentence())));
            }
        });
        strict += STRICT.stream().allMatch(attribute -> checks.getOrDefault(attribute, true)) ? 1 : 0;
    }

    /** Returns the first of the claims that agree with the gold's in most attributes, or null where none is the same. */
    private Published.@Nullable Claim best(GoldClaim wanted, List<Published.Claim> unused, Set<String> named) {
        Published.Claim best = null;
        long bestPoints = -1;
        for (Published.Claim claim : unused) {
            if (isSame(claim, wanted, named)) {
                long points = checks(claim, wanted).values().stream().filter(agrees -> agrees).count();
                if (points > bestPoints) {
                    best = claim;
                    bestPoints = points;
                }
            }
        }
        return best;
    }

    private boolean isSame(Published.Claim claim, GoldClaim wanted, Set<String> named) {
        if (!claim.relation().equals(wanted.relation()) || !Words.overlap(claim.exact(), wanted.sentence())) {
            return false;
        }
        boolean straight = published.isThing(claim.subject(), wanted.subject(), !named.contains(wanted.subject()))
                && published.isThing(claim.object(), wanted.object(), !named.contains(wanted.object()));
        return straight
                || SYMMETRIC.contains(wanted.relation())
                        && published.isThing(claim.subject(), wanted.object(), false)
                        && published.isThing(claim.object(), wanted.subject(), false);
    }

    /** Returns, for each attribute that the gold asks for, whether the claim has it so. */
    private Map<String, Boolean> checks(Published.Claim claim, GoldClaim wanted) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks.put("polarity", claim.polarity().equals(wanted.polarity()));
        checks.put("modality", claim.modality().equals(wanted.modality()));
        checks.put("claimant", isClaimant(claim, wanted.claimant()));
        if (wanted.item() != null) {
            checks.put("item", !claim.item().isEmpty() && published.isThing(claim.item(), wanted.item(), true));
        }
        if (wanted.quantity() != null) {
            checks.put("quantity", digits(claim.quantity()).equals(digits(wanted.quantity())));
        }
        if (wanted.date() != null) {
            checks.put("date", wanted.date().length() <= 10
                    ? claim.date().startsWith(wanted.date())
                    : claim.date().equals(wanted.date()));
        }
        return checks;
    }

    private String found(Published.Claim claim, String attribute) {
        return switch (attribute) {
            case "polarity" -> claim.polarity();
            case "modality" -> claim.modality();
            case "claimant" -> published.isAuthors(claim) ? "author" : published.name(claim.claimant());
            case "item" -> claim.item().isEmpty() ? "none" : published.name(claim.item());
            case "quantity" -> claim.quantity().isEmpty() ? "none" : claim.quantity();
            default -> claim.date().isEmpty() ? "none" : claim.date();
        };
    }

    private boolean isClaimant(Published.Claim claim, String speaker) {
        if (Words.plain(speaker).equals("author")) {
            return published.isAuthors(claim);
        }
        String wanted = Words.singular(speaker);
        return published.isThing(claim.claimant(), speaker, false)
                || published.names(claim.claimant()).stream()
                        .filter(name -> name.codePointCount(0, name.length()) > 3)
                        .anyMatch(name -> name.contains(wanted) || wanted.contains(name));
    }

    private static String digits(String text) {
        return text.replaceAll("\\P{Nd}", "");
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    /** Adds the figures. */
    void report(Map<String, Number> figures) {
        figures.put("claims.gold", tally.wanted());
        figures.put("claims.predicted", tally.found());
        figures.put("claims.precision", tally.precision());
        figures.put("claims.recall", tally.recall());
        figures.put("claims.f1", tally.f1());
        figures.put("strict.f1", tally.f1(strict));
        ATTRIBUTES.forEach(attribute -> figures.put(
                attribute + ".accuracy",
                Tally.ratio(right.getOrDefault(attribute, 0), asked.getOrDefault(attribute, 0))));
    }

    List<String> missed() {
        return missed;
    }

    List<String> falseClaims() {
        return falseClaims;
    }

    List<String> otherwise() {
        return otherwise;
    }
}
