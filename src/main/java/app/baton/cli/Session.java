package app.baton.cli;

import app.baton.exchange.SyncReport;
import app.baton.intake.ColumnMapping;
import app.baton.intake.leads.LeadColumns;
import app.baton.intake.leads.LeadField;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.leads.LeadReading;
import app.baton.journal.Texts;
import app.baton.lead.Original;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.lead.offer.OfferListReport;
import app.baton.lead.offer.Sighting;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.vehicle.Vin;
import java.util.List;
import java.util.Optional;

/**
 * An open home with somebody signed in: the use cases that the commands call, each as the signed-in user and with the
 * window's permissions. Every method may throw {@link app.baton.journal.Problem}.
 */
public interface Session extends AutoCloseable {

    /** Takes in a programs file: good entries are stored, bad ones listed; a dry run only tells. */
    Imported importPrograms(String json, boolean dryRun);

    /**
     * Makes drafts of a spreadsheet's rows for a second person to confirm, under the rulebook of that code or under the one
     * that fits each; a dry run only tells.
     */
    Drafted draftPrograms(byte[] sheet, String source, Optional<String> mapping, Optional<String> rulebook, boolean dryRun);

    /**
     * Takes in a stock list: good rows are stored, bad ones listed. {@code complete} marks what it lacks as gone; a dry run
     * only tells.
     */
    StockImported importStock(byte[] list, String source, Optional<String> mapping, boolean complete, boolean dryRun);

    /** Where leads are taken in as the signed-in user; empty on a desk that keeps none. */
    default Optional<LeadDesk> leads() {
        return Optional.empty();
    }

    /** Private offers, as the signed-in user has them; empty on a desk that keeps none. */
    default Optional<OfferDesk> offers() {
        return Optional.empty();
    }

    /** Publishes a brief with everything that stands approved. */
    Published publishBrief();

    /**
     * Makes the jacket of the deal by which a vehicle was sold, with its scans; empty where this desk has no such deal.
     */
    Optional<Jacket> jacket(Vin vin, PaperSize size);

    /** Looks at the share once: sends what waits, fetches what is new. */
    Synced sync();

    @Override
    void close();

    /** Takes leads in, and knows the columns that a person pointed out for lists of them. */
    interface LeadDesk {

        LeadMappings mappings();

        /** The mapping of that name for a list with these columns. */
        ColumnMapping<LeadField> mapping(String name, List<String> header);

        /** Keeps what the columns are under a name, for the next list of this kind, also one that comes in by itself. */
        void save(String name, LeadColumns columns);

        /** Takes a document in with what was read in it; what became of each enquiry in its order. */
        List<EnquiryDesk.Taken> take(Original original, byte[] content, LeadReading reading);
    }

    /** Takes mailing lists in, and says who may hold an offer. */
    interface OfferDesk {

        /** Good rows are stored, bad ones listed; {@code replace} lets the list change certificates that are there. */
        OfferListReport take(byte[] list, String source, Optional<String> mapping, boolean replace, boolean dryRun);

        /** The households that fit, the likeliest first. */
        List<Sighting> match(String query, int most);
    }

    /** What became of a file's entries; {@code notes} lists what was kept without effect. */
    record Imported(int added, int unchanged, List<Row> refused, List<Row> notes) {

        public Imported {
            refused = List.copyOf(refused);
            notes = List.copyOf(notes);
        }
    }

    /** What a list did to the stock, or would do; {@code remarks} lists values that were left unknown. */
    record StockImported(boolean dryRun, int added, int changed, int unchanged, int missing, boolean complete,
                         List<String> soldHere, List<ListRow> refused, List<Remark> remarks) {

        public StockImported {
            soldHere = List.copyOf(soldHere);
            refused = List.copyOf(refused);
            remarks = List.copyOf(remarks);
        }
    }

    /** A refused row: its record and line, counted from 1 with the header as line 1, what kind of fault, where, and why. */
    record ListRow(int record, int line, String kind, String field, String stock, String vin, String reason) { }

    /** A value that could not be read, in a row that was kept. */
    record Remark(int line, String field, String reason) { }

