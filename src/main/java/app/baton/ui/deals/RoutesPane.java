package app.baton.ui.deals;

import app.baton.incentive.Known;
import app.baton.incentive.Rulebook;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.paper.DealTable;
import app.baton.paper.GrossWords;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Figures;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The ways to buy side by side, what they stand on, and the text of a program in their place when it is asked for. */
final class RoutesPane extends ScrollPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DealsViewModel model;
    private final Texts texts;
    private final FigureLines lines;
    private final FigureTable table;
    private final VBox below = Typography.stack();
    private final VBox ways;
    private final VBox content = new VBox();
    private @Nullable Compared shown;
    private boolean everyFinding;

    RoutesPane(DealsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        lines = new FigureLines(texts);
        table = new FigureTable(texts, this::look);
        ways = Typography.stack(Typography.section(texts.say("deals.routes")), table, below);
        content.getStyleClass().add(Styles.CARD);
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll(Styles.WAYS, Styles.EDITOR_SCROLL);
        setId("routes");
        // other figures may stand on the same stack
        model.shown().subscribe(now -> show());
        model.list().customerView().subscribe(now -> show());
        model.list().text().subscribe(now -> show());
        model.list().lines().subscribe(now -> {
            if (model.list().text().get()) {
                show();
            }
        });
        model.list().selected().subscribe(now -> {
            if (model.list().text().get()) {
                show();
            }
        });
    }

    private void show() {
        Shown now = model.shown().get();
        if (now == null) {
            content.getChildren().clear();
            return;
        }
        if (model.list().text().get() && model.list().selectedLine().isPresent()) {
            content.getChildren().clear();
            program(model.list().selectedLine().get());
            return;
        }
        ways(now);
        content.setId("ways");
        if (!content.getChildren().contains(ways)) {
            content.getChildren().setAll(ways);
        }
    }

    /** The figures side by side, and below them the other ways; where there are no figures yet, every way with its stack. */
    private void ways(Shown now) {
        Quoted quoted = now.quoted();
        Optional<Compared> compared = Optional.ofNullable(quoted).map(Compared::of).filter(it -> !it.ways().isEmpty());
        compared.ifPresent(it -> figures(it));
        table.setVisible(compared.isPresent());
        table.setManaged(compared.isPresent());
        List<Node> rest = new ArrayList<>();
        if (!now.refusal().isEmpty()) {
            Label refusal = Typography.small(now.refusal());
            refusal.setId("refusal");
            refusal.setGraphic(Icons.of(Icons.INFO, Styles.INFO));
            rest.add(refusal);
        }
        compared.filter(it -> it.looked() >= 0 && !model.list().customerView().get())
                .flatMap(it -> GrossWords.unknown(it.ways().get(it.looked()).gross(), texts))
                .ifPresent(words -> rest.add(Typography.caption(words)));
        List<RouteStack> others = now.routes().stream()
                .filter(route -> compared.filter(it -> it.holds(route)).isEmpty()).toList();
        if (compared.isPresent() && !others.isEmpty()) {
            rest.add(Typography.label(texts.say("deals.routes.others"), Styles.STRONG));
        }
        others.forEach(route -> rest.add(route(route, now)));
        now.structured().answer().closed().stream().filter(it -> it.verdict().met() == Known.UNKNOWN)
                .forEach(it -> rest.add(closed(it)));
        if (compared.isEmpty()) {
            rest.add(Typography.caption(texts.say("deals.not-yet")));
        }
        rest.add(stands(now));
        below.getChildren().setAll(rest);
    }

    private void figures(Compared compared) {
        boolean dealerMoney = !model.list().customerView().get();
        List<Node> between = compared.looked() < 0 ? List.of()
                : List.of(new FindingsBox(compared.ways().get(compared.looked()), dealerMoney, everyFinding,
                        this::checks, texts));
        shown = compared;
        table.show(DealTable.of(compared.ways(), texts).columns(), compared.looked(), lines.first(compared), between,
                lines.rest(compared, dealerMoney));
    }

    private void look(int column) {
        Compared now = shown;
        if (now != null && column < now.ways().size()) {
            model.look(now.ways().get(column).stack());
        }
    }

    /** Shows every finding of the checks, or those alone that stop the deal. */
    void checks() {
        everyFinding = !everyFinding;
        show();
    }

    /** The figures, for the keys. */
    FigureTable table() {
        return table;
    }

    private Node route(RouteStack route, Shown now) {
        Label name = Typography.small(NextQuestion.routeName(route, texts));
        name.getStyleClass().add(Styles.STRONG);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox first = Typography.row(name, Figures.money(texts.formats(), route.value(), MoneyHue.CUSTOMER));
        VBox box = new VBox(first);
        if (route.payment() != null) {
            box.getChildren().add(Typography.row(Typography.caption(texts.say("deals.payment")), Typography.spring(),
                    Figures.money(texts.formats(), payment(route, now), MoneyHue.FINANCED)));
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

    /** With tax and fees where the deal is worked out whole. */
    private static Money payment(RouteStack route, Shown now) {
        return Optional.ofNullable(now.quoted()).flatMap(quoted -> quoted.quote().of(route))
                .flatMap(on -> Optional.ofNullable(on.worked().payment()))
                .orElseGet(() -> Objects.requireNonNull(route.payment()));
    }

    private Node closed(Answer.Closed closed) {
        Label label = Typography.small(texts.say("deals.closed", NextQuestion.routeName(closed.route(), texts),
                closed.verdict().reasons().stream().filter(reason -> reason.known() == Known.UNKNOWN).findFirst()
                        .map(reason -> reason.sentence(closed.verdict().program(), texts)).orElse("")));
        label.setGraphic(Icons.of(Icons.ASK, Styles.CARE));
        return label;
    }

    /** By which rules and rates, and what of it is assumed. */
    private Node stands(Shown now) {
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
        return box;
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
