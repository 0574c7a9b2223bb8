package io.github.counterclaim.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

    private static final List<Layout.Link> STAR_AND_PAIR = List.of(
            new Layout.Link(0, 1, 9), new Layout.Link(1, 0, 2), new Layout.Link(0, 2, 1), new Layout.Link(0, 3, 1),
            new Layout.Link(0, 4, 4), new Layout.Link(0, 5, 1), new Layout.Link(6, 7, 1));

    private static List<Layout.Box> boxes() {
        List<Layout.Box> boxes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boxes.add(Layout.box("Actor number " + i, Layout.Sheet.PAGE));
        }
        return boxes;
    }

    @Test
    void noBoxLiesOverAnother() {
        List<Layout.Box> boxes = boxes();
        assertNoneOverAnother(boxes, Layout.of(Layout.Sheet.PAGE, boxes, STAR_AND_PAIR));
    }

    private static void assertNoneOverAnother(List<Layout.Box> boxes, Layout layout) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean across = Math.abs(layout.x(i) - layout.x(j)) < (boxes.get(i).width() + boxes.get(j).width()) / 2;
                boolean down = Math.abs(layout.y(i) - layout.y(j)) < (boxes.get(i).height() + boxes.get(j).height()) / 2;
                assertFalse(across && down, i + " and " + j);
            }
        }
    }

    @Test
    void allLiesOnThePicture() {
        Layout layout = Layout.of(Layout.Sheet.PAGE, boxes(), STAR_AND_PAIR);
        assertTrue(layout.width() <= 1110, "width " + layout.width());
        for (int i = 0; i < 8; i++) {
            assertTrue(layout.x(i) > 0 && layout.x(i) < layout.width() && layout.y(i) > 0 && layout.y(i) < layout.height());
        }
    }

    @Test
    void theSameIsLaidOutTheSame() {
        assertEquals(Layout.of(Layout.Sheet.PAGE, boxes(), STAR_AND_PAIR).path(0), Layout.of(Layout.Sheet.PAGE, boxes(), STAR_AND_PAIR).path(0));
    }

    @Test
    void aPhoneIsWideEnough() {
        List<Layout.Box> boxes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boxes.add(Layout.box("An actor with a very long name " + i, Layout.Sheet.PHONE));
        }
        Layout layout = Layout.of(Layout.Sheet.PHONE, boxes, STAR_AND_PAIR);
        assertTrue(layout.width() <= 372, "width " + layout.width());
        assertNoneOverAnother(boxes, layout);
    }

    @Test
    void nothingIsLaidOutToo() {
        assertTrue(Layout.of(Layout.Sheet.PAGE, List.of(), List.of()).width() > 0);
    }
}
