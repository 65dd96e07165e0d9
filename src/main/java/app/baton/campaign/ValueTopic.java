package app.baton.campaign;

/** What a value statement is about. */
public enum ValueTopic {
    SAFETY, WARRANTY, DELIVERY, TRADE_SUPPORT, OTHER
}
