/**
 * The store's own desking terms as a manager changes them: where it stands, what it charges and sells, what it lets pass, and
 * what it adds to a lender's rate. Start with {@link app.baton.ui.deals.house.HouseViewModel}, which
 * {@link app.baton.ui.deals.house.HousePane} shows. Leans on deal and the kit.
 */
@NullMarked
package app.baton.ui.deals.house;

import org.jspecify.annotations.NullMarked;
