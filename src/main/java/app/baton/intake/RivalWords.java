package app.baton.intake;

import app.baton.incentive.Draft;
import app.baton.intake.ProgramPreview.Refused;
import app.baton.intake.ProgramPreview.Rival;
import app.baton.intake.ProgramPreview.Row;
import app.baton.journal.Texts;
import java.util.List;

/** Says of a row who works on its program already. */
public record RivalWords(Texts texts) {

    /** The draft that is there, whose it is, and where it stands. */
    public String sentence(Row row, Rival rival) {
        Draft draft = rival.draft();
        String names = String.join(", ", rival.writers());
        String state = texts.name(draft.state());
        if (rival.successor()) {
            return texts.say("programs.import.rival.successor", row.code(), draft.code(), names, state);
        }
        return rival.own() ? texts.say("programs.import.rival.own", state)
                : texts.say("programs.import.rival.other", names, state);
    }

    /** The rows that stay out because of that, for somebody who is not there to decide. */
    public List<Refused> skipped(ProgramPreview preview) {
        return preview.rows().stream().filter(row -> row.changing() && !row.taken()).flatMap(row -> row.rival().stream()
                .map(rival -> new Refused(row.line(), "", row.code().value(), sentence(row, rival) + " "
                        + texts.say("programs.import.rival.skipped")))).toList();
    }
}
