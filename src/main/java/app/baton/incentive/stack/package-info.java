/**
 * The best legal stack of a deal, found exactly and explained: {@link app.baton.incentive.stack.Stacks} takes programs, a
 * situation, a policy and a goal. Below it, {@link app.baton.incentive.stack.Puzzle} is one route as bare numbers and
 * {@link app.baton.incentive.stack.Search} the proof. Leans on incentive, finance and money.
 */
@NullMarked
package app.baton.incentive.stack;

import org.jspecify.annotations.NullMarked;
