package app.baton.ui.deals;

import app.baton.incentive.Evidence;
import app.baton.incentive.Known;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Situation.Asked;
import app.baton.journal.Texts;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the desk says about this buyer: by the keys of the question on top, beside a program, or by taking it back. */
public final class Replies {

    private final Interview interview;
    private final Supplier<@Nullable Shown> shown;
    private final Texts texts;
    private final Runnable clearTier;
    private final Readings readings;

    /** {@code clearTier} forgets the tier in the terms, where an answer has put it. */
    Replies(Interview interview, Supplier<@Nullable Shown> shown, Texts texts, Runnable clearTier,
            Readings readings) {
        this.interview = interview;
        this.shown = shown;
        this.texts = texts;
        this.clearTier = clearTier;
        this.readings = readings;
    }

    /** The answer under a key: 1 is the first, 0 that nobody knows. */
    public void answer(int key) {
        Shown now = shown.get();
        if (now != null) {
            now.question().ifPresent(question -> answer(question, key));
        }
    }

    private void answer(NextQuestion question, int key) {
        if (key == 0) {
            interview.change(told -> {
                Interview.Told all = told;
                for (Asked asked : question.asked()) {
                    all = all.saying(new Said(question.words(), texts.say("deals.unknown"), asked, Known.UNKNOWN, null));
                }
                return all;
            });
        } else if (key <= question.choices().size()) {
            Said said = question.choices().get(key - 1).said();
            interview.change(told -> told.saying(said));
        }
    }

    /** Answers a question that stands beside a program. */
    public void answer(Asked asked, Known known) {
        Shown now = shown.get();
        if (now != null) {
            String words = NextQuestion.words(asked, now.looked().everyProgram(), texts);
            interview.change(told -> told.saying(new Said(words, texts.say(known == Known.YES ? "deals.yes" : "deals.no"), asked,
                    known, null)));
        }
    }

    /** What is printed on the certificate. */
    public void printed(ProgramId program, Money amount) {
        interview.change(told -> told.printed(program, amount));
    }

    /** How many were delivered with it so far. */
    public void delivered(ProgramId program, int count) {
        interview.change(told -> told.delivered(program, count));
    }

    /** The lease that the buyer gives back here: what was answered about it gives way to what its contract says. */
    public void lease(Evidence.Lease lease) {
        interview.change(told -> told.leasing(lease));
    }

    void takeBack(Said said) {
        if (said.tier() != null) {
            clearTier.run();
        }
        interview.change(told -> told.without(said));
    }

    void takeBack(Evidence.Lease lease) {
        interview.change(told -> told.without(lease));
    }

    /** Forgets what this buyer said; the vehicle and the terms stay. */
    public void nextBuyer() {
        if (interview.told().get().tier() != null) {
            clearTier.run();
        }
        readings.anotherDeal();
        interview.change(told -> Interview.Told.NOTHING);
    }
}
