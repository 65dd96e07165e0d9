package app.baton.intake.leads;

import app.baton.intake.ColumnMapping;
import app.baton.intake.Table;
import app.baton.intake.Tables;
import app.baton.intake.leads.LeadReading.Refused;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.Origin;
import app.baton.vehicle.ModelNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists of leads, CSV and the like: each row becomes an enquiry. A row that nobody could work with as it is (nobody to reach,
 * moved columns, nothing but links) is reported, and is an enquiry all the same, marked for a person.
 */
final class LeadLists {

    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "xlsx", "xls", "xlsm");
    private static final int LEAST_FIELDS = 3;
    private static final int LOOK = 20_000;
    private static final int ONE_IN = 5;

    private final Texts texts;
    private final ModelNames names;
    private final ProspectReader readers;
    private final LeadMappings mappings;

    LeadLists(Texts texts, ModelNames names, ProspectReader readers, LeadMappings mappings) {
        this.texts = texts;
        this.names = names;
        this.readers = readers;
        this.mappings = mappings;
    }

    /** Whether a document says by its name or its first bytes that it is a list. */
    boolean looksLikeOne(byte[] bytes, String document) {
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        return zip || ENDINGS.contains(LeadReader.ending(document));
    }

    /** Whether a text has a line of headings that name a person and how to reach one. */
    boolean isList(String text) {
        try {
            String start = text.substring(0, Math.min(text.length(), LOOK));
            Table table = Tables.read(start.getBytes(StandardCharsets.UTF_8), "list", Background.Progress.unwatched());
            return lacking(mapping(table), LEAST_FIELDS).isEmpty() && !table.rows().isEmpty();
        } catch (Problem none) {
            return false;
        }
    }

    /**
     * Reads a list.
     *
     * @throws Problem when it is no list, or none of leads
     */
    LeadReading read(byte[] bytes, String document) {
        Table table = Tables.read(bytes, document, Background.Progress.unwatched());
        ColumnMapping<LeadField> mapping = mapping(table);
        Optional<String> lacking = lacking(mapping, LEAST_FIELDS - 1);
        if (lacking.isPresent()) {
            throw Problem.badInput("leads.columns", document, texts.say("leads.refused.columns", document,
                    Looks.shown(String.join(", ", table.header()))));
        }
        return new Reading(table, mapping, document).done(bytes);
    }

    private ColumnMapping<LeadField> mapping(Table table) {
        return mappings.fitting(table.header()).orElseGet(() -> ColumnMapping.guess(table.header(), LeadField.ALIASES));
    }

    private static Optional<String> lacking(ColumnMapping<LeadField> mapping, int least) {
        return reaches(mapping) && mapping.columns().size() >= least ? Optional.empty() : Optional.of("contact");
    }

    /** Whether a column says how somebody is reached. */
    static boolean reaches(ColumnMapping<LeadField> mapping) {
        return List.of(LeadField.EMAIL, LeadField.PHONE, LeadField.CELL, LeadField.HOME_PHONE, LeadField.WORK_PHONE).stream()
                .anyMatch(field -> mapping.column(field).isPresent());
    }

    /** A list being read. */
    private final class Reading {

        private final Table table;
        private final ColumnMapping<LeadField> mapping;
        private final String document;
        private final LeadRow rows;
        private final boolean shortRows;
        private final Map<String, Integer> lineById = new HashMap<>();
        private final Set<EnquiryId> known = new HashSet<>();
        private final List<Enquiry> enquiries = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();

        Reading(Table table, ColumnMapping<LeadField> mapping, String document) {
            this.table = table;
            this.mapping = mapping;
            this.document = document;
            this.rows = new LeadRow(texts, names, readers, table.header(), mapping);
            long few = table.rows().stream().filter(row -> row.cells().size() < table.header().size()).count();
            // a list whose writer leaves out empty cells at the end has many of them
            this.shortRows = few * ONE_IN <= table.rows().size() || few <= 1;
        }

        LeadReading done(byte[] bytes) {
            table.rows().forEach(this::take);
            if (!table.broken().isEmpty()) {
                List<String> lines = Letters.of(bytes).text().lines().toList();
                table.broken().forEach(broken -> broken(broken, lines));
            }
            return new LeadReading(document, enquiries, refused);
        }

        private void take(Table.Row row) {
            if (headerAgain(row)) {
                refuse(row, "header_again", "", texts.say("leads.refused.header-again"));
                return;
            }
            LeadRow.Read read = rows.read(row, new Origin(document, Origin.Form.LIST, row.number(), row.line()));
            if (!known.add(read.enquiry().id())) {
                return;
            }
            @Nullable Fault fault = fault(row, read);
            if (fault == null) {
                enquiries.add(read.enquiry());
            } else {
                refuse(row, fault.kind(), fault.field(), fault.sentence());
                List<Doubt> doubts = new ArrayList<>(read.enquiry().doubts());
                doubts.addFirst(new Doubt(fault.kind(), fault.field(), row.line(), fault.sentence()));
                enquiries.add(read.enquiry().forAPerson(doubts));
            }
        }

        private boolean headerAgain(Table.Row row) {
            long same = 0;
            for (int column = 0; column < table.header().size(); column++) {
                same += !row.cell(column).isEmpty() && row.cell(column).equalsIgnoreCase(table.header().get(column)) ? 1 : 0;
            }
            return same >= LEAST_FIELDS && same * 2 > row.cells().stream().filter(cell -> !cell.isBlank()).count();
        }

        private record Fault(String kind, String field, String sentence) { }

        private @Nullable Fault fault(Table.Row row, LeadRow.Read read) {
            int columns = table.header().size();
            if (row.cells().size() < columns && shortRows) {
                return new Fault("short_row", "", texts.say("leads.refused.short-row", row.cells().size(), columns));
            }
            if (row.cells().stream().skip(columns).anyMatch(cell -> !cell.isBlank())) {
                return new Fault("long_row", "", texts.say("leads.refused.long-row", row.cells().size(), columns));
            }
            @Nullable String id = read.enquiry().leadId();
            @Nullable Integer before = id == null ? null : lineById.putIfAbsent(id, row.line());
            if (before != null) {
                return new Fault("duplicate_id", name(LeadField.ID), texts.say("leads.refused.duplicate-id",
                        String.valueOf(id), String.valueOf(before)));
            }
            if (read.spam()) {
                return new Fault("spam", name(LeadField.MESSAGE), texts.say("leads.refused.spam"));
            }
            if (read.enquiry().contact().unreachable()) {
                return new Fault("no_contact", name(LeadField.EMAIL), texts.say("leads.refused.no-contact"));
            }
            return read.badDate() ? new Fault("date", name(LeadField.SUBMITTED), texts.say("leads.refused.date",
                    Looks.shown(mapping.cell(row, LeadField.SUBMITTED)))) : null;
        }

        private String name(LeadField field) {
            return mapping.name(field, table.header());
        }

        private void broken(Table.Broken broken, List<String> lines) {
            refused.add(new Refused(broken.number(), broken.line(), "broken", broken.column(), broken.sentence()));
            int from = Math.min(Math.max(broken.line() - 1, 0), lines.size());
            String text = lines.isEmpty() || from == lines.size() ? "" : lines.get(from);
            if (!text.isBlank()) {
                enquiries.add(Enquiry.unread(EnquiryId.of(text), new Origin(document, Origin.Form.UNREAD, broken.number(),
                        broken.line()), new IntentRead(Intent.OTHER, texts.say("leads.why.unread")), text,
                        List.of(new Doubt("broken", "", broken.line(), broken.sentence()))));
            }
        }

        private void refuse(Table.Row row, String kind, String field, String sentence) {
            refused.add(new Refused(row.number(), row.line(), kind, field, sentence));
        }
    }
}
