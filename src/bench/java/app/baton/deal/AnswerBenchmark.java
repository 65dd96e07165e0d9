package app.baton.deal;

import app.baton.exchange.JsonQuote;
import app.baton.incentive.Known;
import app.baton.incentive.Place;
import app.baton.incentive.Situation;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.Question;
import app.baton.incentive.stack.Stacks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From an answer of a salesperson to the stacks that are solved anew and the questions that come next; beside it the naive
 * way, which solves the whole deal anew for a yes and for a no to each of these questions.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnswerBenchmark {

    /** What is known of the buyer: as in the deal, or nothing. */
    public enum Buyer { KNOWN, STRANGER }

    @Param({"40", "60"})
    public int programs = 40;

    @Param({"KNOWN", "STRANGER"})
    public Buyer buyer = Buyer.KNOWN;

    private JsonQuote.Asked asked = LargeDeal.of(programs);
    private Structure structure = asked.request().structure();
    private DealPrograms desk = new DealPrograms(asked.programs());
    private List<Question> questions = List.of();

    /** Reads the deal anew for each fork. */
    @Setup(Level.Trial)
    public void read() {
        asked = LargeDeal.of(programs);
        desk = new DealPrograms(asked.programs());
        structure = new Quoting(asked.programs()).priced(asked.request()).structure();
        if (buyer == Buyer.STRANGER) {
            Situation known = structure.situation();
            structure = structure.with(new Situation(known.vehicle(), known.days(), Place.unknown(), known.terms(), List.of(),
                    Map.of(), known.counters(), known.amounts()));
        }
        questions = desk.solve(structure).questions();
    }

    /** Stacks of every route, and what to ask next. */
    @Benchmark
    public Structured stacksAndQuestions() {
        return desk.solve(structure);
    }

    /** The stacks alone. */
    @Benchmark
    public Answer stacks() {
        return fresh().best(structure.situation(), structure.policy(), structure.goal());
    }

    /** The stacks, and again for a yes and for a no to each question. */
    @Benchmark
    public List<Answer> naively() {
        Stacks stacks = fresh();
        List<Answer> answers = new ArrayList<>();
        answers.add(stacks.best(structure.situation(), structure.policy(), structure.goal()));
        for (Question question : questions) {
            for (Known known : List.of(Known.YES, Known.NO)) {
                answers.add(stacks.best(structure.situation().answering(question.asked(), known), structure.policy(),
                        structure.goal()));
            }
        }
        return answers;
    }

    private Stacks fresh() {
        return new Stacks(SponsorMakes.of(structure.situation().vehicle().make(), asked.programs()));
    }
}
