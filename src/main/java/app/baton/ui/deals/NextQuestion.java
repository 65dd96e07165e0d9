package app.baton.ui.deals;

import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.stack.Question;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.ui.deals.grid.RouteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The question that stands on top, with an answer for each of the keys from 1 on; 0 is "nobody knows". Credit tiers are one
 * question, with each tier as an answer.
 *
 * @param gain what the answer that gains most brings, in words; empty where none gains
 */
record NextQuestion(String words, String gain, List<Choice> choices, List<Asked> asked, String together) {

    /** One answer and what it brings. */
    record Choice(String label, String gain, Said said) { }

    /** The first that nobody has left open; empty when there is nothing more that is worth asking. */
    static Optional<NextQuestion> of(List<Question> questions, List<Said> said, List<Program> programs, Texts texts) {
        List<Asked> open = said.stream().filter(Said::open).map(Said::asked).toList();
        Optional<Question> first = questions.stream().filter(question -> question.isFirst() || question.gains())
                .filter(question -> !open.contains(question.asked())).findFirst();
        return first.map(question -> question.tier() == null ? yesOrNo(question, programs, texts)
                : tiers(questions, texts));
    }

    private static NextQuestion yesOrNo(Question question, List<Program> programs, Texts texts) {
        String words = words(question.asked(), programs, texts);
        List<Choice> choices = new ArrayList<>();
        for (Known known : List.of(Known.YES, Known.NO)) {
            String label = texts.say(known == Known.YES ? "deals.yes" : "deals.no");
            choices.add(new Choice(label, known == question.answer() ? gain(question, texts) : "",
                    new Said(words, label, question.asked(), known, null)));
        }
        String together = question.with().isEmpty() ? "" : texts.say("deals.question.with", String.join(" ",
                question.with().stream().map(asked -> asked.fact().question(texts)).toList()));
        return new NextQuestion(words, gain(question, texts), choices, List.of(question.asked()), together);
    }

    private static NextQuestion tiers(List<Question> questions, Texts texts) {
        String words = texts.say("deals.question.tier");
        List<Question> tiers = questions.stream().filter(question -> question.tier() != null)
                .sorted((one, other) -> String.valueOf(one.tier()).compareTo(String.valueOf(other.tier()))).toList();
        return new NextQuestion(words, gain(tiers.stream().max((one, other) -> one.gain().compareTo(other.gain()))
                .orElseThrow(), texts), tiers.stream().map(question -> new Choice(String.valueOf(question.tier()),
                gain(question, texts), new Said(words, String.valueOf(question.tier()), question.asked(), Known.YES,
                question.tier()))).toList(), tiers.stream().map(Question::asked).toList(), "");
    }

    /** The question, with the program that it is about where the words alone do not say. */
    static String words(Asked asked, List<Program> programs, Texts texts) {
        String words = asked.fact().question(texts);
        return programs.stream().filter(program -> program.id().equals(asked.program())).findFirst()
                .map(program -> texts.say("deals.question.about", program.id(), program.name(), words)).orElse(words);
    }

    private static String gain(Question question, Texts texts) {
        if (question.gain().isPositive()) {
            return texts.say("deals.gain", question.gain());
        }
        Question.@Nullable RouteGain most = question.routes().stream()
                .max((one, other) -> one.gain().compareTo(other.gain())).orElse(null);
        return most == null ? "" : texts.say("deals.gain.on", most.gain(), routeName(most.route(), texts));
    }

    static String routeName(RouteStack stack, Texts texts) {
        return routeName(stack.route(), texts);
    }

    static String routeName(Route route, Texts texts) {
        return RouteWords.name(route, texts);
    }
}
