package app.baton.campaign;

/**
 * One sentence that the floor may say for the car or the store beside the price: about what, on which vehicle line
 * (empty for every line of the campaign), to customers how near to a purchase.
 */
public record ValueStatement(String vehicleLine, Intent intent, ValueTopic topic, String sentence) { }
