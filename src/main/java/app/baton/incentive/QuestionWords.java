package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;

/** A fact as a question that a salesperson would ask, of the buyer or of the desk. */
final class QuestionWords {

    private final Texts texts;
    private final FactWords facts;
    private final Phrases phrases;

    QuestionWords(Texts texts) {
        this.texts = texts;
        this.facts = new FactWords(texts);
        this.phrases = new Phrases(texts);
    }

    String of(Fact fact) {
        return switch (fact) {
            case CustomerFact it -> customer(it);
            case PlaceFact.RegisteredIn it -> texts.say("question.registered-in", facts.places(it));
            case DealFact.AskedFor _ -> texts.say("question.asked-for");
            case DealFact.TierIn it -> texts.say("question.tier", phrases.or(it.tiers().stream().map(Tier::code).toList()));
            case DealFact.ScoreAtLeast it -> texts.say("question.score", it.score());
            case DealFact.NameOnOrder it -> texts.say("question.name-on-order", it.hoursBeforeArrival());
            case Fact.ReadTheProgram it -> it.question();
            case VehicleFact.OpenFieldAction _ -> texts.say("question.open-field-action");
            case VehicleFact.Vehicle _, VehicleFact.VinIn _ -> texts.say("question.vehicle", facts.words(fact));
            case VehicleFact _, DealFact _ -> texts.say("question.is-it-so", new DemandWords(texts).of(fact));
        };
    }

    String topic(Fact fact) {
        return switch (fact) {
            case CustomerFact.Owns it -> facts.owned(it);
            case CustomerFact.Serves it -> FactWords.armedForces(it) ? texts.say("topic.armed-forces") : facts.callings(it);
            case CustomerFact.Graduate _ -> texts.say("topic.graduate");
            case CustomerFact.FirstOnContract _ -> texts.say("topic.first-on-contract");
            case CustomerFact.HoldsCertificate _ -> texts.say("topic.certificate");
            case CustomerFact.HoldsPin _ -> texts.say("topic.pin");
            case CustomerFact.HasFleetNumber _ -> texts.say("topic.fleet-number");
            case CustomerFact.HasAccount it -> texts.say("topic.account", it.lender());
            case CustomerFact.ReturnsLease it -> texts.say("topic.returns-lease", it.lender());
            case PlaceFact.RegisteredIn it -> facts.places(it);
            case DealFact.AskedFor _ -> texts.say("topic.asked-for");
            case DealFact.NameOnOrder _ -> texts.say("topic.name-on-order");
            case VehicleFact.OpenFieldAction _ -> texts.say("topic.open-field-action");
            case Fact.ReadTheProgram it -> it.question();
            case VehicleFact _, DealFact _ -> facts.words(fact);
        };
    }

    private String customer(CustomerFact fact) {
        String opening = start(fact.roles());
        return switch (fact) {
            case CustomerFact.Owns it -> owns(it, opening);
            case CustomerFact.Serves it -> FactWords.armedForces(it) ? texts.say("question.armed-forces", opening)
                    : texts.say("question.serves", opening, facts.callings(it));
            case CustomerFact.Graduate it when it.monthsAfter() == 0 -> texts.say("question.graduated", opening,
                    it.monthsBefore());
            case CustomerFact.Graduate it -> texts.say("question.graduate", opening, it.monthsBefore(), it.monthsAfter());
            case CustomerFact.FirstOnContract _ -> texts.say("question.first-on-contract");
            case CustomerFact.HoldsCertificate it -> texts.say(it.original() ? "question.certificate-original"
                    : "question.certificate", opening);
            case CustomerFact.HoldsPin _ -> texts.say("question.pin", opening);
            case CustomerFact.HasFleetNumber _ -> texts.say("question.fleet-number", opening);
            case CustomerFact.HasAccount it -> it.paidOffWithinMonths() == null
                    ? texts.say("question.account", opening, it.lender())
                    : texts.say("question.account-or-paid", opening, it.lender(), it.paidOffWithinMonths());
            case CustomerFact.ReturnsLease it -> texts.say("question.returns-lease", opening, it.lender(),
                    texts.formats().date(it.endsFrom()), texts.formats().date(it.endsUntil()));
        };
    }

    private String owns(CustomerFact.Owns it, String opening) {
        return switch (it.holding()) {
            case OWNS -> texts.say("question.owns", opening, facts.owned(it));
            case LEASES -> texts.say("question.leases", opening, facts.owned(it));
            case OWNS_OR_LEASES -> texts.say("question.owns-or-leases", opening, facts.owned(it));
        };
    }

    /** "Do you", with those who count beside the buyer. */
    private String start(List<PartyRole> roles) {
        if (roles.contains(PartyRole.HOUSEHOLD_MEMBER)) {
            return texts.say("question.do-household");
        }
        if (roles.contains(PartyRole.SPOUSE)) {
            return texts.say("question.do-spouse");
        }
        List<PartyRole> others = roles.stream().filter(role -> role != PartyRole.BUYER).toList();
        if (others.isEmpty()) {
            return texts.say("question.do");
        }
        String names = phrases.or(others.stream().map(texts::name).toList());
        return roles.contains(PartyRole.BUYER) ? texts.say("question.do-or", names) : texts.say("question.does", names);
    }
}
