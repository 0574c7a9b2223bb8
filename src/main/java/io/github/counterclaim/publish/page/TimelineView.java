package io.github.counterclaim.publish.page;

import java.util.List;

/**
 * What is said to have happened, or to happen, and when.
 *
 * @param entries in the order of their days
 * @param years where the years begin on the picture
 * @param swarm the same entries as dots on the axis of years
 * @param narrow the same for a phone
 * @param actors whom entries are about, with how many, the most frequent first
 */
public record TimelineView(List<Entry> entries, List<Year> years, Swarm swarm, Swarm narrow, List<Option> actors) {

    /** How wide the picture is. */
    public static final int WIDTH = 1136;

    /** How wide the picture for a phone is. */
    public static final int NARROW = 354;

    private static final int LONGEST = 76;

    public TimelineView {
        entries = List.copyOf(entries);
        years = List.copyOf(years);
        actors = List.copyOf(actors);
    }

    /**
     * Entries as dots; those of about the same day lie over each other.
     *
     * @param width of the picture
     * @param height of the swarm, half of it above the axis
     * @param years where the years begin
     * @param dots the entries
     */
    public record Swarm(int width, int height, List<Year> years, List<Dot> dots) {

        public Swarm {
            years = List.copyOf(years);
            dots = List.copyOf(dots);
        }
    }

    /**
     * Something with a date.
     *
     * @param self what is said to happen
     * @param kind event, claim, denial or prediction
     * @param when in words
     * @param day the day to sort by
     * @param who all who say so, in alphabetical order
     * @param claims on how many claims it rests
     * @param x where it begins on the picture
     * @param width how far it reaches; 0 for a day
     * @param fuzzy whether its day is uncertain or its end open
     * @param open whether one of its ends is open
     */
    public record Entry(
            Ref self, String kind, String when, String day, List<Ref> who, int claims, double x, double width, boolean fuzzy,
            boolean open) {

        private static final int NAMED = 3;

        public Entry {
            who = List.copyOf(who);
        }

        /** Returns those of them that there is room to name. */
        public List<Ref> named() {
            return who.subList(0, Math.min(NAMED, who.size()));
        }


        /** Returns the class of its colour. */
        public String tone() {
            return switch (kind) {
                case "event" -> "event";
                case "denial" -> "denied";
                case "prediction" -> "predicted";
                default -> "claimed";
            };
        }

        /** Returns its colour outside of a page. */
        public String colour() {
            return switch (kind) {
                case "event" -> "#1c1d20";
                case "denial" -> "#a83e16";
                case "prediction" -> "#7a4a9e";
                default -> "#1f5fa8";
            };
        }

        /** Returns its name, cut where there is no room for more. */
        public String shortLabel() {
            return Ref.cut(self.label(), LONGEST);
        }

        /** Returns whether its name stands on its left, since there is no room on its right. */
        public boolean leftward() {
            return x + width > WIDTH * 0.55;
        }
    }

    /** The beginning of a year, or its label where the year before is too near. */
    public record Year(String name, double x) {}

    /** An entry in the swarm, hollow where its day is not known; its height is counted from the axis, down is positive. */
    public record Dot(Entry entry, boolean hollow, double x, double y) {}

    /** Whom entries can be limited to. */
    public record Option(String value, String label, int entries) {}
}
