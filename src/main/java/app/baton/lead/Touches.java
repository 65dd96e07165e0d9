package app.baton.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to reach somebody.
 *
 * @param attempts how often somebody tried in vain since it came in
 * @param first when a person first tried; an automatic answer is none (R30)
 * @param reached when the two first spoke; an attempt is none (R30)
 * @param visited when the customer was first here
 * @param last the last sign of life, of either side
 * @param waiting whether the customer wrote, and nobody has tried to reach him since
 */
public record Touches(int attempts, @Nullable Instant first, @Nullable Instant reached, @Nullable Instant visited, Instant last,
                      boolean waiting) { }
