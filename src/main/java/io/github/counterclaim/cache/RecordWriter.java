package io.github.counterclaim.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record, component by component, so that a new component needs no line here. Each string is written once. What
 * is written is read by a program of the same version alone, so it names no components.
 */
final class RecordWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> strings = new HashMap<>();

    RecordWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes a record and what it holds: records, lists, enumerations, strings, days and numbers.
     *
     * @throws IOException also for a string that is no sequence of characters, such as one with half a surrogate pair
     */
    void write(Record whole) throws IOException {
        write(whole.getClass(), whole);
        out.flush();
    }

    private void write(Type type, @Nullable Object value) throws IOException {
        if (type == String.class) {
            string((String) value);
        } else if (type == int.class && value != null) {
            out.writeInt((Integer) value);
        } else if (type == double.class && value != null) {
            out.writeDouble((Double) value);
        } else if (type == boolean.class && value != null) {
            out.writeBoolean((Boolean) value);
        } else {
            out.writeBoolean(value != null);
            if (value != null) {
                present(type, value);
            }
        }
    }

    private void present(Type type, Object value) throws IOException {
        if (value instanceof Record whole) {
            for (RecordComponent component : Components.of(whole.getClass())) {
                write(component.getGenericType(), Components.value(component, whole));
            }
        } else if (value instanceof Enum<?> constant) {
            string(constant.name());
        } else if (value instanceof LocalDate day) {
            out.writeLong(day.toEpochDay());
        } else if (value instanceof List<?> list && type instanceof ParameterizedType of) {
            out.writeInt(list.size());
            for (Object element : list) {
                write(of.getActualTypeArguments()[0], element);
            }
        } else {
            throw new IOException("There is no way to write a " + type);
        }
    }

    private void string(@Nullable String value) throws IOException {
        Integer known = value == null ? Integer.valueOf(-1) : strings.putIfAbsent(value, strings.size());
        if (known != null) {
            out.writeInt(known);
        } else if (value != null) {
            out.writeInt(strings.size() - 1);
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            out.writeInt(bytes.remaining());
            out.write(bytes.array(), 0, bytes.remaining());
        }
    }
}
