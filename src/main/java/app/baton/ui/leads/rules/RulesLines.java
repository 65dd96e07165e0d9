package app.baton.ui.leads.rules;

import app.baton.lead.LeadRules;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import java.util.ArrayList;
import java.util.List;

/** Takes a line of a page out of the rules, or puts it elsewhere among the others. */
final class RulesLines {

    private RulesLines() { }

    /** Of a person, the shift is taken out. */
    static LeadRules without(LeadRules rules, RulesTab tab, int line, List<PersonCard> people) {
        return switch (tab) {
            case STAGES -> rules.withStages(without(rules.stages(), line));
            case ROUTES -> rules.withRoutes(without(rules.routes(), line));
            case OUTCOMES -> rules.withDispositions(without(rules.dispositions(), line));
            case SHIFTS -> {
                PersonId person = people.get(line).id();
                yield rules.withShifts(rules.shifts().stream().filter(shift -> !shift.person().equals(person)).toList());
            }
            case LIMITS, TRIAL, VERSIONS -> rules;
        };
    }

    static LeadRules moved(LeadRules rules, RulesTab tab, int from, int to) {
        return switch (tab) {
            case STAGES -> rules.withStages(moved(rules.stages(), from, to));
            case ROUTES -> rules.withRoutes(moved(rules.routes(), from, to));
            case OUTCOMES -> rules.withDispositions(moved(rules.dispositions(), from, to));
            case SHIFTS, LIMITS, TRIAL, VERSIONS -> rules;
        };
    }

    private static <T> List<T> without(List<T> lines, int line) {
        List<T> all = new ArrayList<>(lines);
        all.remove(line);
        return all;
    }

    private static <T> List<T> moved(List<T> lines, int from, int to) {
        List<T> all = new ArrayList<>(lines);
        all.add(to, all.remove(from));
        return all;
    }
}
