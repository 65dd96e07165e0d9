package app.baton.ui.programs.editor;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** How the floor will read a program, and what kind of program it is. */
public record ProgramPreview(String kind, String audience, String who, String what, String when, String with,
                             List<String> proofs, boolean dealerMoney) {

    private static final int NAMED = 5;

    public ProgramPreview {
        proofs = List.copyOf(proofs);
    }

    /** {@code others} are the programs that it may meet in a deal. */
    static ProgramPreview of(Program program, Shelf shelf, List<Program> others, Texts texts) {
        return new ProgramPreview(texts.name(program.kind()), texts.name(program.audience()), program.oneLine(texts),
                program.benefitLine(texts), program.windowLine(texts),
                with(program, new Compatibility(shelf.rulebooks()), others, texts), program.proofLines(texts),
                program.audience() == app.baton.incentive.Audience.DEALER);
    }

    /** That a deal has one way of paying goes without saying. */
    private static String with(Program program, Compatibility rules, List<Program> known, Texts texts) {
        List<Program> others = known.stream()
                .filter(other -> rules.between(program, other).why() != Compatibility.Why.TWO_ROUTES).toList();
        List<Program> apart = others.stream().filter(other -> !rules.between(program, other).together()).toList();
        int together = others.size() - apart.size();
        if (others.isEmpty()) {
            return "";
        }
        if (together == 0) {
            return texts.say("editor.preview.with-none");
        }
        if (apart.isEmpty()) {
            return texts.say("editor.preview.with-all", together);
        }
        String named = apart.stream().limit(NAMED).map(other -> other.id() + " " + other.name())
                .collect(Collectors.joining(", "));
        return apart.size() <= NAMED ? texts.say("editor.preview.with", together, named)
                : texts.say("editor.preview.with-more", together, named, apart.size() - NAMED);
    }
}
