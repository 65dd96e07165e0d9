package app.baton.paper;

import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.DealTable.Part;
import app.baton.paper.DealTable.Row;
import app.baton.paper.DealTable.Weight;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways to buy side by side: first what each costs a month and at signing, then from the price down to what is financed,
 * line by line, so that each column adds up, and then the figures of the federal box.
 */
final class WaysTable {

    private static final float GAP = 0.012f;
    /** What begins with some room above it. */
    private static final Set<Part> APART = Set.of(Part.PRICE, Part.BOX, Part.BESIDE, Part.PROMISED);

    private final Ways ways;
    private final DealTable table;
    private final Runs runs;
    private final Texts texts;
    private final List<Band> heads;
    private final float label;

    WaysTable(Ways ways, DealTable table, Runs runs) {
        this.ways = ways;
        this.table = table;
        this.runs = runs;
        this.texts = runs.texts();
        label = switch (ways.all().size()) {
            case 1 -> 0.68f;
            case 2 -> 0.52f;
            case 3 -> 0.43f;
            default -> 0.34f;
        };
        heads = List.of(head());
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>(heads);
        bands.set(0, heads.getFirst().holdingNext());
        for (Part part : Part.values()) {
            List<Band> rows = new ArrayList<>(table.rows(part).stream().map(this::row).toList());
            if (part == Part.PAYMENT) {
                rows.subList(0, rows.size() - 1).replaceAll(Band::holdingNext);
            } else if (!rows.isEmpty() && APART.contains(part)) {
                rows.set(0, rows.getFirst().apart());
            }
            bands.addAll(rows);
            if (part == Part.BESIDE && !rows.isEmpty()) {
                bands.add(runs.note(texts.say("deal-paper.beside")));
            }
        }
        return bands;
    }

    /** The kind of each way, its program and its months over its column. */
    private Band head() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < ways.all().size(); i++) {
            Way way = ways.all().get(i);
            List<Paragraph> own = new ArrayList<>(List.of(Paragraph.of(runs.bold(way.kind(texts))).scaled(Type.NAME)));
            if (!way.name(texts).isEmpty()) {
                own.add(Paragraph.of(runs.plain(way.name(texts))));
            }
            Integer months = way.route().months();
            if (months != null) {
                own.add(Paragraph.of(runs.gray(texts.say("deal-paper.months", months))));
            }
            cells.add(new Cell(left(i), width(), Band.Side.RIGHT, own));
        }
        return new Band(cells, 0.9f, false, true, false, List.of());
    }

    private Band row(Row row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.left(0, label, weighed(row.label(), row.weight()))));
        for (int i = 0; i < row.cells().size(); i++) {
            String said = row.cells().get(i).words();
            if (!said.isEmpty()) {
                cells.add(Cell.right(left(i), width(), weighed(said, row.weight())));
            }
        }
        return new Band(cells, row.weight() == Weight.PLAIN ? 0.12f : 0.3f, false, false, false, heads);
    }

    private Paragraph weighed(String words, Weight weight) {
        return switch (weight) {
            case PLAIN -> Paragraph.of(runs.plain(words));
            case STRONG -> Paragraph.of(runs.strong(words));
            case BOLD -> Paragraph.of(runs.bold(words)).scaled(Type.SECTION);
        };
    }

    private float left(int column) {
        return label + GAP + column * (width() + GAP);
    }

    private float width() {
        return (1 - label) / ways.all().size() - GAP;
    }
}
