package io.github.counterclaim.cache;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The components of record types, looked up once a type. */
final class Components {

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new AssertionError("every record has its canonical constructor", e);
            }
        }
    };

    private Components() {}

    static RecordComponent[] of(Class<?> type) {
        return SHAPES.get(type).components();
    }

    static @Nullable Object value(RecordComponent component, Record whole) throws IOException {
        try {
            return component.getAccessor().invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IOException("'" + component + "' cannot be read", e);
        }
    }

    static Object make(Class<?> type, @Nullable Object[] values) throws IOException {
        try {
            return SHAPES.get(type).constructor().newInstance(values);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            throw new IOException("No " + type.getSimpleName() + " can be made of what was read", e);
        }
    }
}
