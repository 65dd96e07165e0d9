package app.baton.incentive;

import app.baton.journal.Texts;

/** One thing that can be known yes, known no, or unknown about a deal, and that a condition may ask for. */
public sealed interface Fact permits VehicleFact, CustomerFact, PlaceFact, DealFact, Fact.ReadTheProgram {

    /** Text that no machine can decide. Never silently met: a person reads the program, decides, and signs. */
    record ReadTheProgram(String question) implements Fact {
        public ReadTheProgram {
            Invalid.unless(!question.isBlank(), "question", "Say what the person has to decide.");
        }
    }

    /** As a question that a salesperson would ask. */
    default String question(Texts texts) {
        return new QuestionWords(texts).of(this);
    }

    /** What is asked about, in a few words for a list of answers: "a Ford or Lincoln, 2012 or newer". */
    default String topic(Texts texts) {
        return new QuestionWords(texts).topic(this);
    }
}
