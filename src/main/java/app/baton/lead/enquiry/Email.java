package app.baton.lead.enquiry;

/**
 * An e-mail address as it was written.
 *
 * @param usable whether mail could be sent there, by its form
 * @param preferred whether the sender marks it as the way to be reached
 */
public record Email(String address, boolean usable, boolean preferred) { }
