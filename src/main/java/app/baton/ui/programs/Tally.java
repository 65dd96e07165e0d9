package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import java.util.List;
import java.util.StringJoiner;

/** How many drafts stand where; rulebooks stand in no row of the grid, but wait and are sent with the programs. */
record Tally(long drafts, long waiting, long back, long backRows) {

    static Tally of(List<ProgramRow> rows, List<Draft> drafts) {
        return new Tally(rows(rows, Standing.DRAFT) + rulebooks(drafts, DraftState.WRITING),
                rows(rows, Standing.TO_CONFIRM) + rulebooks(drafts, DraftState.TO_CONFIRM),
                rows(rows, Standing.GIVEN_BACK) + rulebooks(drafts, DraftState.GIVEN_BACK),
                rows(rows, Standing.GIVEN_BACK));
    }

    /** How many wait for this person as the second one. */
    static long confirmable(List<Draft> drafts, PersonId person) {
        return drafts.stream().filter(draft -> draft.state() == DraftState.TO_CONFIRM && !draft.writtenBy(person)).count();
    }

    private static long rows(List<ProgramRow> rows, Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).count();
    }

    private static long rulebooks(List<Draft> drafts, DraftState state) {
        return drafts.stream().filter(draft -> draft.rulebook().isPresent() && draft.state() == state).count();
    }

    /** What is open, for the screen's first line; of those that wait, {@code mine} are this person's to confirm. */
    String words(boolean mayWrite, long mine, Texts texts) {
        StringJoiner open = new StringJoiner(", ", " ", ".").setEmptyValue(" " + texts.say("programs.lead.nothing-open"));
        if (drafts > 0) {
            open.add(texts.say("programs.lead.drafts", drafts));
        }
        if (waiting > 0) {
            open.add(mayWrite && mine < waiting ? texts.say("programs.lead.waiting-some", waiting, mine)
                    : texts.say("programs.lead.waiting", waiting));
        }
        if (back > 0) {
            open.add(texts.say("programs.lead.back", back));
        }
        return open.toString();
    }
}
