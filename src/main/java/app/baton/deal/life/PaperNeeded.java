package app.baton.deal.life;

import app.baton.incentive.Program;
import app.baton.incentive.ProofRule;

/**
 * A paper that a program of the chosen way asks for (R3).
 *
 * @param seen whether one of the papers that count for it was shown
 */
public record PaperNeeded(Program program, ProofRule rule, boolean seen) { }
