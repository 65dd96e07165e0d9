package app.baton.ui.deals;

import app.baton.incentive.Known;
import app.baton.incentive.Rulebook;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ways to buy side by side, what they stand on, and the text of a program in their place when it is asked for. */
final class RoutesPane extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DealsViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();

    RoutesPane(DealsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        content.getStyleClass().add(Styles.CARD);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll(Styles.TRACKER_SIDE, Styles.EDITOR_SCROLL);
        setId("routes");
        model.list().lines().subscribe(now -> show());
        model.list().text().subscribe(now -> show());
        model.list().selected().subscribe(now -> {
            if (model.list().text().get()) {
                show();
            }
        });
    }

    private void show() {
        content.getChildren().clear();
        content.setId("ways");
        DealsViewModel.Shown now = model.shown().get();
        if (now == null) {
            return;
        }
        if (model.list().text().get() && model.list().selectedLine().isPresent()) {
            program(model.list().selectedLine().get());
            return;
        }
        content.getChildren().add(Typography.section(texts.say("deals.routes")));
        now.routes().forEach(route -> content.getChildren().add(route(route, now)));
        List<Answer.Closed> closed = now.structured().answer().closed().stream()
                .filter(it -> it.verdict().met() == Known.UNKNOWN).toList();
        closed.forEach(it -> content.getChildren().add(closed(it)));
        content.getChildren().add(Typography.caption(texts.say("deals.not-yet")));
        stands(now);
    }

    private Node route(RouteStack route, DealsViewModel.Shown now) {
        Label name = Typography.small(NextQuestion.routeName(route, texts));
        name.getStyleClass().add(Styles.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = Typography.row(name, Figures.money(texts.formats(), route.value(), MoneyHue.CUSTOMER));
        VBox box = new VBox(first);
        if (route.payment() != null) {
            box.getChildren().add(Typography.row(Typography.caption(texts.say("deals.payment")), Typography.spring(),
                    Figures.money(texts.formats(), route.payment(), MoneyHue.FINANCED)));
        }
        if (route.rateSaving().isPositive()) {
            box.getChildren().add(Typography.caption(texts.say("deals.of-it-rate", route.rateSaving())));
        }
        if (!model.list().customerView().get() && !route.retained().isZero()) {
            box.getChildren().add(Typography.row(Typography.caption(texts.say("deals.retained")), Typography.spring(),
                    Figures.money(texts.formats(), route.retained(), MoneyHue.DEALER)));
        }
        box.getStyleClass().add(Styles.ROUTE_LINE);
        box.pseudoClassStateChanged(CHOSEN, route.equals(now.looked()));
        box.setOnMouseClicked(event -> model.look(route));
        box.setAccessibleText(NextQuestion.routeName(route, texts));
        return box;
    }

    private Node closed(Answer.Closed closed) {
        Label label = Typography.small(texts.say("deals.closed", NextQuestion.routeName(closed.route(), texts),
                closed.verdict().reasons().stream().filter(reason -> reason.known() == Known.UNKNOWN).findFirst()
                        .map(reason -> reason.sentence(closed.verdict().program(), texts)).orElse("")));
        label.setGraphic(Icons.of(Icons.ASK, Styles.CARE));
        return label;
    }

    /** By which rules and rates, and what of it is assumed. */
    private void stands(DealsViewModel.Shown now) {
        var structure = now.structured().structure();
        VBox box = new VBox(Typography.label(texts.say("deals.stands"), Styles.FACT_NAME));
        box.getStyleClass().add(Styles.TIGHT);
        box.setId("stands");
        List<Rulebook> books = model.programs().map(it -> it.rulebooks(structure.situation().vehicle().make()))
                .orElse(List.of());
        var sale = structure.situation().days().sale();
        books.forEach(book -> book.standardRates().stream()
                .filter(rates -> !sale.isBefore(rates.from()) && !sale.isAfter(rates.until()))
                .forEach(rates -> box.getChildren().add(Typography.caption(texts.say("deals.stands.rates", book.name(),
                        book.revision(), rates.lender(), rates.from(), rates.until())))));
        var tier = structure.situation().terms().tier();
        box.getChildren().add(Typography.caption(tier == null ? texts.say("deals.stands.no-tier")
                : texts.say("deals.stands.tier", tier)));
        content.getChildren().add(box);
    }

    private void program(StackLine line) {
        var program = line.program();
        Label name = Typography.section(texts.say("deals.line.name", program.id(), program.name()));
        name.setWrapText(true);
        content.setId("program-text");
        content.getChildren().addAll(name, Typography.caption(texts.say("deals.why.source", program.id(), program.revision(),
                program.source().document())), fact("deals.text.verdict", line.words().isEmpty() ? texts.name(line.stand())
                : texts.name(line.stand()) + ": " + line.words()), fact("deals.text.gives", program.benefitLine(texts)),
                fact("deals.text.who", program.oneLine(texts)), fact("deals.text.when", program.windowLine(texts)));
        List<String> proofs = program.proofLines(texts);
        if (!proofs.isEmpty()) {
            content.getChildren().add(fact("deals.text.proofs", String.join("; ", proofs)));
        }
        content.getChildren().addAll(fact("deals.text.source", program.source().text()),
                Buttons.plain("text-close", texts.say("deals.text.close"), () -> model.list().text().set(false)));
    }

    private VBox fact(String key, String words) {
        VBox box = new VBox(Typography.label(texts.say(key), Styles.FACT_NAME), Typography.small(words));
        box.getStyleClass().add(Styles.TIGHT);
        return box;
    }
}
