package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.Disposition;
import app.baton.lead.LeadRuleBook;
import app.baton.lead.LeadRules;
import app.baton.lead.LeadTrial;
import app.baton.lead.NextKind;
import app.baton.lead.Route;
import app.baton.lead.RulesChange;
import app.baton.lead.Shift;
import app.baton.lead.StageRule;
import app.baton.people.PersonCard;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules in words. */
final class RulesWords {

    private static final int MOST_TOLD = 4;

    private final Texts texts;
    private final Supplier<List<PersonCard>> people;

    RulesWords(Texts texts, Supplier<List<PersonCard>> people) {
        this.texts = texts;
        this.people = people;
    }

    /** One line of a page: a mark, a name, and what it says in one or two columns. */
    record Line(String mark, String name, String what, String then) { }

    /** The lines of a page; what is no list has none. */
    List<Line> lines(RulesTab tab, LeadRules rules, List<LeadRuleBook.Version> versions) {
        return switch (tab) {
            case STAGES -> stages(rules);
            case ROUTES -> routes(rules);
            case OUTCOMES -> outcomes(rules);
            case SHIFTS -> shifts(rules);
            case VERSIONS -> versions(versions);
            case LIMITS, TRIAL -> List.of();
        };
    }

    private List<Line> stages(LeadRules rules) {
        List<StageRule> stages = rules.stages();
        return IntStream.range(0, stages.size()).mapToObj(i -> new Line(String.valueOf(i + 1), stages.get(i).name(),
                stages.get(i).needs().isEmpty() ? texts.say("rules.stage.begins") : names(stages.get(i).needs()), "")).toList();
    }

    private List<Line> routes(LeadRules rules) {
        List<Route> routes = rules.routes();
        return IntStream.range(0, routes.size()).mapToObj(i -> new Line(String.valueOf(i + 1), routes.get(i).name(),
                which(routes.get(i)), who(routes.get(i)))).toList();
    }

    /** Which leads take it. */
    private String which(Route route) {
        List<String> parts = new ArrayList<>();
        if (!route.kinds().isEmpty()) {
            parts.add(names(route.kinds()));
        }
        if (!route.channels().isEmpty()) {
            parts.add(names(route.channels()));
        }
        if (route.least() != null) {
            parts.add(texts.say("rules.route.from-intent", route.least()));
        }
        if (!route.source().isBlank()) {
            parts.add(texts.say("rules.route.from-source", route.source()));
        }
        return parts.isEmpty() ? texts.say("rules.route.every") : String.join("; ", parts);
    }

    private String who(Route route) {
        String named = route.people().stream().map(id -> person(id.toString())).collect(Collectors.joining(", "));
        return texts.say("rules.route.who", named.isEmpty() ? names(route.roles()) : named,
                OpeningTime.show(route.answerMinutes(), texts), route.escalateTo(),
                OpeningTime.show(route.escalateMinutes(), texts));
    }

    private List<Line> outcomes(LeadRules rules) {
        return rules.dispositions().stream().map(it -> new Line(it.key(), it.name(), follows(it),
                it.reasons().stream().map(Disposition.Reason::name).collect(Collectors.joining(", ")))).toList();
    }

    private String follows(Disposition it) {
        NextKind next = it.next();
        return next == null ? texts.name(it.effect())
                : texts.say("rules.outcome.follows", it.effect(), next, OpeningTime.show(it.nextMinutes(), texts));
    }

    /** Everybody who works on leads, whether he has a shift or works whenever the store is open. */
    private List<Line> shifts(LeadRules rules) {
        return people.get().stream().map(card -> rules.shifts().stream().filter(it -> it.person().equals(card.id())).findFirst()
                .map(it -> new Line("", card.name(), week(it), off(it)))
                .orElseGet(() -> new Line("", card.name(), texts.say("rules.shift.always"), ""))).toList();
    }

    /** Days in a row with the same hours are told together. */
    private String week(Shift shift) {
        List<Shift.Day> days = shift.days().stream().sorted(Comparator.comparing(Shift.Day::day)).toList();
        List<String> told = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !goesOn(days.get(i - 1), days.get(i))) {
                DayOfWeek first = days.get(from).day();
                DayOfWeek last = days.get(i - 1).day();
                String when = first == last ? day(first) : texts.say("rules.shift.days", day(first), day(last));
                told.add(texts.say("rules.shift.day", when, ShiftHours.show(days.get(from), texts)));
                from = i;
            }
        }
        return told.isEmpty() ? texts.say("rules.shift.never") : String.join("; ", told);
    }

    private static boolean goesOn(Shift.Day before, Shift.Day after) {
        return before.day().plus(1) == after.day() && after.equals(new Shift.Day(after.day(), before.from(), before.until(),
                before.pauseFrom(), before.pauseUntil()));
    }

    private String off(Shift shift) {
        return shift.off().stream().map(texts.formats()::date).collect(Collectors.joining("; "));
    }

    static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    private List<Line> versions(List<LeadRuleBook.Version> versions) {
        return versions.stream().map(it -> new Line(String.valueOf(it.number()), it.byName(), it.number() == 0 ? ""
                : texts.formats().moment(it.at()), it.why())).toList();
    }

    /** What an earlier version would change in the rules as they stand. */
    List<String> changes(List<RulesChange> changes) {
        return changes.stream().map(this::change).toList();
    }

    String change(RulesChange change) {
        String name = change.part() == RulesChange.Part.SHIFT ? person(change.name()) : change.name();
        return change.part() == RulesChange.Part.LIMITS ? texts.say("rules.change.limits")
                : texts.say("rules.change", change.part(), name, change.how());
    }

    /** The first few of them in one line. */
    String summary(List<RulesChange> changes) {
        String told = changes.stream().limit(MOST_TOLD).map(this::change).collect(Collectors.joining("; "));
        return changes.size() <= MOST_TOLD ? told : texts.say("rules.change.more", told, changes.size() - MOST_TOLD);
    }

    /** The first line of a dry run. */
    String trial(LeadTrial trial, int days) {
        return texts.say(trial.whole() ? "rules.trial.lead" : "rules.trial.lead-part", trial.leads(), days, trial.late().now(),
                trial.late().then(), trial.told().now(), trial.told().then(), otherRoutes(trial));
    }

    /** How many would have taken another route; the others would have gone to somebody else, or stand at another stage. */
    static long otherRoutes(LeadTrial trial) {
        return trial.other().stream().filter(it -> !it.now().route().equals(it.then().route())).count();
    }

    private String person(String id) {
        return people.get().stream().filter(card -> card.id().toString().equals(id)).map(PersonCard::name).findFirst()
                .orElseGet(() -> texts.say("rules.somebody-gone"));
    }

    private String names(List<? extends Enum<?>> choices) {
        return choices.stream().map((Enum<?> it) -> texts.name(it)).collect(Collectors.joining(", "));
    }
}
