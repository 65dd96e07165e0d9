package app.baton.deal.figures;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One amount of a deal with the lines that it is the sum of; a line that takes away is below zero. A figure whose lines do
 * not add up cannot be made.
 *
 * @param of which one, where there are several: an item's name, a program's number; empty otherwise
 * @param parts its lines, empty where it is no sum
 * @param because the rules and sources
 */
public record Figure(FigureName name, String of, Money amount, List<Figure> parts, List<Because> because) {

    public Figure {
        parts = List.copyOf(parts);
        because = List.copyOf(because);
        Money sum = sum(parts);
        if (!parts.isEmpty() && !sum.equals(amount)) {
            throw new IllegalArgumentException("the lines of " + name + " come to " + Dollars.wire(sum) + " and not to "
                    + Dollars.wire(amount));
        }
    }

    /** An amount by itself. */
    public static Figure of(FigureName name, Money amount, Because... because) {
        return new Figure(name, "", amount, List.of(), List.of(because));
    }

    /** One of several. */
    public static Figure of(FigureName name, String of, Money amount, Because... because) {
        return new Figure(name, of, amount, List.of(), List.of(because));
    }

    /** The sum of its lines; lines of nothing are left out. */
    public static Figure sum(FigureName name, List<Figure> parts, Because... because) {
        List<Figure> lines = parts.stream().filter(part -> !part.amount.isZero()).toList();
        return new Figure(name, "", sum(lines), lines, List.of(because));
    }

    private static Money sum(List<Figure> parts) {
        return parts.stream().map(Figure::amount).reduce(Dollars.zero(), Money::plus);
    }

    /** The same, taken away. */
    public Figure less() {
        return new Figure(name, of, amount.negated(), parts.stream().map(Figure::less).toList(), because);
    }

    /** The same with more to say. */
    public Figure with(Because... more) {
        List<Because> all = new ArrayList<>(because);
        all.addAll(Arrays.asList(more));
        return new Figure(name, of, amount, parts, all);
    }

    public boolean isZero() {
        return amount.isZero();
    }

    /** The first line of that name, here or in the lines of lines. */
    public Optional<Figure> find(FigureName wanted) {
        return name == wanted ? Optional.of(this)
                : parts.stream().map(part -> part.find(wanted)).flatMap(Optional::stream).findFirst();
    }

    /** Its name as a person reads it, with which one it is. */
    public String label(Texts texts) {
        return of.isEmpty() ? texts.name(name) : texts.say("figure.of", name, of);
    }
}
