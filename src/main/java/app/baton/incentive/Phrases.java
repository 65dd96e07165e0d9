package app.baton.incentive;

import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Pieces of sentences that several lines of a program share: lists with "or" and "and", vehicles, rates. */
final class Phrases {

    private final Texts texts;

    Phrases(Texts texts) {
        this.texts = texts;
    }

    /** "A, B or C". */
    String or(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : texts.say("incentive.or", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** "A, B and C". */
    String and(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : texts.say("incentive.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    String numbers(List<Integer> numbers) {
        return or(numbers.stream().map(String::valueOf).toList());
    }

    static String capital(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(Locale.US) + sentence.substring(1);
    }

    /** "4.9%", "0.0%", "0.75%": at least one decimal, as rates are printed. */
    String rate(Percent rate) {
        var value = rate.value();
        return texts.say("incentive.percent", (value.scale() < 1 ? value.setScale(1) : value).toPlainString());
    }

    /** "2026 F-150 XL, STX or Explorer"; lines of the same years stand together. */
    String vehicles(List<ModelLine> lines) {
        Map<List<Integer>, List<String>> byYears = new LinkedHashMap<>();
        for (ModelLine line : lines) {
            byYears.computeIfAbsent(line.years(), _ -> new ArrayList<>()).add(name(line));
        }
        List<String> words = new ArrayList<>();
        byYears.forEach((years, names) -> words.add(years.isEmpty() ? or(names)
                : texts.say("incentive.of-year", numbers(years), or(names))));
        return or(words);
    }

    /** Model names without trims, each once. */
    List<String> models(List<ModelLine> lines) {
        return lines.stream().map(ModelLine::model).filter(Objects::nonNull).distinct().toList();
    }

    /** "F-150 XLT, Lariat"; a line without a model is "model", or its make where it names nothing else. */
    String name(ModelLine line) {
        if (line.model() == null) {
            return line.make() != null && line.years().isEmpty() ? line.make() : texts.say("incentive.any-model");
        }
        return line.trims().isEmpty() ? line.model() : line.model() + " " + String.join("/", line.trims());
    }
}
