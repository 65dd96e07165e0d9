package app.baton.campaign;

import app.baton.incentive.ProgramRef;

/**
 * One program that a campaign promises, with what the floor needs to keep the promise: why it exists, how it is
 * applied on the deal, and what to do next (whom to call, what to say, what to check).
 */
public record Promised(ProgramRef program, String why, String how, String nextStep) { }
