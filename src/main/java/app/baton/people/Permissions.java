package app.baton.people;

import static app.baton.people.Action.ACKNOWLEDGE_BRIEF;
import static app.baton.people.Action.ANSWER_FRICTION;
import static app.baton.people.Action.APPROVE_DEALER_MONEY;
import static app.baton.people.Action.APPROVE_FOR_FINANCE;
import static app.baton.people.Action.EDIT_CAMPAIGNS;
import static app.baton.people.Action.EDIT_PROGRAMS;
import static app.baton.people.Action.EDIT_STOCK;
import static app.baton.people.Action.HOLD_UNIT;
import static app.baton.people.Action.IMPORT_OFFERS;
import static app.baton.people.Action.IMPORT_STOCK;
import static app.baton.people.Action.MANAGE_DESKS;
import static app.baton.people.Action.MANAGE_PEOPLE;
import static app.baton.people.Action.OVERRIDE_HOLD;
import static app.baton.people.Action.PENCIL_DEAL;
import static app.baton.people.Action.PROPOSE_CAMPAIGN;
import static app.baton.people.Action.PUBLISH_BRIEF;
import static app.baton.people.Action.READ_BRIEF;
import static app.baton.people.Action.REVIEW_DEAL;
import static app.baton.people.Action.SEE_ACTIVITY;
import static app.baton.people.Action.SEE_DEALER_MONEY;
import static app.baton.people.Action.SEE_EVERY_DEAL;
import static app.baton.people.Action.SEE_EVERY_LEAD;
import static app.baton.people.Action.SEE_FRICTION;
import static app.baton.people.Action.SEE_READERS;
import static app.baton.people.Action.SEE_STOCK;
import static app.baton.people.Action.SET_LEAD_RULES;
import static app.baton.people.Action.SET_POLICIES;
import static app.baton.people.Action.SIGN_READING;
import static app.baton.people.Action.SIGN_ROOT;
import static app.baton.people.Action.STRUCTURE_DEAL;
import static app.baton.people.Action.TAKE_LEADS_IN;
import static app.baton.people.Action.WORK_LEADS;
import static app.baton.people.Action.WRITE_FRICTION;

import app.baton.journal.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The role by action table. Everybody reads the brief, notes friction and sees the stock; the rest is named row by row. */
public final class Permissions {

    private Permissions() { }

    /** What the given role may do. */
    public static Set<Action> of(Role role) {
        Set<Action> everybody = EnumSet.of(READ_BRIEF, ACKNOWLEDGE_BRIEF, SEE_STOCK, WRITE_FRICTION);
        everybody.addAll(switch (role) {
            case SALESPERSON -> EnumSet.of(HOLD_UNIT, STRUCTURE_DEAL, WORK_LEADS);
            case INTERNET_AGENT -> EnumSet.of(HOLD_UNIT, STRUCTURE_DEAL, WORK_LEADS, TAKE_LEADS_IN);
            case TRADE_DESK, SERVICE_ADVISER -> EnumSet.of(WORK_LEADS);
            case SALES_MANAGER -> EnumSet.of(SEE_READERS, SEE_FRICTION, SEE_DEALER_MONEY, APPROVE_DEALER_MONEY, HOLD_UNIT,
                    OVERRIDE_HOLD, IMPORT_OFFERS, IMPORT_STOCK, EDIT_STOCK, STRUCTURE_DEAL, SIGN_READING, SEE_EVERY_DEAL,
                    PENCIL_DEAL, WORK_LEADS, SEE_EVERY_LEAD, TAKE_LEADS_IN, SET_LEAD_RULES);
            case FINANCE_MANAGER -> EnumSet.of(SEE_READERS, SEE_FRICTION, SEE_DEALER_MONEY, APPROVE_FOR_FINANCE,
                    EDIT_PROGRAMS, HOLD_UNIT, EDIT_STOCK, STRUCTURE_DEAL, SIGN_READING, SEE_EVERY_DEAL, REVIEW_DEAL);
            case MARKETING -> EnumSet.of(SEE_READERS, SEE_FRICTION, ANSWER_FRICTION, EDIT_PROGRAMS, EDIT_CAMPAIGNS,
                    PROPOSE_CAMPAIGN, PUBLISH_BRIEF, SEE_DEALER_MONEY, SET_POLICIES, IMPORT_OFFERS, IMPORT_STOCK,
                    TAKE_LEADS_IN);
            case ACCOUNTING -> EnumSet.of(SEE_DEALER_MONEY, SEE_ACTIVITY);
            case EXECUTIVE -> EnumSet.of(SEE_READERS, SEE_FRICTION, SEE_DEALER_MONEY, SEE_ACTIVITY);
            case GENERAL_MANAGER -> EnumSet.of(SEE_READERS, SEE_FRICTION, SEE_DEALER_MONEY, APPROVE_DEALER_MONEY,
                    PUBLISH_BRIEF, MANAGE_PEOPLE, MANAGE_DESKS, SIGN_ROOT, SEE_ACTIVITY, SET_POLICIES, HOLD_UNIT,
                    OVERRIDE_HOLD, IMPORT_OFFERS, IMPORT_STOCK, EDIT_STOCK, STRUCTURE_DEAL, SIGN_READING, SEE_EVERY_DEAL,
                    PENCIL_DEAL, WORK_LEADS, SEE_EVERY_LEAD, TAKE_LEADS_IN, SET_LEAD_RULES);
            case ADMINISTRATOR -> EnumSet.of(MANAGE_PEOPLE, MANAGE_DESKS, SEE_ACTIVITY, SET_POLICIES, IMPORT_OFFERS,
                    IMPORT_STOCK, TAKE_LEADS_IN, SET_LEAD_RULES);
        });
        return everybody;
    }

    public static boolean allows(Set<Role> roles, Action action) {
        return roles.stream().anyMatch(role -> of(role).contains(action));
    }

    /**
     * Lets the act pass for those who may do any of these, or refuses it.
     *
     * @throws Problem of kind {@code NOT_ALLOWED}, naming the first, when none of the user's roles may do any
     */
    public static void requireAny(User user, Action first, Action... others) {
        if (Arrays.stream(others).noneMatch(user::may)) {
            require(user, first);
        }
    }

    /**
     * Lets the act pass or refuses it.
     *
     * @throws Problem of kind {@code NOT_ALLOWED} when none of the user's roles may do it
     */
    public static void require(User user, Action action) {
        if (!user.may(action)) {
            throw Problem.notAllowed("people.not-allowed",
                    user.name() + " may not do this (" + action + "). Ask a manager who may.");
        }
    }
}
