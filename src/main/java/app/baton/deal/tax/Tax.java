package app.baton.deal.tax;

import app.baton.deal.figures.Figure;
import java.util.List;

/**
 * A tax with how it was worked out.
 *
 * @param figure what is due, with the rates and where they were read
 * @param workings the bases, one for each state that was worked out
 * @param gaps what is not known; where one blocks, the figure is no more than what is known
 */
public record Tax(Figure figure, List<Figure> workings, List<Gap> gaps) {

    public Tax {
        workings = List.copyOf(workings);
        gaps = List.copyOf(gaps);
    }

    /** Whether finance has to enter amount and source before the deal is approved. */
    public boolean blocks() {
        return gaps.stream().anyMatch(Gap::blocks);
    }
}
