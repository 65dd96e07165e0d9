package app.baton.exchange;

import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;

/** What {@code stack FILE} is asked: which stack of these programs is best for this deal. */
public record StackRequest(ProgramSheet programs, Situation situation, Policy policy, Goal goal) { }
