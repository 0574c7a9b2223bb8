package io.github.counterclaim.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void numbersInTheOrderInWhichTheyCome() {
        Random random = new Random(3);
        Map<Integer, Integer> expected = new HashMap<>();
        Numbering numbering = new Numbering(1000);
        for (int i = 0; i < 1000; i++) {
            int key = random.nextInt(4) == 0 ? random.nextInt(50) : random.nextInt(Integer.MAX_VALUE);
            expected.putIfAbsent(key, expected.size());
            numbering.add(key);
        }
        assertEquals(expected.size(), numbering.size());
        expected.forEach((key, number) -> assertEquals(number, numbering.get(key)));
        assertEquals(Numbering.NONE, numbering.get(4_000_000));
        assertEquals(Numbering.NONE, new Numbering(0).get(7));
    }
}
