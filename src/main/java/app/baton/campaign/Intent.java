package app.baton.campaign;

/** How near to a purchase the customers are whom a campaign wants to reach. */
public enum Intent {
    LOW, MEDIUM, HIGH
}
