package io.github.counterclaim.text;

import java.util.Arrays;

/** Numbers whole numbers from 0 to 2<sup>31</sup> - 1 in the order in which they come; a map without an object for each. */
final class Numbering {

    static final int NONE = -1;

    private final int[] keys;
    private final int[] numbers;
    private int size;

    /** Makes room for some keys. */
    Numbering(int most) {
        int room = Integer.highestOneBit(Math.max(most, 1)) << 2;
        keys = new int[room];
        numbers = new int[room];
        Arrays.fill(keys, NONE);
    }

    /** Numbers a key, if it has no number yet; no more of them than there is room for. */
    void add(int key) {
        int place = place(key);
        if (keys[place] == NONE) {
            keys[place] = key;
            numbers[place] = size++;
        }
    }

    /** Returns the number of a key, or {@link #NONE}. */
    int get(int key) {
        int place = place(key);
        return keys[place] == NONE ? NONE : numbers[place];
    }

    /** Returns how many keys have a number. */
    int size() {
        return size;
    }

    private int place(int key) {
        int place = (key * 0x9E3779B9) >>> 1 & keys.length - 1;
        while (keys[place] != NONE && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
