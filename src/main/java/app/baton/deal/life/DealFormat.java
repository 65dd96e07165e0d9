package app.baton.deal.life;

import app.baton.deal.life.DealEvent.Step;

/** How a step is written for keeping. */
public interface DealFormat {

    String write(Step step);

    /** @throws app.baton.journal.Problem when it cannot be read */
    Step read(String text);
}