    /**
     * What a spreadsheet did to the drafts, or would do: new programs, next revisions of known ones, drafts changed that
     * were there, rows that say nothing new; every reason of rows that were refused, what to look at in the others; the
     * columns of which nothing was used.
     */
    record Drafted(boolean dryRun, int added, int revised, int changed, int unchanged, List<SheetRow> refused,
                   List<Doubt> doubts, List<String> notUsed) {

        public Drafted {
            refused = List.copyOf(refused);
            doubts = List.copyOf(doubts);
            notUsed = List.copyOf(notUsed);
        }
    }

    /** What a person should look at in a row that was kept. */
    record Doubt(String sheet, int line, String code, String look) { }

    /** A reason why a row was refused: its line there, the column that is to blame or an empty text, its code, and why. */
    record SheetRow(String sheet, int line, String column, String code, String reason) { }

    /** One entry: its place as JSON pointer, its id or an empty text, and why. */
    record Row(String field, String id, String reason) { }

    /** A jacket as it is printed, the deal that it is of, and the proofs that are named and not there. */
    record Jacket(String deal, Paper paper, List<Missing> missing) {

        public Jacket {
            missing = List.copyOf(missing);
        }
    }

    /**
     * A proof that is named and not there: of which program, which paper, on whose name or empty where nobody saw it, and why:
     * {@code not-shown}, {@code no-scan} or {@code not-arrived}.
     */
    record Missing(String program, String paper, String name, String why, String sentence) { }

    /** A published brief: its file on the share (or where it will be), its place in this desk's chain, its number. */
    record Published(String file, long sequence, long number) { }

    /**
     * One look at the share. {@code problem} says why it could not be reached or not be written; {@code notYet} are files
     * that other desks seem to be writing still, and {@code notices} stopped nothing.
     */
    record Synced(boolean reached, Optional<String> problem, int sent, int waiting, List<Received> received,
                  List<Aside> refused, List<String> notYet, List<Aside> notices, Optional<Long> brief) {

        public Synced {
            received = List.copyOf(received);
            refused = List.copyOf(refused);
            notYet = List.copyOf(notYet);
            notices = List.copyOf(notices);
        }

        /** In the words of the bundle; {@code brief} is the number of the newest brief after this look. */
        public static Synced of(SyncReport report, Optional<Long> brief, Texts texts) {
            Optional<String> problem = unreached(report.reach(), texts).or(() -> unwritten(report.writing(), texts));
            return new Synced(report.reached(), problem, report.sent(), report.waiting(),
                    report.received().stream().map(came -> new Received(came.type(), came.deskName(), came.sequence())).toList(),
                    report.refused().stream().map(file -> new Aside(file.path(), file.code(), file.sentence())).toList(),
                    report.notYet(),
                    report.notices().stream().map(notice -> new Aside("", notice.code(), notice.sentence())).toList(), brief);
        }

        private static Optional<String> unreached(SyncReport.Reach reach, Texts texts) {
            return switch (reach) {
                case REACHED -> Optional.empty();
                case ABSENT -> Optional.of(texts.say("cli.sync.absent"));
                case SLOW -> Optional.of(texts.say("cli.sync.slow"));
                case EMPTY -> Optional.of(texts.say("cli.sync.empty"));
                case NOT_OURS -> Optional.of(texts.say("cli.sync.not-ours"));
                case NOT_JOINED -> Optional.of(texts.say("cli.sync.not-joined"));
            };
        }

        private static Optional<String> unwritten(SyncReport.Writing writing, Texts texts) {
            return switch (writing) {
                case FINE, NOTHING_TO_DO -> Optional.empty();
                case READ_ONLY -> Optional.of(texts.say("cli.sync.read-only"));
                case FULL -> Optional.of(texts.say("cli.sync.full"));
                case FAILED -> Optional.of(texts.say("cli.sync.failed"));
                case HELD -> Optional.of(texts.say("cli.sync.held"));
            };
        }
    }

    /** A document of another desk that was applied. */
    record Received(String type, String from, long sequence) { }

    /** A file that was refused and kept aside, or a notice about no file. */
    record Aside(String file, String code, String reason) { }
}
