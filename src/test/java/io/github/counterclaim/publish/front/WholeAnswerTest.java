package io.github.counterclaim.publish.front;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("alone")
class WholeAnswerTest {

    private final AtomicLong due = new AtomicLong(System.nanoTime() + Long.MAX_VALUE / 2);

    private WholeAnswer answer(int status) {
        HttpServletResponse real = (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getStatus")) {
                        return status;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
        return new WholeAnswer(real, AnswerMemory.ofThisHeap(), 8, due::get);
    }

    @Test
    void keepsWhatIsWrittenInTime() throws IOException {
        WholeAnswer answer = answer(200);
        answer.getOutputStream().write(new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, Arrays.copyOf(answer.bytes().array(), answer.size()));
        assertFalse(answer.isLate() || answer.isTooLarge());
    }

    @Test
    void takesNothingMoreOnceItIsLate() throws IOException {
        WholeAnswer answer = answer(200);
        answer.getOutputStream().write(1);
        due.set(System.nanoTime() - 1);
        assertThrows(IOException.class, () -> answer.getOutputStream().write(2));
        assertTrue(answer.isLate());
        due.set(System.nanoTime() + Long.MAX_VALUE / 2);
        assertThrows(IOException.class, () -> answer.getOutputStream().write(3), "what is late stays late");
    }

    @Test
    void tellsAnErrorThatComesLate() throws IOException {
        WholeAnswer answer = answer(422);
        due.set(System.nanoTime() - 1);
        answer.getOutputStream().write(1);
        assertFalse(answer.isLate());
    }

    @Test
    void refusesMoreThanTheMost() {
        WholeAnswer answer = answer(200);
        assertThrows(IOException.class, () -> answer.getOutputStream().write(new byte[9]));
        assertTrue(answer.isTooLarge());
    }
}
