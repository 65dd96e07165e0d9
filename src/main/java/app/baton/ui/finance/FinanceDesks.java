package app.baton.ui.finance;

import app.baton.deal.life.DealDesk;
import app.baton.deal.life.FinanceDesk;
import app.baton.deal.life.JacketDesk;
import app.baton.deal.life.ProofDesk;

/** The use cases that the finance office works with. */
public record FinanceDesks(DealDesk floor, FinanceDesk finance, ProofDesk proofs, JacketDesk jackets) { }
