package app.baton.paper;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Gap;
import app.baton.deal.tax.Tax;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.journal.Texts;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** The words on whose tax it is, what it is taken of, and what is not known of it. */
final class TaxWords {

    private final Ways ways;
    private final Texts texts;

    TaxWords(Ways ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
    }

    /** What is said, each with the ways of which it is. */
    Map<String, List<Way>> all() {
        Map<String, List<Way>> alike = new LinkedHashMap<>();
        ways.all().forEach(way -> alike.computeIfAbsent(of(way), _ -> new ArrayList<>()).add(way));
        return alike;
    }

    private String of(Way way) {
        Tax tax = way.on().worked().tax();
        if (tax.blocks()) {
            return texts.say("deal-paper.tax-open", String.join(", ", tax.gaps().stream().filter(Gap::blocks).map(Gap::place)
                    .distinct().toList()));
        }
        List<String> said = new ArrayList<>();
        switch (way.on().worked()) {
            case Sale sale -> said.add(due(sale.tax()));
            case Leased leased -> {
                leased.periodic().find(FigureName.TAX_OF_STATE)
                        .ifPresent(each -> said.add(texts.say("deal-paper.tax-each", state(each))));
                if (said.isEmpty() || !leased.tax().figure().isZero()) {
                    said.add(leased.tax().figure().isZero() ? due(leased.tax())
                            : texts.say("deal-paper.tax-start", due(leased.tax())));
                }
            }
        }
        if (!tax.gaps().isEmpty()) {
            said.add(texts.say("deal-paper.tax-verify"));
        }
        return String.join(" ", said);
    }

    private String due(Tax tax) {
        List<String> states = tax.figure().parts().stream().map(this::state).toList();
        String form = form(tax.figure());
        if (states.isEmpty()) {
            return (texts.say("deal-paper.tax-none") + " " + form).strip();
        }
        return (String.join(" ", states) + " " + form).strip();
    }

    /** "MI: 6 % of $22,700.00, $1,362.00." */
    private String state(Figure figure) {
        List<String> rates = new ArrayList<>();
        String source = "";
        List<Because> because = figure.because();
        for (int i = 0; i < because.size(); i++) {
            if (because.get(i) instanceof Because.Rate rate) {
                // each rate is followed by where it was read
                String place = i + 1 < because.size() && because.get(i + 1) instanceof Because.Table table ? table.place() : "";
                rates.add(rate(rate, place.equals(figure.of()) ? "" : place));
            } else if (because.get(i) instanceof Because.Entered entered) {
                source = entered.source();
            }
        }
        Money amount = figure.amount();
        if (!source.isEmpty()) {
            return texts.say("deal-paper.tax-entered", texts.formats().cents(amount), source);
        }
        return rates.isEmpty() ? texts.say("deal-paper.tax-plain", figure.of(), texts.formats().cents(amount))
                : texts.say("deal-paper.tax-state", figure.of(), String.join(" + ", rates), texts.formats().cents(amount));
    }

    private String rate(Because.Rate rate, String place) {
        return place.isEmpty() ? texts.say("deal-paper.tax-rate", rate.percent(), texts.formats().cents(rate.of()))
                : texts.say("deal-paper.tax-rate-at", rate.percent(), texts.formats().cents(rate.of()), place);
    }

    /** A form that the state asks for. */
    private String form(Figure figure) {
        return figure.because().stream().filter(Because.Rule.class::isInstance).map(Because.Rule.class::cast).findFirst()
                .map(rule -> texts.say("deal-paper.tax-form", rule.id())).orElse("");
    }
}
