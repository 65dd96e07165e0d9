package app.baton;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchIgnore;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules that hold the house up. A rule that proves wrong is changed here, for everybody; there is no way to be
 * excused from one. Each has its own broken house in {@link BrokenHouse}, so that none can sleep.
 */
@AnalyzeClasses(packages = "app.baton", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String SCHEMA = "app.baton.store.schema..";

    @ArchTest
    static final ArchRule noArrowsRunInACircle = slices().assignedFrom(everyPackage()).should().beFreeOfCycles()
            .because("packages in a circle can only be understood, tested and changed together");

    @ArchTest
    static final ArchRule arrowsRunDown = classes().should(Floors.leanOnLowerFloorsOnly())
            .because("the drawing of the house is only worth something while the code is built by it");

    @ArchTest
    static final ArchRule theDomainLeansOnLittle = classes().that(Floors.theDomain()).should(Floors.leanOnFewLibraries())
            .allowEmptyShould(true).because("the rules of the trade outlive every library");

    @ArchTest
    static final ArchRule sqlLivesInTheStore = noClasses().that().resideOutsideOfPackage("app.baton.store..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.h2..",
                    "org.flywaydb..", "org.postgresql..", "com.zaxxer.hikari..")
            .because("one room knows the database, so that it can be another one tomorrow");

    @ArchTest
    static final ArchRule jsonLivesAtTheEdges = noClasses().that()
            .resideOutsideOfPackages("app.baton.exchange..", "app.baton.store..", "app.baton.cli..", "app.baton.app..")
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "com.networknt..")
            .because("documents are read and written at the edges; the domain and the screens see records");

    @ArchTest
    static final ArchRule theToolkitLivesInTheWindow = noClasses().that()
            .resideOutsideOfPackages("app.baton.ui..", "app.baton.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..",
                    "impl.org.controlsfx..", "atlantafx..", "org.kordamp.ikonli..")
            .because("everything but the window works, and is tested, without a display");

    @ArchTest
    static final ArchRule screensDoNotSeeTheStore = noClasses().that().resideInAPackage("app.baton.ui..")
            .should().dependOnClassesThat().resideInAPackage("app.baton.store..").allowEmptyShould(true)
            .because("screens work with ports and use cases, so that a map can stand in for the database");

    @ArchTest
    static final ArchRule nothingSeesTheApp = noClasses().that().resideOutsideOfPackages("app.baton", "app.baton.app..")
            .should().dependOnClassesThat().resideInAPackage("app.baton.app..")
            .because("what needs something is given it by the wiring and never fetches it");

    @ArchTest
    static final ArchRule noScreenSeesAnother = classes().that().resideInAPackage("app.baton.ui..")
            .and(not(resideInAPackage("app.baton.ui.shell.."))).should(seeNoOtherScreen()).allowEmptyShould(true)
            .because("a screen that is left alone can be changed alone; the shell brings them together");

    @ArchTest
    static final ArchRule theKitSeesNoPaper = noClasses().that().resideInAPackage("app.baton.ui.kit..")
            .should().dependOnClassesThat().resideInAnyPackage("app.baton.paper..", "app.baton.ui.print..")
            .because("what every screen is built from knows no printer; the few screens that print use the room for it");

    @ArchTest
    static final ArchRule viewModelsKnowNoNode = noClasses().that(viewModels())
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .allowEmptyShould(true).because("what a screen decides is tested without a toolkit");

    @ArchTest
    static final ArchRule threadsComeFromBackground = classes().that(not(Habits.behindBackground()))
            .should(Habits.startNoThread())
            .because("one port gives progress, cancelling, the screen's thread and, in tests, no thread at all");

    @ArchTest
    static final ArchRule onlyTheAppReadsTheClock = classes().that().resideOutsideOfPackage("app.baton.app..")
            .should(Habits.readNoClock()).because("today is an argument, so that any past day can be shown again");

    @ArchTest
    static final ArchRule moneyNeverFloats = classes().that().resideInAnyPackage("app.baton.money..", "app.baton.finance..",
                    "app.baton.incentive..", "app.baton.deal..")
            .should(Habits.holdNoFloatingPoint()).because("binary fractions lose cents");

    @ArchTest
    static final ArchRule theDomainIsMadeOfValues = classes().that(Floors.theDomain()).should(Habits.beValues())
            .because("a value that never changes can be shared, compared, and trusted after it was checked once");

    @ArchTest
    static final ArchRule nothingStaticChanges = classes().should(Habits.keepNothingStaticThatChanges())
            .because("two homes in one process, and two tests, must not meet in a static field");

    @ArchTest
    static final ArchRule looksLiveInTheStyleSheets = noClasses().should().callMethodWhere(
                    describe("the method is setStyle", call -> call.getName().equals("setStyle")))
            .because("colors in code follow no theme");

    @ArchTest
    static final ArchRule standardStreamsHaveOneDoor = classes().that().doNotHaveFullyQualifiedName("app.baton.cli.Terminal")
            .should(Habits.touchNoStandardStream())
            .because("a program reads what a command prints, so that nothing else may be printed");

    @ArchTest
    static final ArchRule noStackTraceIsPrinted = noClasses().should().callMethodWhere(
                    describe("the method is printStackTrace without a writer",
                            print -> print.getName().equals("printStackTrace")
                                    && print.getTarget().getRawParameterTypes().isEmpty()))
            .because("an error goes once to the log and once to a person, in words");

    private static final int RULES = 19;

    @TempDir
    Path folder;

    /** The canary: a runner that passes over rules in fields, or a rule that cannot fail, is found out here. */
    @Test
    void everyRuleIsCountedAndFailsOnItsOwnBrokenHouse() throws IllegalAccessException {
        var rules = new TreeMap<String, ArchRule>();
        for (Field field : HouseTest.class.getDeclaredFields()) {
            if (field.isAnnotationPresent(ArchTest.class)) {
                rules.put(field.getName(), (ArchRule) field.get(null));
            }
        }
        assertThat(rules).hasSize(RULES);
        assertThat(BrokenHouse.rules()).as("a broken house for each rule").isEqualTo(rules.keySet());
        rules.forEach((name, rule) -> {
            var report = rule.evaluate(BrokenHouse.build(name, folder.resolve(name))).getFailureReport();
            assertThat(report.getDetails()).as(name).isNotEmpty().allMatch(detail -> detail.contains("Broken"));
        });
    }

    @Test
    void everyRoomOfTheDrawingIsOnOneFloor() {
        assertThat(Floors.rooms()).hasSize(19).contains("money", "journal", "store", "exchange", "ui", "cli", "app");
    }

    @Test
    void noRuleIsExcused() {
        assertThat(Arrays.stream(HouseTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchIgnore.class))).isEmpty();
    }

    /** Every package is a slice of its own; the generated classes know each other as their generator likes. */
    private static SliceAssignment everyPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getPackageName();
                boolean ours = name.startsWith("app.baton") && !resideInAPackage(SCHEMA).test(type);
                return ours ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "every package but the generated schema";
            }
        };
    }

    private static DescribedPredicate<JavaClass> viewModels() {
        return describe("view models", type -> type.getName().matches(".*ViewModel(\\$.*)?"));
    }

    private static ArchCondition<JavaClass> seeNoOtherScreen() {
        return new ArchCondition<>("see no package of the window but their own, the kit and the print room") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency arrow : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = arrow.getTargetClass().getBaseComponentType();
                    String screen = Floors.screen(target);
                    boolean elsewhere = Floors.room(target).equals("ui") && !screen.equals(Floors.screen(type));
                    if (elsewhere && !screen.equals("ui.kit") && !screen.equals("ui.print")) {
                        events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription()));
                    }
                }
            }
        };
    }
}
