package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a condition asks for as half a sentence with a subject of its own, to be read aloud after "only if": "the buyer
 * or someone at the same address owns a Ford". The short lines of lists are {@link EligibilityWords}.
 */
final class DemandWords {

    private final Texts texts;
    private final FactWords facts;
    private final Phrases phrases;

    DemandWords(Texts texts) {
        this.texts = texts;
        this.facts = new FactWords(texts);
        this.phrases = new Phrases(texts);
    }

    /** What holds where the condition is met; empty where it says nothing. */
    String of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> phrases.and(parts(all.of()));
            case Condition.Any any -> phrases.or(parts(any.of()));
            case Condition.Not not -> contrary(not.of());
            case Condition.Is is -> of(is.fact());
        };
    }

    private List<String> parts(List<Condition> conditions) {
        return conditions.stream().map(this::of).filter(words -> !words.isEmpty()).toList();
    }

    /** What holds where the condition is not met. */
    private String contrary(Condition condition) {
        @Nullable String words = condition instanceof Condition.Is is ? never(is.fact()) : null;
        return words == null ? texts.say("demand.not", of(condition)) : words;
    }

    /** The contrary in words of its own, where people say it so. */
    @Nullable String never(Fact fact) {
        return switch (fact) {
            case VehicleFact.OpenFieldAction _ -> texts.say("demand.no-field-action");
            case VehicleFact.ReportedBefore _ -> texts.say("demand.never-reported");
            case VehicleFact.ServedAs it -> texts.say("demand.never-served", phrases.or(it.anyOf().stream().map(texts::name)
                    .toList()));
            case VehicleFact _, CustomerFact _, PlaceFact _, DealFact _, Fact.ReadTheProgram _ -> null;
        };
    }

    String of(Fact fact) {
        return switch (fact) {
            case VehicleFact it -> vehicle(it);
            case CustomerFact it -> customer(it);
            case PlaceFact.RegisteredIn it -> texts.say("demand.registered-in", facts.places(it));
            case DealFact it -> deal(it);
            case Fact.ReadTheProgram it -> texts.say("demand.read", it.question());
        };
    }

    private String vehicle(VehicleFact fact) {
        return switch (fact) {
            case VehicleFact.Vehicle _, VehicleFact.VinIn _ -> texts.say("demand.vehicle", facts.words(fact));
            case VehicleFact.State _ -> texts.say("demand.state", facts.words(fact));
            case VehicleFact.ServedAs _ -> texts.say("demand.served", facts.words(fact));
            case VehicleFact.InService it -> texts.say("demand.in-service", new WindowWords(texts).span(it.from(), it.until()));
            case VehicleFact.Stocked it -> texts.say("demand.stocked", new WindowWords(texts).span(it.from(), it.until()));
            case VehicleFact.DaysInStock _ -> texts.say("demand.days-in-stock", facts.words(fact));
            case VehicleFact.Origin it -> texts.say(it.from() == VehicleFact.Origin.From.STOCK ? "demand.from-stock"
                    : "demand.ordered");
            case VehicleFact.OpenFieldAction _ -> texts.say("demand.field-action");
            case VehicleFact.ReportedBefore _ -> texts.say("demand.reported");
        };
    }

    private String customer(CustomerFact fact) {
        String who = phrases.or(fact.roles().stream().map(this::role).toList());
        return switch (fact) {
            case CustomerFact.HoldsCertificate it -> texts.say(it.original() ? "demand.certificate-original"
                    : "demand.certificate", who, it.validOn());
            case CustomerFact.Graduate it -> it.monthsAfter() == 0 ? texts.say("demand.graduated", who, it.monthsBefore())
                    : texts.say("demand.graduate", who, it.monthsBefore(), it.monthsAfter());
            case CustomerFact _ -> facts.customer(fact, who);
        };
    }

    private String role(PartyRole role) {
        return texts.say(switch (role) {
            case BUYER -> "demand.buyer";
            case CO_BUYER -> "demand.co-buyer";
            case SPOUSE -> "demand.spouse";
            case HOUSEHOLD_MEMBER -> "demand.household";
            case TITLE_HOLDER -> "demand.title-holder";
            case REGISTRANT -> "demand.registrant";
            case BUSINESS -> "demand.business";
            case SIGNER -> "demand.signer";
        });
    }

    private String deal(DealFact fact) {
        return switch (fact) {
            case DealFact.OnRoute it -> texts.say("demand.route", phrases.or(Stream.concat(
                    it.routes().kinds().stream().map(texts::name), it.routes().programs().stream().map(ProgramId::value))
                    .toList()));
            case DealFact.LenderIs it -> texts.say("demand.lender", it.lender());
            case DealFact.TierIn it -> texts.say("demand.tier", phrases.or(it.tiers().stream().map(Tier::code).toList()));
            case DealFact.ScoreAtLeast it -> texts.say("demand.score", it.score());
            case DealFact.TermWithin _ -> texts.say("demand.term", facts.words(fact));
            case DealFact.CashDown _ -> texts.say("demand.cash-down", facts.words(fact));
            case DealFact.AdvanceAtMost it -> texts.say("demand.advance", it.percent());
            case DealFact.SaleType it -> texts.say("demand.sale-type", phrases.or(it.anyOf().stream().map(texts::name).toList()));
            case DealFact.DateIn it -> texts.say("demand.date", new WindowWords(texts).words(it.window()));
            case DealFact.NameOnOrder it -> texts.say("demand.name-on-order", it.hoursBeforeArrival());
            case DealFact.AskedFor _ -> texts.say("demand.asked-for");
            case DealFact.UsedWith it -> texts.say("demand.used-with", phrases.or(it.anyOf().stream().map(ProgramId::value)
                    .toList()));
        };
    }
}
