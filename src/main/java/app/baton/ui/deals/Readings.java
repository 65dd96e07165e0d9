package app.baton.ui.deals;

import app.baton.deal.StackDesk;
import app.baton.incentive.Reading;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;

/** What a person decides and signs of a program's text. It counts as soon as the log has it, and not before. */
final class Readings {

    private final StackDesk desk;
    private final Interview interview;
    private final Background.Lane signing;
    private final Clock clock;
    private final ScreenContext context;

    Readings(StackDesk desk, Interview interview, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.interview = interview;
        this.signing = background.lane(texts.say("deals.sign.noting"));
        this.clock = clock;
        this.context = context;
    }

    boolean maySign() {
        return context.user().may(Action.SIGN_READING);
    }

    void sign(ToRead text, boolean fits, String note) {
        User user = context.user();
        Reading reading = text.decided(fits, user.name(), clock.today(), note);
        signing.run(progress -> {
            desk.signs(user, reading);
            return reading;
        }, interview::signed, problem -> context.dialogs().toast(problem.sentence()));
    }

    void withdraw(Reading reading) {
        User user = context.user();
        signing.run(progress -> {
            desk.withdraws(user, reading);
            return reading;
        }, it -> interview.withdrawn(it.asked()), problem -> context.dialogs().toast(problem.sentence()));
    }

    /** Another vehicle or another buyer is another deal, for which nobody has signed anything. */
    void anotherDeal() {
        signing.cancel();
        interview.nothingSigned();
    }
}
