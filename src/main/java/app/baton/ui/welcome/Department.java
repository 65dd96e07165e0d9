package app.baton.ui.welcome;

import app.baton.people.Person;
import app.baton.people.Role;
import java.util.Comparator;

/** Where somebody sits, for finding a face; the order is that of the sign-in screen. */
public enum Department {
    SALES,
    INTERNET,
    TRADE,
    FINANCE,
    MARKETING,
    SERVICE,
    ACCOUNTING,
    MANAGEMENT;

    /** By the role that weighs most, so that a sales manager who also sells sits with sales, and the GM with management. */
    public static Department of(Person person) {
        return person.roles().stream().map(Department::of).max(Comparator.naturalOrder()).orElse(SALES);
    }

    private static Department of(Role role) {
        return switch (role) {
            case SALESPERSON, SALES_MANAGER -> SALES;
            case INTERNET_AGENT -> INTERNET;
            case TRADE_DESK -> TRADE;
            case FINANCE_MANAGER -> FINANCE;
            case MARKETING -> MARKETING;
            case SERVICE_ADVISER -> SERVICE;
            case ACCOUNTING -> ACCOUNTING;
            case GENERAL_MANAGER, EXECUTIVE, ADMINISTRATOR -> MANAGEMENT;
        };
    }
}
