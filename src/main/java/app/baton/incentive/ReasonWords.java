package app.baton.incentive;

import app.baton.journal.Texts;
import org.jspecify.annotations.Nullable;

/** Why a deal meets a program's demand, does not, or not yet: one sentence. */
final class ReasonWords {

    private final Texts texts;

    ReasonWords(Texts texts) {
        this.texts = texts;
    }

    String of(Reason reason) {
        return switch (reason.kind()) {
            case CONDITION, STANDING -> condition(reason);
            case WINDOW -> window(reason);
            case TABLE -> table(reason);
            case LIMIT -> switch (reason.known()) {
                case YES -> texts.say("reason.limit-left");
                case NO -> texts.say("reason.limit-gone");
                case UNKNOWN -> texts.say("reason.limit-unknown");
            };
            case AMOUNT -> texts.say("reason.amount");
        };
    }

    private String condition(Reason reason) {
        return switch (reason.known()) {
            case YES -> texts.say("reason.met", words(reason));
            case NO -> texts.say("reason.not-met", words(reason));
            case UNKNOWN -> open(reason);
        };
    }

    /** The first question that is open; what only a person can read is said as such. */
    private String open(Reason reason) {
        if (reason.open().isEmpty()) {
            return texts.say("reason.ask", words(reason));
        }
        Fact fact = reason.open().getFirst().fact();
        return texts.say(fact instanceof Fact.ReadTheProgram ? "reason.read" : "reason.ask", fact.question(texts));
    }

    private String window(Reason reason) {
        Window window = reason.window();
        String words = window == null ? "" : new WindowWords(texts).words(window);
        return switch (reason.known()) {
            case YES -> texts.say("reason.met", words);
            case NO -> texts.say("reason.out-of-time", words);
            case UNKNOWN -> texts.say("reason.day-unknown", words);
        };
    }

    private String table(Reason reason) {
        if (reason.known() == Known.UNKNOWN && !reason.open().isEmpty()) {
            return open(reason);
        }
        if (reason.condition() != null) {
            return condition(reason);
        }
        return texts.say(reason.known() == Known.UNKNOWN ? "reason.table-unknown" : "reason.no-row");
    }

    private String words(Reason reason) {
        Condition condition = reason.condition();
        String words = condition == null ? "" : new EligibilityWords(texts).words(condition);
        String text = condition == null ? null : text(condition);
        return words.isEmpty() && text != null ? text : words;
    }

    private static @Nullable String text(Condition condition) {
        return switch (condition) {
            case Condition.All it -> it.text();
            case Condition.Any it -> it.text();
            case Condition.Not it -> it.text();
            case Condition.Is it -> it.text();
        };
    }
}
