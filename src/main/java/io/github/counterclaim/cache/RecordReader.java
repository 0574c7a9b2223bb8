package io.github.counterclaim.cache;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link RecordWriter} wrote. */
final class RecordReader {

    private final DataInputStream in;
    private final List<String> strings = new ArrayList<>();

    RecordReader(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /**
     * Reads a record.
     *
     * @throws IOException when it was not written so, or not to its end
     */
    <T extends Record> T read(Class<T> type) throws IOException {
        Object whole = value(type);
        if (whole == null || in.read() >= 0) {
            throw new IOException("There is less or more than one " + type.getSimpleName());
        }
        return type.cast(whole);
    }

    private @Nullable Object value(Type type) throws IOException {
        if (type == String.class) {
            return string();
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == double.class) {
            return in.readDouble();
        } else if (type == boolean.class) {
            return in.readBoolean();
        }
        return in.readBoolean() ? present(type) : null;
    }

    private Object present(Type type) throws IOException {
        if (type instanceof ParameterizedType list) {
            int size = in.readInt();
            // a size that is not true must not cost its memory
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                elements.add(value(list.getActualTypeArguments()[0]));
            }
            return elements;
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(in.readLong());
        } else if (type instanceof Class<?> kind && kind.isEnum()) {
            return constant(kind, String.valueOf(string()));
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            return whole(kind);
        }
        throw new IOException("There is no way to read a " + type);
    }

    private Object whole(Class<?> kind) throws IOException {
        RecordComponent[] components = Components.of(kind);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i].getGenericType());
        }
        return Components.make(kind, values);
    }

    private static Object constant(Class<?> kind, String name) throws IOException {
        for (Object constant : kind.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException("There is no " + kind.getSimpleName() + " '" + name + "'");
    }

    private @Nullable String string() throws IOException {
        int number = in.readInt();
        if (number == -1) {
            return null;
        }
        if (number < 0 || number > strings.size()) {
            throw new IOException("There is no string " + number);
        }
        if (number == strings.size()) {
            int length = in.readInt();
            byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
            if (bytes.length != length) {
                throw new IOException("A string is cut off");
            }
            strings.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return strings.get(number);
    }
}
