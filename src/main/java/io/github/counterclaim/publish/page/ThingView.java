package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * What a page about anything shows.
 *
 * @param iri its name in the data
 * @param label what to call it
 * @param type its class
 * @param aliases other names, in alphabetical order
 * @param rows its properties, names and types left out
 * @param groups the claims about it, by relation
 * @param madeByIt the claims that it makes itself, by relation
 * @param targets whom or what these are about, the twelve most frequent
 * @param speakers who makes the claims about it
 * @param disputes the first twelve of the disputes that its claims are part of, without their claims
 * @param disputeTotal how many there are
 * @param cards the first three of the conflicts that its claims are part of, in the order of their disputes
 * @param conflicts the first sixty of them, in short
 * @param conflictTotal how many there are
 * @param incoming what else leads to it, at most a hundred
 * @param formats the same as data
 * @param citations how to cite it, by format; empty for what nobody cites
 */
public record ThingView(
        String iri,
        String label,
        Ref type,
        List<String> aliases,
        List<Row> rows,
        List<ClaimGroup> groups,
        List<ClaimGroup> madeByIt,
        List<Target> targets,
        List<Speaker> speakers,
        List<DisputeView> disputes,
        int disputeTotal,
        List<ConflictView> cards,
        List<ConflictLine> conflicts,
        int conflictTotal,
        List<Row> incoming,
        List<Ref> formats,
        List<Ref> citations) {}
