package app.baton.incentive;

import org.jspecify.annotations.Nullable;

/**
 * One benefit of a program. Where {@code when} is given, this part is had only by those who meet it as well, and a
 * program gives the sum of its parts.
 */
public record Part(Benefit benefit, @Nullable Condition when) { }
