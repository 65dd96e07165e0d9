package app.baton.app.demo;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.Window;
import app.baton.people.Person;
import app.baton.people.User;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What lies on the program steward's desk on the last day: an amendment typed by the marketing coordinator, two programs
 * of it waiting for a second person, one given back, one being written.
 */
final class DraftChapter implements Chapter {

    private static final int LONGER_BY_DAYS = 4;
    private static final DateTimeFormatter SPELLED = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final Cast cast;
    private final StoryDays days;

    DraftChapter(Cast cast, StoryDays days) {
        this.cast = cast;
        this.days = days;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        return day.equals(days.worked()) ? List.of(Scene.at(7, 30, () -> amend(day))) : List.of();
    }

    private void amend(LocalDate day) {
        User victor = DemoPeople.all().stream().filter(person -> person.login().equals("victor.osei")).findFirst()
                .map(Person::asUser).orElseThrow();
        List<Program> cash = cast.steward().current(victor, day).stream()
                .filter(program -> program.kind() == ProgramKind.CUSTOMER_CASH && program.endsOn().isPresent()
                        && !program.endsOn().get().isBefore(day)).limit(4).toList();
        List<Draft> drafts = new ArrayList<>();
        for (Program program : cash) {
            Draft draft = cast.steward().revise(victor, program.id());
            if (cast.steward().save(victor, draft, Entry.of(longer(program))) instanceof Saving.Kept kept) {
                drafts.add(kept.draft());
            }
        }
        drafts.stream().limit(3).map(draft -> cast.steward().send(victor, draft)).toList().stream().skip(2).forEach(sent ->
                cast.confirming().giveBack(DemoPeople.SOFIA.asUser(), sent, "The amendment speaks of the sale. Ask the region"
                        + " whether the delivery's last day moves with it."));
    }

    /** The sponsor gives a few days more. */
    private static Program longer(Program it) {
        List<Window> windows = it.windows().stream().map(window -> window.until() == null ? window
                : new Window(window.by(), window.from(), window.until().plusDays(LONGER_BY_DAYS))).toList();
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), windows, it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                amended(it.source(), windows), it.extras());
    }

    /** The sponsor's words with the amendment's below them. */
    private static Source amended(Source was, List<Window> windows) {
        String days = windows.stream().map(Window::until).filter(Objects::nonNull).distinct().map(SPELLED::format)
                .collect(Collectors.joining(" and "));
        return new Source(was.document() + ", amended", was.section(), was.text() + "\n\nAmendment: extended to " + days + ".",
                was.check());
    }
}
