package app.baton;

import app.baton.journal.Background;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What single classes of the house do and leave: the parts of the rules in {@link HouseTest} that need saying at length. */
final class Habits {

    private static final Set<String> THREAD_MAKERS = Set.of("ofVirtual", "ofPlatform", "startVirtualThread", "start", "sleep");
    private static final Set<String> THREAD_TYPES = Set.of("java.util.Timer", "java.util.TimerTask",
            "java.util.concurrent.ExecutorService", "java.util.concurrent.Executors",
            "java.util.concurrent.ScheduledExecutorService", "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool", "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.StructuredTaskScope");
    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final List<String> MADE_FOR_CHANGING = List.of("java.lang.StringBuilder", "java.lang.ThreadLocal",
            "java.util.concurrent.", "java.util.ArrayList", "java.util.ArrayDeque", "java.util.HashMap", "java.util.HashSet",
            "java.util.LinkedHashMap", "java.util.LinkedHashSet", "java.util.TreeMap", "java.util.TreeSet", "java.util.EnumMap",
            "java.util.Date", "javafx.beans.property.", "javafx.collections.");

    private Habits() { }

    /** The class, or the outermost class around it, implements the port through which all threads come. */
    static DescribedPredicate<JavaClass> behindBackground() {
        return DescribedPredicate.describe("behind the Background port", type -> {
            JavaClass outermost = type;
            while (outermost.getEnclosingClass().isPresent()) {
                outermost = outermost.getEnclosingClass().get();
            }
            return outermost.isAssignableTo(Background.class);
        });
    }

    static ArchCondition<JavaClass> startNoThread() {
        return forEach("start no thread, pool or timer and never sleep", type -> {
            var accesses = type.getAccessesFromSelf().stream().filter(Habits::makesThread).map(JavaAccess::getDescription);
            var types = type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> THREAD_TYPES.contains(arrow.getTargetClass().getName())
                            || arrow.getTargetClass().getPackageName().equals("javafx.concurrent"))
                    .map(arrow -> arrow.getDescription());
            return Stream.concat(accesses, types).toList();
        });
    }

    private static boolean makesThread(JavaAccess<?> access) {
        String name = access.getName();
        JavaClass owner = access.getTargetOwner();
        boolean ofThread = owner.isAssignableTo(Thread.class) && (THREAD_MAKERS.contains(name) || name.equals("<init>"));
        boolean parallel = Set.of("parallelStream", "parallel").contains(name) && owner.getPackageName().startsWith("java.util");
        return ofThread || parallel;
    }

    /** {@code now()} and its relatives, unless they are given a clock; time spans by {@code nanoTime} are no clock. */
    static ArchCondition<JavaClass> readNoClock() {
        return forEach("read no clock of the machine", type -> type.getAccessesFromSelf().stream()
                .filter(Habits::readsClock).map(JavaAccess::getDescription).toList());
    }

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getName();
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        boolean given = target.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && (name.equals("now") && !given || name.startsWith("system"))
                || owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.equals("java.util.Date") && name.equals("<init>") && target.getRawParameterTypes().isEmpty()
                || owner.equals("java.util.Calendar") && name.equals("getInstance");
    }

    static ArchCondition<JavaClass> holdNoFloatingPoint() {
        return forEach("have no double and no float in a field or a signature", type -> {
            var fields = type.getFields().stream().filter(field -> floating(field.getRawType())).map(JavaField::getFullName);
            var signatures = type.getCodeUnits().stream().filter(Habits::floatingSignature).map(JavaCodeUnit::getFullName);
            return Stream.concat(fields, signatures).toList();
        });
    }

    private static boolean floatingSignature(JavaCodeUnit unit) {
        boolean lambda = unit.getModifiers().contains(JavaModifier.SYNTHETIC);
        return !lambda && (floating(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(Habits::floating));
    }

    private static boolean floating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    /** Records, enums and interfaces are values already; any other class is final, and so is each of its fields. */
    static ArchCondition<JavaClass> beValues() {
        return forEach("be records, enums, interfaces or final with final fields", type -> {
            boolean value = type.isRecord() || type.isEnum() || type.isInterface() || type.isAnonymousClass()
                    || type.getModifiers().contains(JavaModifier.FINAL);
            var open = value ? Stream.<String>empty()
                    : Stream.of(type.getName() + " may be extended");
            var changing = type.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                    .map(field -> field.getFullName() + " is not final");
            return Stream.concat(open, changing).toList();
        });
    }

    static ArchCondition<JavaClass> keepNothingStaticThatChanges() {
        return forEach("have no static field that changes", type -> type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(Habits::changes).map(field -> field.getFullName() + " is static and changes").toList());
    }

    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        boolean exposedArray = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        return !field.getModifiers().contains(JavaModifier.FINAL) || exposedArray
                || MADE_FOR_CHANGING.stream().anyMatch(type.getName()::startsWith);
    }

    static ArchCondition<JavaClass> touchNoStandardStream() {
        return forEach("touch neither standard input nor standard output nor standard error", type ->
                type.getAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                        .filter(access -> Set.of("in", "out", "err", "setIn", "setOut", "setErr", "console")
                                .contains(access.getName()))
                        .map(JavaAccess::getDescription).toList());
    }

    private static ArchCondition<JavaClass> forEach(String description,
            Function<JavaClass, List<String>> violations) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations.apply(type).forEach(message -> events.add(SimpleConditionEvent.violated(type, message)));
            }
        };
    }
}
