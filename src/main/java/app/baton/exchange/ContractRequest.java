package app.baton.exchange;

import app.baton.finance.Credit;
import app.baton.finance.Stated;
import org.jspecify.annotations.Nullable;

/** What {@code contract-check FILE} is asked: a contract, and the figures that it states itself, where they are given. */
public record ContractRequest(Credit credit, @Nullable Stated stated) { }
