package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Why a deal meets a program's demand, does not, or not yet: one sentence that can be read to the customer. */
final class ReasonWords {

    private final Texts texts;
    private final DemandWords demands;

    ReasonWords(Texts texts) {
        this.texts = texts;
        this.demands = new DemandWords(texts);
    }

    String of(Reason reason, Program program) {
        return switch (reason.kind()) {
            case CONDITION, STANDING -> read(reason);
            case WINDOW -> window(reason);
            case TABLE -> table(reason);
            case LIMIT -> limit(reason.known(), program.limits());
            case AMOUNT -> amount(program);
        };
    }

    /** The demand, and who read what of it, when, and what was decided. */
    private String read(Reason reason) {
        List<String> said = new ArrayList<>();
        if (reason.readings().isEmpty() || !(reason.condition() instanceof Condition.Is)) {
            said.add(condition(reason));
        }
        reason.readings().forEach(reading -> said.add(read(reading)));
        return String.join(" ", said);
    }

    private String read(Reading reading) {
        String words = texts.say(reading.fits() ? "reason.read-yes" : "reason.read-no", reading.by(),
                texts.formats().date(reading.on()), reading.text().question());
        return reading.note().isBlank() ? words : texts.say("reason.read-note", words, reading.note());
    }

    private String condition(Reason reason) {
        Condition condition = reason.condition();
        if (reason.known() == Known.UNKNOWN && !reason.open().isEmpty()) {
            return open(reason);
        }
        if (condition instanceof Condition.Is(Fact fact, var _, var _)) {
            return fact(fact, reason.known());
        }
        return switch (reason.known()) {
            case YES -> texts.say("reason.met", words(condition));
            case NO -> condition instanceof Condition.Not not && (!(not.of() instanceof Condition.Is is)
                    || demands.never(is.fact()) == null) ? texts.say("reason.not-if", demands.of(not.of()))
                    : texts.say("reason.only-if", words(condition));
            case UNKNOWN -> texts.say("reason.unknown", words(condition));
        };
    }

    private String fact(Fact fact, Known known) {
        String key = switch (fact) {
            case VehicleFact.Vehicle _, VehicleFact.VinIn _ -> switch (known) {
                case YES -> "reason.this-vehicle";
                case NO -> "reason.not-this-vehicle";
                case UNKNOWN -> "reason.unknown";
            };
            case Fact.ReadTheProgram _ -> "reason.read";
            case VehicleFact _, CustomerFact _, PlaceFact _, DealFact _ -> switch (known) {
                case YES -> "reason.met";
                case NO -> "reason.only-if";
                case UNKNOWN -> "reason.unknown";
            };
        };
        return texts.say(key, switch (fact) {
            case Fact.ReadTheProgram it -> it.question();
            case VehicleFact.Vehicle _, VehicleFact.VinIn _ -> new FactWords(texts).words(fact);
            case VehicleFact _, CustomerFact _, PlaceFact _, DealFact _ -> demands.of(fact);
        });
    }

    /** The first question that is open; what only a person can read is said as such. */
    private String open(Reason reason) {
        Fact fact = reason.open().getFirst().fact();
        return texts.say(fact instanceof Fact.ReadTheProgram ? "reason.read" : "reason.ask", fact.question(texts));
    }

    private String window(Reason reason) {
        Window window = reason.window();
        String words = window == null ? "" : new WindowWords(texts).words(window);
        return switch (reason.known()) {
            case YES -> texts.say("reason.in-time", words);
            case NO -> texts.say("reason.out-of-time", words);
            case UNKNOWN -> texts.say("reason.day-unknown", words);
        };
    }

    private String table(Reason reason) {
        if (reason.condition() != null || !reason.open().isEmpty()) {
            return condition(reason);
        }
        return texts.say(reason.known() == Known.UNKNOWN ? "reason.table-unknown" : "reason.no-row");
    }

    private String words(@Nullable Condition condition) {
        String words = condition == null ? "" : demands.of(condition);
        String text = condition == null ? null : text(condition);
        return words.isEmpty() && text != null ? text : words;
    }

    private String limit(Known known, Limits limits) {
        List<String> all = new ArrayList<>();
        if (limits.mayRunOut()) {
            all.add(new EligibilityWords(texts).limits(limits));
        }
        Integer household = limits.perHousehold();
        if (household != null) {
            all.add(texts.say("reason.per-household", household));
        }
        return texts.say(switch (known) {
            case YES -> "reason.limit-left";
            case NO -> "reason.limit-gone";
            case UNKNOWN -> "reason.limit-unknown";
        }, String.join(", ", all));
    }

    /** What has to be said before the amount is known. */
    private String amount(Program program) {
        for (Part part : program.benefits()) {
            switch (part.benefit()) {
                case Benefit.PlanPrice _ -> {
                    return texts.say("reason.amount-plan");
                }
                case Benefit.PaymentWaiver _ -> {
                    return texts.say("reason.amount-waiver");
                }
                case Benefit.PaymentMultiple _ -> {
                    return texts.say("reason.amount-payment");
                }
                case Benefit.CustomerCash cash -> {
                    return amount(cash.amount());
                }
                case Benefit.DealerCash cash -> {
                    return amount(cash.amount());
                }
                case Benefit _ -> { }
            }
        }
        return texts.say("reason.amount");
    }

    private String amount(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Printed it -> texts.say("reason.amount-printed", new Phrases(texts).or(it.amounts().stream()
                    .map((Money amount) -> texts.formats().money(amount)).toList()));
            case AmountRule.UpTo it -> texts.say("reason.amount-decided", it.amount());
            case AmountRule.Share it -> texts.say("reason.amount-share", texts.name(it.of()));
            case AmountRule.Fixed _, AmountRule.ByModel _, AmountRule.ByAge _ -> texts.say("reason.amount");
        };
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
