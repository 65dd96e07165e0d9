package app.baton.incentive;

import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One fact as a phrase that a salesperson would say. */
final class FactWords {

    private static final Set<Calling> ARMED_FORCES = EnumSet.range(Calling.ACTIVE_DUTY, Calling.VETERAN);
    private static final Set<Calling> FIREFIGHTERS = EnumSet.of(Calling.PAID_FIREFIGHTER, Calling.VOLUNTEER_FIREFIGHTER);

    private final Texts texts;
    private final Phrases phrases;

    FactWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    String words(Fact fact) {
        return switch (fact) {
            case VehicleFact vehicle -> vehicle(vehicle);
            case CustomerFact customer -> customer(customer);
            case PlaceFact.RegisteredIn place -> place(place);
            case DealFact deal -> deal(deal);
            case Fact.ReadTheProgram read -> texts.say("incentive.read-the-program", read.question());
        };
    }

    private String vehicle(VehicleFact fact) {
        return switch (fact) {
            case VehicleFact.Vehicle it -> lines(it);
            case VehicleFact.VinIn it -> vins(it);
            case VehicleFact.State it -> phrases.or(it.anyOf().stream().map(texts::name).toList());
            case VehicleFact.ServedAs it -> phrases.or(it.anyOf().stream().map(texts::name).toList());
            case VehicleFact.InService it -> texts.say("incentive.in-service", span(it.from(), it.until()));
            case VehicleFact.Stocked it -> texts.say("incentive.stocked", span(it.from(), it.until()));
            case VehicleFact.DaysInStock it -> it.atMost() == null ? texts.say("incentive.days-in-stock", orZero(it.atLeast()))
                    : texts.say("incentive.days-in-stock-between", orZero(it.atLeast()), it.atMost());
            case VehicleFact.Origin it -> texts.name(it.from());
            case VehicleFact.OpenFieldAction _ -> texts.say("incentive.open-field-action");
            case VehicleFact.ReportedBefore _ -> texts.say("incentive.reported-before");
        };
    }

    private String lines(VehicleFact.Vehicle it) {
        String lines = it.lines().isEmpty() ? texts.say("incentive.any-model") : phrases.vehicles(it.lines());
        if (it.lines().stream().allMatch(line -> line.model() == null)) {
            lines = texts.say("incentive.any", lines);
        }
        return it.except().isEmpty() ? lines : texts.say("incentive.but", lines, phrases.vehicles(it.except()));
    }

    private String vins(VehicleFact.VinIn it) {
        if (it.vins().size() == 1 && it.patterns().isEmpty()) {
            return texts.say("incentive.vin", it.vins().getFirst());
        }
        return it.patterns().isEmpty() ? texts.say("incentive.vins", it.vins().size())
                : texts.say("incentive.vin-patterns", phrases.or(Stream.concat(it.vins().stream().map(Vin::value),
                        it.patterns().stream()).toList()));
    }

    private String customer(CustomerFact fact) {
        return customer(fact, who(fact.roles()));
    }

    /** What a party has, told of whomever {@code who} names. */
    String customer(CustomerFact fact, String who) {
        return switch (fact) {
            case CustomerFact.Owns it -> owns(it, who);
            case CustomerFact.Serves it -> serves(it, who);
            case CustomerFact.Graduate it -> it.monthsAfter() == 0 ? texts.say("incentive.graduated", who, it.monthsBefore())
                    : texts.say("incentive.graduate", who, it.monthsBefore(), it.monthsAfter());
            case CustomerFact.FirstOnContract _ -> texts.say("incentive.first-on-contract", who);
            case CustomerFact.HoldsCertificate it -> it.original()
                    ? texts.say("incentive.certificate-original", who, it.validOn())
                    : texts.say("incentive.certificate", who, it.validOn());
            case CustomerFact.HoldsPin _ -> texts.say("incentive.pin", who);
            case CustomerFact.HasFleetNumber _ -> texts.say("incentive.fleet-number", who);
            case CustomerFact.HasAccount it -> it.paidOffWithinMonths() == null
                    ? texts.say("incentive.account", who, it.lender())
                    : texts.say("incentive.account-or-paid", who, it.lender(), it.paidOffWithinMonths());
            case CustomerFact.ReturnsLease it -> texts.say("incentive.returns-lease", who, it.lender(),
                    texts.formats().date(it.endsFrom()), texts.formats().date(it.endsUntil()));
        };
    }

    private String serves(CustomerFact.Serves it, String who) {
        return EnumSet.copyOf(it.callings()).equals(ARMED_FORCES) ? texts.say("incentive.armed-forces", who)
                : texts.say("incentive.serves", who, callings(it));
    }

    /** "paid or volunteer firefighter, police officer or EMT". */
    String callings(CustomerFact.Serves it) {
        EnumSet<Calling> callings = EnumSet.copyOf(it.callings());
        List<String> words = new ArrayList<>();
        if (callings.containsAll(FIREFIGHTERS)) {
            callings.removeAll(FIREFIGHTERS);
            words.add(texts.say("incentive.firefighter"));
        }
        callings.forEach(calling -> words.add(texts.name(calling)));
        return phrases.or(words);
    }

