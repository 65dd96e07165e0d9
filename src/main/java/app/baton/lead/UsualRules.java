package app.baton.lead;

import app.baton.campaign.Intent;
import app.baton.people.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store starts with before it says otherwise. The stages and what they need are LQ2's and LQ3's, the routes LQ9's; the
 * times are habits of the trade, for the store to change.
 */
public final class UsualRules {

    private static final int SOON = 5;
    private static final int QUARTER = 15;
    private static final int HALF = 30;
    private static final int HOUR = 60;
    private static final int TWO_HOURS = 2 * HOUR;
    /** Ten hours of opening time are about a day. */
    private static final int DAY = 10 * HOUR;
    private static final int PROTECTED = 30;
    private static final int COLD = 30;

    private UsualRules() { }

    public static LeadRules rules() {
        return new LeadRules(stages(), routes(), dispositions(), List.of(), PROTECTED, 0, COLD);
    }

    private static List<StageRule> stages() {
        return List.of(new StageRule("new", "New", List.of()),
                new StageRule("contacted", "Contacted", List.of(Criterion.REACHED)),
                new StageRule("qualified", "Qualified", List.of(Criterion.VEHICLE, Criterion.TIMING, Criterion.BUDGET)),
                new StageRule("appointment", "Appointment set", List.of(Criterion.APPOINTMENT)),
                new StageRule("in-market", "In market", List.of(Criterion.VISITED)),
                new StageRule("sold", "Sold", List.of(Criterion.SOLD)));
    }

    private static List<Route> routes() {
        return List.of(
                route("Service to the service desk", List.of(LeadKind.SERVICE), List.of(), Role.SERVICE_ADVISER, HALF, HOUR),
                route("Trade-ins to the trade desk", List.of(LeadKind.TRADE), List.of(), Role.TRADE_DESK, HALF, HOUR),
                route("Chat to online sales", List.of(), List.of(LeadChannel.CHAT), Role.INTERNET_AGENT, SOON, QUARTER),
                route("Calls and walk-ins to the sales desk", List.of(), List.of(LeadChannel.PHONE, LeadChannel.WALK_IN),
                        Role.SALESPERSON, SOON, QUARTER),
                route("Brochures to online sales, unhurried", List.of(LeadKind.BROCHURE, LeadKind.OTHER), List.of(),
                        Role.INTERNET_AGENT, DAY, DAY),
                new Route("Everybody else to the floor", List.of(), List.of(), null, "", List.of(),
                        List.of(Role.SALESPERSON, Role.INTERNET_AGENT), QUARTER, HALF, Role.SALES_MANAGER));
    }

    private static Route route(String name, List<LeadKind> kinds, List<LeadChannel> channels, Role role, int answer,
            int escalate) {
        @Nullable Intent any = null;
        return new Route(name, kinds, channels, any, "", List.of(), List.of(role), answer, escalate, Role.SALES_MANAGER);
    }

    private static List<Disposition> dispositions() {
        return List.of(
                new Disposition("no-answer", "N", "No answer", Disposition.Effect.ATTEMPT, NextKind.CALL, TWO_HOURS, List.of()),
                new Disposition("left-message", "M", "Left a message", Disposition.Effect.ATTEMPT, NextKind.CALL, DAY, List.of()),
                new Disposition("wrote", "W", "Sent a text or e-mail", Disposition.Effect.ATTEMPT, NextKind.CALL, DAY,
                        List.of()),
                new Disposition("spoke", "S", "Spoke, still looking", Disposition.Effect.REACHED, NextKind.CALL, DAY,
                        List.of(reason("needs-pricing", "Needs pricing details", "pricing"),
                                reason("waiting-on-appraisal", "Waiting on a trade appraisal", "appraisal"),
                                reason("comparing", "Comparing with another store", "compare"),
                                reason("waiting-on-delivery", "Waiting for the vehicle", "delivery"),
                                reason("talking-it-over", "Talking it over at home", "stay-in-touch"))),
                new Disposition("came-in", "V", "Came in", Disposition.Effect.VISITED, NextKind.QUOTE, TWO_HOURS, List.of()),
                new Disposition("later", "L", "Not now, later", Disposition.Effect.COLD, NextKind.CALL, COLD * DAY,
                        List.of(reason("lease-ends-later", "Lease ends later", "lease-end"),
                                reason("waiting-for-offers", "Waiting for better offers", "offers"),
                                reason("no-reply", "Never answered", "reactivate"))),
                new Disposition("lost", "X", "Lost", Disposition.Effect.LOST, null, 0,
                        List.of(reason("bought-elsewhere", "Bought elsewhere", ""), reason("price", "Price", ""),
                                reason("trade-value", "Trade value", ""), reason("credit", "Credit", ""),
                                reason("not-in-stock", "Vehicle not to be had", ""), reason("moved-away", "Moved away", ""))),
                new Disposition("not-a-buyer", "Z", "Not a buyer", Disposition.Effect.NOT_A_BUYER, null, 0,
                        List.of(reason("spam", "Spam", ""), reason("wrong-number", "Wrong number", ""),
                                reason("job", "Looks for a job", ""), reason("other-business", "Other business", ""))));
    }

    private static Disposition.Reason reason(String code, String name, String message) {
        return new Disposition.Reason(code, name, message);
    }
}
