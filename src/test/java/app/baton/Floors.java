package app.baton;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The drawing of the house, read: which floor a room stands on, and what may lean on what. */
final class Floors {

    /** Baton itself stands on the roof; every other word is the first package below {@code app.baton}. */
    private static final String DRAWING = """
            13  Baton
            12  app
            11  ui cli
            10  store exchange intake paper
             9  insight studio
             8  deal
             7  lead
             6  campaign
             5  incentive
             4  vehicle
             3  people
             2  finance journal
             1  money
            """;
    private static final int HIGHEST_DOMAIN_FLOOR = 9;
    private static final String ROOT = "app.baton";
    private static final Map<String, Integer> ROOMS = read();
    /** The one small library that a room of the domain may have beside Java, Joda-Money and JSpecify. */
    private static final Map<String, String> LIBRARIES = Map.of("people", "com.google.i18n.phonenumbers");

    private Floors() { }

    private static Map<String, Integer> read() {
        Map<String, Integer> rooms = new HashMap<>();
        DRAWING.lines().map(line -> line.trim().split("\\s+")).forEach(words -> {
            for (int i = 1; i < words.length; i++) {
                rooms.put(words[i], Integer.valueOf(words[0]));
            }
        });
        return Map.copyOf(rooms);
    }

    static Set<String> rooms() {
        return ROOMS.keySet();
    }

    static DescribedPredicate<JavaClass> theDomain() {
        return describe("the domain (floors 1 to 9)", type -> floor(type) <= HIGHEST_DOMAIN_FLOOR);
    }

    /** Each dependency within the house ends in the same room or on a lower floor. */
    static ArchCondition<JavaClass> leanOnLowerFloorsOnly() {
        return new ArchCondition<>("stand in a room of the drawing and lean on lower floors only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!ROOMS.containsKey(room(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no room of the drawing"));
                    return;
                }
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = arrow.getTargetClass().getBaseComponentType();
                    if (inTheHouse(target) && !room(target).equals(room(type)) && floor(target) >= floor(type)) {
                        events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()));
                    }
                }
            }
        };
    }

    /** Java itself, Joda-Money, JSpecify, the house, and the room's own small library. */
    static ArchCondition<JavaClass> leanOnFewLibraries() {
        return new ArchCondition<>("lean on Java, Joda-Money, JSpecify and the room's one small library only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String library = LIBRARIES.getOrDefault(room(type), "none");
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = arrow.getTargetClass().getBaseComponentType();
                    String name = target.getName();
                    boolean allowed = target.isPrimitive() || inTheHouse(target) || name.startsWith("java.")
                            || name.startsWith("org.joda.money.") || name.startsWith("org.jspecify.")
                            || name.startsWith(library + ".");
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()));
                    }
                }
            }
        };
    }

    /** The first two packages below the root: {@code ui.today}; what stands in {@code ui} itself is {@code ui}. */
    static String screen(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 3 ? words[2] + "." + words[3] : room(type);
    }

    static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return "Baton";
        }
        return inTheHouse(type) ? name.split("\\.")[2] : "";
    }

    private static boolean inTheHouse(JavaClass type) {
        JavaPackage place = type.getPackage();
        return place.getName().equals(ROOT) || place.getName().startsWith(ROOT + ".");
    }

    private static int floor(JavaClass type) {
        return ROOMS.getOrDefault(room(type), Integer.MAX_VALUE);
    }
}
