package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * Several conflicts over the same thing.
 *
 * @param self the dispute, its label what is contested
 * @param strength Contradiction or Tension
 * @param period the days of its first and last article, in words; may be empty
 * @param months the same in short, to the month
 * @param explanation why both cannot hold, in one sentence, of the conflict that is easiest to follow; empty where its claims were not asked for
 * @param sides the side with most publishers first
 * @param conflicts how many pairs of claims it gathers
 */
public record DisputeView(Ref self, String strength, String period, String months, String explanation,
        List<SideView> sides, int conflicts) {

    public DisputeView {
        sides = List.copyOf(sides);
    }
}
