package app.baton.insight;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads every program that counts on a day, page after page. */
final class ProgramsOn {

    private static final int PER_PAGE = 1000;

    private ProgramsOn() { }

    /** The revision of each that counts then, by id. */
    static List<Program> day(ProgramBook programs, LocalDate day) {
        Page<Program> page = programs.current(day, PageRequest.first(PER_PAGE));
        List<Program> all = new ArrayList<>(page.rows());
        while (page.next().isPresent()) {
            page = programs.current(day, PageRequest.after(PER_PAGE, page.next().get()));
            all.addAll(page.rows());
        }
        return all;
    }
}
