package app.baton.lead.enquiry;

import org.jspecify.annotations.Nullable;

/** By when somebody wants to buy: ADF's {@code timeframe}, or what a form asked. */
public record TimeFrame(@Nullable String description, @Nullable WrittenTime earliest, @Nullable WrittenTime latest) { }
