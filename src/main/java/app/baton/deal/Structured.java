package app.baton.deal;

import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.Question;
import java.util.List;

/** A structure with every route's best stack, and what to ask next. */
public record Structured(Structure structure, Answer answer, List<Question> questions) {

    public Structured {
        questions = List.copyOf(questions);
    }
}
