package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.incentive.MoneySplit;
import app.baton.incentive.Program;
import app.baton.insight.Offer;
import app.baton.insight.OfferLine;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.Why;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.Money;

/** The offers as a table: one line each, every figure askable. */
final class OfferTable {

    private static final Comparator<TrackerRow> BY_END =
            Comparator.comparingLong(row -> row.line().span().daysLeft(row.line().today()));

    private final TrackerViewModel model;
    private final Texts texts;
    private Money largest = Dollars.zero();

    OfferTable(TrackerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        model.page().subscribe(page -> largest = page == null ? Dollars.zero() : page.lines().stream()
                .map(line -> total(line.money())).reduce(Dollars.zero(), Dollars::max));
    }

    TableView<TrackerRow> build() {
        return new TableBuilder<>("offers", model.rows())
                .node(texts.say("tracker.column.offer"), 188, this::offer)
                .growing(2500)
                .sortedBy(Comparator.comparing(OfferTable::name, String.CASE_INSENSITIVE_ORDER))
                .node(texts.say("tracker.column.gives"), 190, this::gives)
                .growing()
                .node(texts.say("tracker.column.state"), 122, this::state)
                .fixed()
                .sortedBy(Comparator.comparing(row -> row.line().marks().stream().findFirst().map(Enum::ordinal).orElse(99)))
                .node(texts.say("tracker.column.money"), 112, this::money)
                .sortedBy(Comparator.comparing((TrackerRow row) -> total(row.line().money())).reversed())
                .node(texts.say("tracker.column.until"), 124, this::until)
                .fixed()
                .sortedBy(BY_END)
                .node(texts.say("tracker.column.units"), 82, this::units)
                .fixed()
                .sortedBy(Comparator.comparingInt(OfferTable::fitting).reversed())
                .twoLines()
                .dimmed(row -> row.fits() == Known.NO)
                .onOpen(row -> model.openOffer(row.line()))
                .whenEmpty(texts.say("tracker.nothing-fits"))
                .build();
    }

    private static String name(TrackerRow row) {
        OfferLine line = row.line();
        return line.isProgram() ? line.code() + "  " + line.name() : line.name();
    }

    private static int fitting(TrackerRow row) {
        return row.line().units() == null ? 0 : row.line().units().fit();
    }

    static Money total(MoneySplit split) {
        return split.customer().plus(split.dealer());
    }

    private Node offer(TrackerRow row) {
        OfferLine line = row.line();
        return lines(line.name(), line.isProgram() ? line.code() : texts.say("tracker.campaign", line.who()));
    }

    /** What it gives, and under it who may have it. */
    private Node gives(TrackerRow row) {
        OfferLine line = row.line();
        return lines(line.gives(), line.isProgram() ? line.who() : "");
    }

    private static Node lines(String first, String second) {
        VBox lines = new VBox(Typography.line(first), Typography.line(second, Styles.SMALL, Styles.MUTED));
        lines.getStyleClass().add(Styles.TWO_LINES);
        lines.setMinWidth(0);
        return lines;
    }

    private Node state(TrackerRow row) {
        HBox badges = MarkBadges.row(row.line().marks(), texts);
        if (!model.filter().get().customer().isStranger()) {
            badges.getChildren().setAll(MarkBadges.fits(row.fits(), texts));
        }
        return badges;
    }

    private Node money(TrackerRow row) {
        MoneySplit split = row.line().money();
        if (split.isZero()) {
            return Typography.line(kind(row.line()), Styles.SMALL, Styles.MUTED);
        }
        SplitBar bar = new SplitBar(split, largest, texts);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = Typography.label(texts.formats().money(total(split)), Styles.FIGURE);
        HBox cell = new HBox(bar, figure);
        cell.getStyleClass().add(Styles.ROW);
        WhyPopover.on(cell, texts, () -> whyMoney(row.line()));
        return cell;
    }

    private String kind(OfferLine line) {
        return line.offer() instanceof Offer.OfProgram(Program program, _) ? texts.name(program.kind())
                : texts.say("tracker.no-money");
    }

    private Why whyMoney(OfferLine line) {
        List<Why.Line> lines = new ArrayList<>(SplitBar.lines(line.money(), texts));
        lines.add(new Why.Line(line.who(), "", texts.say("tracker.why.for-whom")));
        String source = line.offer() instanceof Offer.OfProgram(Program program, _) ? program.ref().toString()
                : texts.say("tracker.why.together");
        lines.add(new Why.Line(line.gives(), "", source));
        return new Why(texts.say("tracker.why.money", line.name()), lines, texts.formats().money(total(line.money())));
    }

    private Node until(TrackerRow row) {
        Label words = Typography.line(row.until());
        WhyPopover.on(words, texts, () -> whyUntil(row));
        return words;
    }

    private Why whyUntil(TrackerRow row) {
        List<Why.Line> lines = new ArrayList<>();
        if (row.line().offer() instanceof Offer.OfProgram(Program program, _)) {
            lines.add(new Why.Line(program.windowLine(texts), "", program.ref().toString()));
        }
        if (row.line().span().from() != null) {
            lines.add(new Why.Line(texts.say("tracker.column.from"), texts.formats().weekday(row.line().span().from()), ""));
        }
        if (row.line().span().until() != null) {
            lines.add(new Why.Line(texts.say("tracker.column.until"), texts.formats().weekday(row.line().span().until()),
                    texts.say("tracker.why.until")));
        }
        return new Why(texts.say("tracker.why.days", row.line().name()), lines, row.until());
    }

    private Node units(TrackerRow row) {
        OfferLine.UnitCount units = row.line().units();
        if (units == null) {
            return Typography.label("", Styles.SMALL);
        }
        Label figure = Typography.label(units.mayFit() == 0 ? Integer.toString(units.fit())
                : texts.say("tracker.units-more", units.fit(), units.mayFit()), Styles.FIGURE);
        WhyPopover.on(figure, texts, () -> new Why(texts.say("tracker.why.units", row.line().name()), List.of(
                new Why.Line(texts.say("tracker.why.fit"), texts.formats().count(units.fit()), ""),
                new Why.Line(texts.say("tracker.why.may-fit"), texts.formats().count(units.mayFit()),
                        texts.say("tracker.why.units-how"))), ""));
        return figure;
    }
}
