/**
 * What a buyer and the store agree on for one vehicle, and every figure that follows from it on the cash, the loan and the
 * lease route, and for the store. Start at {@link app.baton.deal.worksheet.Worksheet} and
 * {@link app.baton.deal.worksheet.Worked}. Leans on deal.figures, deal.tax, incentive and finance.
 */
@NullMarked
package app.baton.deal.worksheet;

import org.jspecify.annotations.NullMarked;
