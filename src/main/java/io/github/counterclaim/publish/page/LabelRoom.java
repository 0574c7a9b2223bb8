package io.github.counterclaim.publish.page;

import java.util.ArrayList;
import java.util.List;

/** The room that is taken on a picture, so that no name is written over another. */
final class LabelRoom {

    private record Box(double x, double y, double width, double height) {

        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    /** Takes a box, whether it is free or not. */
    void take(double x, double y, double width, double height) {
        taken.add(new Box(x, y, width, height));
    }

    /** Takes a box if all of it is free, and returns whether it was. */
    boolean tryTake(double x, double y, double width, double height) {
        Box box = new Box(x, y, width, height);
        if (taken.stream().anyMatch(box::meets)) {
            return false;
        }
        taken.add(box);
        return true;
    }
}
