package app.baton.app.demo;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.Window;
import app.baton.people.User;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What lies on the program steward's desk on the last day: an amendment typed by the marketing coordinator, two programs
 * of it waiting for a second person, one given back, one being written.
 */
final class DraftChapter implements Chapter {

    /** The days between a month's end and the next bulletin's first day. */
    private static final int LONGER_BY_DAYS = 2;
    private static final DateTimeFormatter SPELLED = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final Cast cast;
    private final StoryDays days;

    DraftChapter(Cast cast, StoryDays days) {
        this.cast = cast;
        this.days = days;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        return day.equals(days.worked()) ? List.of(new Scene(days.unfinished().plusMinutes(22), this::amend)) : List.of();
    }

    private void amend() {
        User victor = DemoPeople.VICTOR.asUser();
        String month = MonthText.of(days.present(), days.today()).code();
        List<Program> cash = cast.steward().newest(victor, days.today()).stream()
                .filter(program -> program.kind() == ProgramKind.CUSTOMER_CASH && program.id().value().startsWith(month)
                        && program.endsOn().isPresent()).limit(4).toList();
        List<Program> amended = cash.stream().map(DraftChapter::longer).toList();
        keep(victor, amended);
        List<Draft> drafts = new ArrayList<>();
        for (Program program : amended) {
            Draft draft = cast.steward().revise(victor, program.id());
            if (cast.steward().save(victor, draft, Entry.of(program)) instanceof Saving.Kept kept) {
                drafts.add(kept.draft());
            }
        }
        drafts.stream().limit(3).map(draft -> cast.steward().send(victor, draft)).toList().stream().skip(2).forEach(sent ->
                cast.confirming().giveBack(DemoPeople.SOFIA.asUser(), sent, "The amendment speaks of the sale. Ask the region"
                        + " whether the delivery's last day moves with it."));
    }

    /** The amendment's own text, so that a second person sees it beside what was typed. */
    private void keep(User user, List<Program> amended) {
        Set<ProgramId> under = amended.stream().flatMap(program -> Optional.ofNullable(program.combination().rulebook()).stream())
                .collect(Collectors.toSet());
        List<Rulebook> rulebooks = cast.steward().rulebooks(user).stream().filter(book -> under.contains(book.id())).toList();
        amended.stream().map(program -> program.source().document()).distinct().forEach(name -> cast.confirming().keep(user, name,
                BulletinText.of(name, new ProgramSheet(rulebooks, amended.stream()
                        .filter(program -> program.source().document().equals(name)).toList()))));
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