    /** Whether it means exactly the armed forces, past and present. */
    static boolean armedForces(CustomerFact.Serves it) {
        return EnumSet.copyOf(it.callings()).equals(ARMED_FORCES);
    }

    private String owns(CustomerFact.Owns it, String who) {
        return texts.say("incentive.owns", who, texts.name(it.holding()), owned(it));
    }

    /** "a Ford or Lincoln, 2012 or newer, for 30 days or more". */
    String owned(CustomerFact.Owns it) {
        StringBuilder words = new StringBuilder(it.brands().only().isEmpty()
                ? texts.say("incentive.competing", phrases.or(it.brands().except()))
                : texts.say("incentive.brand", phrases.or(it.brands().only())));
        if (it.modelYearFrom() != null && it.modelYearTo() != null) {
            words.append(", ").append(texts.say("incentive.model-years", it.modelYearFrom().toString(),
                    it.modelYearTo().toString()));
        } else if (it.modelYearFrom() != null) {
            words.append(", ").append(texts.say("incentive.or-newer", it.modelYearFrom().toString()));
        } else if (it.modelYearTo() != null) {
            words.append(", ").append(texts.say("incentive.or-older", it.modelYearTo().toString()));
        }
        if (it.daysBeforeSale() > 0) {
            words.append(", ").append(texts.say("incentive.held-days", it.daysBeforeSale()));
        }
        return words.toString();
    }

    /** "buyer or household". */
    private String who(List<PartyRole> roles) {
        return phrases.or(roles.stream().map(texts::name).toList());
    }

    private String place(PlaceFact.RegisteredIn it) {
        return texts.say("incentive.registered-in", places(it));
    }

    /** "MI or ZIP 480xx or 481xx". */
    String places(PlaceFact.RegisteredIn it) {
        List<String> places = new ArrayList<>(it.regions());
        places.addAll(it.states());
        places.addAll(it.counties());
        if (!it.zips().isEmpty()) {
            List<String> zips = it.zips().stream().map(zip -> zip + "xxxxx".substring(zip.length())).toList();
            places.add(texts.say("incentive.zip", phrases.or(zips)));
        }
        return phrases.or(places);
    }

    private String deal(DealFact fact) {
        return switch (fact) {
            case DealFact.OnRoute it -> routes(it.routes(), texts.say("incentive.captive"));
            case DealFact.LenderIs it -> texts.say("incentive.lender", it.lender());
            case DealFact.TierIn it -> texts.say("incentive.tier", phrases.or(it.tiers().stream().map(Tier::code).toList()));
            case DealFact.ScoreAtLeast it -> texts.say("incentive.score", it.score());
            case DealFact.TermWithin it -> term(it.atLeast(), it.atMost());
            case DealFact.CashDown it -> down(it.atLeast(), it.atLeastPercent());
            case DealFact.AdvanceAtMost it -> texts.say("incentive.advance", it.percent());
            case DealFact.SaleType it -> texts.say("incentive.sale-type",
                    phrases.or(it.anyOf().stream().map(texts::name).toList()));
            case DealFact.DateIn it -> new WindowWords(texts).words(it.window());
            case DealFact.NameOnOrder it -> texts.say("incentive.name-on-order", it.hoursBeforeArrival());
            case DealFact.AskedFor _ -> texts.say("incentive.asked-for");
            case DealFact.UsedWith it -> texts.say("incentive.used-with",
                    phrases.or(it.anyOf().stream().map(ProgramId::value).toList()));
        };
    }

    private String down(@Nullable Money amount, @Nullable Percent share) {
        if (share == null) {
            return amount == null ? "" : texts.say("incentive.cash-down", amount);
        }
        return amount == null ? texts.say("incentive.cash-down-share", phrases.rate(share))
                : texts.say("incentive.cash-down-both", amount, phrases.rate(share));
    }

    private String term(@Nullable Integer atLeast, @Nullable Integer atMost) {
        if (atMost == null) {
            return texts.say("incentive.term-from", orZero(atLeast));
        }
        return atLeast == null ? texts.say("incentive.term-to", atMost) : texts.say("incentive.term-between", atLeast, atMost);
    }

    /** Where a program may be used, in words; empty where every route is open. */
    String routes(Routes routes, String lender) {
        var kinds = routes.kinds();
        if (kinds.size() == RouteKind.values().length) {
            return "";
        }
        boolean contracts = kinds.contains(RouteKind.STANDARD) && kinds.contains(RouteKind.RATE);
        if (contracts && !kinds.contains(RouteKind.CASH)) {
            return texts.say(kinds.contains(RouteKind.LEASE) ? "incentive.contract-or-lease" : "incentive.contract", lender);
        }
        if (kinds.equals(List.of(RouteKind.LEASE)) && routes.programs().isEmpty()) {
            return texts.say("incentive.on-lease");
        }
        List<String> words = new ArrayList<>(kinds.stream().map(texts::name).toList());
        if (!routes.programs().isEmpty()) {
            words.add(texts.say("incentive.rate-program", phrases.or(routes.programs().stream().map(ProgramId::value).toList())));
        }
        return texts.say("incentive.on-route", phrases.or(words));
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new WindowWords(texts).span(from, until);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
