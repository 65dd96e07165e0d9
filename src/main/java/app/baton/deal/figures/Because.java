package app.baton.deal.figures;

import app.baton.journal.Texts;
import app.baton.money.Percent;
import java.util.Optional;
import org.joda.money.Money;

/** Why a figure is what it is: a rule with the figures that it was applied to, or where the rule stands. */
public sealed interface Because {

    /** A rate of a base. */
    record Rate(Percent percent, Money of) implements Because { }

    /** Capped: it would have been so much. */
    record Capped(Money uncapped, Money cap) implements Because { }

    /** So many times one amount. */
    record Times(int count, Money each) implements Because { }

    /** What payments at one rate bring more than at another one. */
    record Payments(int count, Percent rate, Money lent, Percent than) implements Because { }

    /** Base payments of a lease. */
    record LeasePayments(int count, String factor, Money cost, Money residual) implements Because { }

    /** A residual of the sticker price. */
    record Residual(Percent percent, Money msrp) implements Because { }

    /** A rule of the trade, such as R6, or a paragraph of a regulation. */
    record Rule(String id) implements Because { }

    /** A program at the revision that was used. */
    record Program(String id, int revision) implements Because { }

    /** A row of the tax table, with the state or place, the year that was read, and how far it can be trusted. */
    record Table(String place, String year, Enum<?> quality, String source) implements Because { }

    /** What somebody entered by hand, and where he has it from. */
    record Entered(String source) implements Because { }

    /** Worked out by another one of two ways: the amount that was not taken, and whose it is. */
    record Instead(String place, Money other) implements Because { }

    /** One line for whoever asks. */
    default String sentence(Texts texts) {
        return switch (this) {
            case Rate it -> texts.say("because.rate", it.percent, texts.formats().cents(it.of));
            case Capped it -> texts.say("because.capped", texts.formats().cents(it.uncapped), texts.formats().cents(it.cap));
            case Times it -> texts.say("because.times", it.count, texts.formats().cents(it.each));
            case Payments it -> texts.say("because.payments", it.count, it.rate, texts.formats().cents(it.lent), it.than);
            case LeasePayments it -> texts.say("because.lease-payments", it.count, it.factor,
                    texts.formats().cents(it.cost), texts.formats().cents(it.residual));
            case Residual it -> texts.say("because.residual", it.percent, texts.formats().cents(it.msrp));
            case Rule it -> texts.say("because.rule", it.id);
            case Program it -> texts.say("because.program", it.id, it.revision);
            case Table it -> texts.say("because.table", it.place, it.year, texts.name(it.quality), it.source);
            case Entered it -> texts.say("because.entered", it.source);
            case Instead it -> texts.say("because.instead", it.place, texts.formats().cents(it.other));
        };
    }

    /** The rule or document by which one can look it up; empty where the sentence says all. */
    default Optional<String> reference() {
        return switch (this) {
            case Rule it -> Optional.of(it.id);
            case Program it -> Optional.of(it.id + " rev " + it.revision);
            case Table it -> Optional.of(it.source);
            case Entered it -> Optional.of(it.source);
            case Rate _, Capped _, Times _, Payments _, LeasePayments _, Residual _, Instead _ -> Optional.empty();
        };
    }
}
