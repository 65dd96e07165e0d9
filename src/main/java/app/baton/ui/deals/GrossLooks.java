package app.baton.ui.deals;

import app.baton.deal.StackDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.ScreenContext;
import java.util.function.Consumer;

/** Keeps who looked at a deal by what the store retains (R5). */
final class GrossLooks {

    private final StackDesk stacks;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane lane;
    private final Consumer<Problem> refused;

    /** {@code refused} hears it where the person may not look by it. */
    GrossLooks(StackDesk stacks, Background background, Texts texts, ScreenContext context, Consumer<Problem> refused) {
        this.stacks = stacks;
        this.texts = texts;
        this.context = context;
        this.refused = refused;
        lane = background.lane(texts.say("deals.reading"));
    }

    void note(String vehicle) {
        lane.run(progress -> {
            stacks.looksAtGross(context.user(), vehicle);
            return vehicle;
        }, noted -> { }, this::notNoted);
    }

    /** The answer is right all the same; only whoever may not look by it does not see it. */
    private void notNoted(Problem problem) {
        if (problem.kind() == Problem.Kind.NOT_ALLOWED) {
            refused.accept(problem);
        } else {
            context.dialogs().toast(texts.say("deals.gross.not-noted", problem.sentence()));
        }
    }
}
