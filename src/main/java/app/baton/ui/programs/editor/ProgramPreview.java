package app.baton.ui.programs.editor;

import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.util.List;

/** How the floor will read a program, and what kind of program it is. */
public record ProgramPreview(String kind, String audience, String who, String what, String when, List<String> proofs,
                             boolean dealerMoney) {

    public ProgramPreview {
        proofs = List.copyOf(proofs);
    }

    static ProgramPreview of(Program program, Texts texts) {
        return new ProgramPreview(texts.name(program.kind()), texts.name(program.audience()), program.oneLine(texts),
                program.benefitLine(texts), program.windowLine(texts), program.proofLines(texts),
                program.audience() == app.baton.incentive.Audience.DEALER);
    }
}
