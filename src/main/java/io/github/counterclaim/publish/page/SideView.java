package io.github.counterclaim.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One side of a dispute.
 *
 * @param self the side, its label what it holds: affirmed, denied, or a value
 * @param publishers how many independent ones say so; empty when the data does not count them
 * @param tone the class of its colour
 * @param total how many claims hold it
 * @param claims those that hold it, oldest first
 */
public record SideView(Ref self, String publishers, String tone, int total, List<ClaimView> claims) {

    private static final int MOST_WEIGHT = 12;
    private static final int SHORT = 50;
    private static final int LONG = 230;

    public SideView {
        claims = List.copyOf(claims);
    }

    /** Returns how many independent publishers say so, at least 1 and at most 12: what a picture of it shows. */
    public int weight() {
        int known = publishers.matches("[0-9]{1,9}") ? Integer.parseInt(publishers) : 1;
        return Math.max(1, Math.min(MOST_WEIGHT, known));
    }

    /** Returns the same claims by who makes them, in the order of their first claims. */
    public List<Voice> voices() {
        Map<String, List<ClaimView>> byClaimant = new LinkedHashMap<>();
        claims.forEach(claim -> byClaimant
                .computeIfAbsent(claim.claimant().label() + " " + claim.claimant().href(), c -> new ArrayList<>())
                .add(claim));
        return byClaimant.values().stream().map(of -> new Voice(of.get(0), of.subList(1, of.size()))).toList();
    }

    /** Returns what most of the claims are about: on the side's page it need not be said again. */
    public String common() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        claims.forEach(claim -> counts.merge(claim.proposition().label(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    /** Returns the claim to show where there is room for one: a short quotation, or null where there is none. */
    public @Nullable ClaimView voice() {
        return claims.stream()
                .filter(claim -> claim.quote().length() >= SHORT && claim.quote().length() <= LONG)
                .findFirst()
                .orElse(claims.isEmpty() ? null : claims.get(0));
    }
}
