package app.baton.paper;

import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A lease in its parts: what is due at signing and how it is paid, and what each month and the end bring. */
final class LeaseBands {

    private static final float HALF = 0.47f;
    private static final float RIGHT = 1 - HALF;
    /** More lines than that may go on on the next page. */
    private static final int MANY = 16;

    private final Way way;
    private final @Nullable Integer milesAYear;
    private final Runs runs;
    private final Texts texts;

    /** Null miles are those that the lease program starts from. */
    LeaseBands(Way way, @Nullable Integer milesAYear, Runs runs) {
        this.way = way;
        this.milesAYear = milesAYear;
        this.runs = runs;
        this.texts = runs.texts();
    }

    private record Entry(String label, String amount, boolean strong) { }

    List<Band> bands() {
        Leased leased = way.lease();
        List<Entry> start = start(leased);
        List<Entry> months = months(leased);
        List<Band> bands = new ArrayList<>(List.of(runs.heading(way.letter().isEmpty() ? texts.say("deal-paper.the-lease")
                : texts.say("deal-paper.the-lease-lettered", way.letter()))));
        List<Cell> halves = List.of(half(0, start), half(RIGHT, months));
        bands.add(new Band(halves, 0.12f, false, false, start.size() > MANY, List.of()));
        bands.add(runs.note(miles(leased)));
        return bands;
    }

    private List<Entry> start(Leased leased) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(texts.say("deal-paper.due-parts"), "", true));
        leased.dueAtSigning().parts().forEach(part -> entries.add(entry(part)));
        entries.add(strong(leased.dueAtSigning()));
        entries.add(new Entry(texts.say("deal-paper.paid-by"), "", true));
        leased.howPaid().parts().forEach(part -> entries.add(part.name() == FigureName.CASH_AT_SIGNING
                ? new Entry(texts.say("deal-paper.your-cash"), runs.cents(part.amount()), true) : entry(part)));
        return entries;
    }

    private List<Entry> months(Leased leased) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(texts.say("deal-paper.each-month", leased.lease().payments()), "", true));
        leased.periodic().parts().forEach(part -> entries.add(part.name() == FigureName.TAX_OF_STATE
                ? new Entry(texts.say("deal-paper.tax-of", part.of()), runs.cents(part.amount()), false) : entry(part)));
        entries.add(strong(leased.periodic()));
        entries.add(new Entry(texts.say("deal-paper.at-the-end"), "", true));
        entries.add(new Entry(texts.name(FigureName.RESIDUAL), runs.cents(leased.residual().amount()), false));
        leased.totalOfPayments().parts().stream().filter(part -> part.name() == FigureName.DISPOSITION_FEE)
                .forEach(part -> entries.add(entry(part)));
        entries.add(new Entry(texts.name(FigureName.DEPRECIATION), runs.cents(leased.lease().depreciation()), false));
        entries.add(new Entry(texts.name(FigureName.RENT_CHARGE), runs.cents(leased.lease().rentCharge()), false));
        entries.add(strong(leased.totalOfPayments()));
        return entries;
    }

    private Entry entry(Figure figure) {
        String label = switch (figure.name()) {
            case CHARGE -> figure.of();
            case REBATE -> texts.say("deal-paper.rebate", figure.of());
            case TRADE_EQUITY -> texts.say("deal-paper.trade-equity");
            default -> figure.label(texts);
        };
        return new Entry(label, runs.cents(figure.amount()), false);
    }

    private Entry strong(Figure figure) {
        return new Entry(texts.name(figure.name()), runs.cents(figure.amount()), true);
    }

    /** Each label with its amount at the end of its line. */
    private Cell half(float left, List<Entry> entries) {
        return new Cell(left, HALF, Band.Side.LEFT, entries.stream().map(entry -> {
            Paragraph label = Paragraph.of(entry.strong ? runs.strong(entry.label) : runs.plain(entry.label));
            return entry.amount.isEmpty() ? label
                    : label.ending(entry.strong ? runs.strong(entry.amount) : runs.plain(entry.amount));
        }).toList());
    }

    private String miles(Leased leased) {
        int aYear = milesAYear == null ? programMiles() : milesAYear;
        return texts.say("deal-paper.miles", aYear, Math.toIntExact(Math.round(aYear * (long) leased.lease().payments() / 12f)));
    }

    private int programMiles() {
        Program program = Objects.requireNonNull(way.route().program());
        return ((Benefit.LeaseTerms) program.benefits().getFirst().benefit()).milesPerYear();
    }
}
