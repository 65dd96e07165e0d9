package app.baton.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What reflection says about a record, an enumeration or a sealed interface, asked once per class: the answers are fresh
 * objects each time, and calling through a fresh one costs a hundred times as much as through one that was used before.
 */
final class RecordShape {

    private static final ClassValue<RecordShape> RECORDS = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };
    private static final ClassValue<SequencedMap<String, Class<?>>> CHOICES = new ClassValue<>() {
        @Override
        protected SequencedMap<String, Class<?>> computeValue(Class<?> sealed) {
            var byKind = new LinkedHashMap<String, Class<?>>();
            RecordJson.choices(sealed).forEach(choice -> byKind.put(RecordJson.kebab(choice.getSimpleName()), choice));
            return Collections.unmodifiableSequencedMap(byKind);
        }
    };
    private static final ClassValue<SequencedMap<String, Enum<?>>> WORDS = new ClassValue<>() {
        @Override
        protected SequencedMap<String, Enum<?>> computeValue(Class<?> type) {
            var byWord = new LinkedHashMap<String, Enum<?>>();
            Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant)
                    .forEach(constant -> byWord.put(Fields.word(constant), constant));
            return Collections.unmodifiableSequencedMap(byWord);
        }
    };

    private final List<Part> parts;
    private final Constructor<?> constructor;
    private final Optional<String> kind;

    /** A component of a record. */
    record Part(String name, Class<?> type, Type generic, boolean nullable, Method accessor) {

        Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Part> all = new ArrayList<>();
        for (RecordComponent each : components) {
            all.add(new Part(each.getName(), each.getType(), each.getGenericType(), RecordJson.isNullable(each),
                    each.getAccessor()));
        }
        parts = List.copyOf(all);
        kind = RecordJson.choice(type);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RecordShape of(Class<?> type) {
        return RECORDS.get(type);
    }

    /** Every record that a sealed interface permits, by the word that tells it apart. */
    static SequencedMap<String, Class<?>> choices(Class<?> sealed) {
        return CHOICES.get(sealed);
    }

    /** The constants of an enumeration by their words in JSON. */
    static SequencedMap<String, Enum<?>> words(Class<?> type) {
        return WORDS.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    /** The word that tells the record apart from the other choices of its sealed interface, if it is such a choice. */
    Optional<String> kind() {
        return kind;
    }

    /** @throws InvocationTargetException with what the record itself refused */
    Object make(@Nullable Object[] arguments) throws InvocationTargetException {
        try {
            return constructor.newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
