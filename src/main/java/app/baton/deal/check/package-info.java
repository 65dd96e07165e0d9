/**
 * The checks of a structured deal: one small named rule each, with a code, a severity, a sentence and how to mend it. Start at
 * {@link app.baton.deal.check.Checks}. Leans on deal.worksheet, deal.tax,
 * campaign and incentive.
 */
@NullMarked
package app.baton.deal.check;

import org.jspecify.annotations.NullMarked;
