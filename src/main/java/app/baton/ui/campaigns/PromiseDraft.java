package app.baton.ui.campaigns;

import app.baton.campaign.Approvals;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * One promised program while it is written: the program in words, what it gives on the vehicles that the campaign names
 * at the time, and why, how and next step as fields.
 */
public record PromiseDraft(ProgramRef ref, String name, ObservableValue<String> what, String who, boolean dealerMoney,
                           FieldModel<String> why, FieldModel<String> how, FieldModel<String> next) {

    static PromiseDraft of(Promised promised, Optional<Program> program,
                           ObservableValue<List<String>> lines, Texts texts) {
        PromiseDraft draft = new PromiseDraft(promised.program(),
                program.map(Program::name).orElse(texts.say("campaigns.program-hidden")),
                lines.map(named -> program.map(it -> it.on(named).benefitLine(texts)).orElse("")),
                program.map(it -> it.oneLine(texts)).orElse(""), program.map(Approvals::dealerMoney).orElse(false),
                FieldModel.optional("why-" + promised.program().id()), FieldModel.optional("how-" + promised.program().id()),
                FieldModel.optional("next-" + promised.program().id()));
        draft.why.reset(promised.why());
        draft.how.reset(promised.how());
        draft.next.reset(promised.nextStep());
        return draft;
    }

    Promised promised() {
        return new Promised(ref, why.get().strip(), how.get().strip(), next.get().strip());
    }
}
