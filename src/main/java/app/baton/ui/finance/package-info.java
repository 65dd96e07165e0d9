/**
 * The finance office: deals that wait, one deal with all that speaks against it, and what finance does with it, from the
 * lender's decision to the money or back. Start at {@link app.baton.ui.finance.FinanceViewModel}; leans on the use cases of
 * {@link app.baton.deal.life}.
 */
@NullMarked
package app.baton.ui.finance;

import org.jspecify.annotations.NullMarked;
