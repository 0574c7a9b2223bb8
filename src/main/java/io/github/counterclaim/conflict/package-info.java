/**
 * The published graph to its conflicts: takes the claims of all articles, gives the content of the graph of conflicts:
 * conflicts, the disputes that gather them, how many independent publishers bear each proposition out, and the events
 * that claims affirm. Takes the articles' texts too, to tell which are copies of one another ({@link
 * io.github.counterclaim.conflict.Copies}).
 *
 * <p>Decides by structure and never by wording: the same subject and relation, speakers who commit themselves, times
 * that meet, values that cannot both hold. Claims are grouped with hash maps by what they are about; no two claims of
 * different groups are ever compared, and within a group each claim of the larger side is compared with at most
 * {@value io.github.counterclaim.conflict.Pairing#SIDE_LIMIT} of the smaller, so that cost is linear in the claims. A
 * group where thousands agree and one dissents gives no more than that number of lines.
 *
 * <p>What is peculiar to a relation (that a treaty is signed once, that its wording runs so) is data:
 * {@code traits.ttl} beside this package, and the ontology's graph of the data set.
 */
@NullMarked
package io.github.counterclaim.conflict;

import org.jspecify.annotations.NullMarked;
