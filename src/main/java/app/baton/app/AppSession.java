package app.baton.app;

import app.baton.campaign.Brief;
import app.baton.cli.Session;
import app.baton.deal.life.JacketFolder;
import app.baton.deal.life.MissingProof;
import app.baton.exchange.Places;
import app.baton.exchange.SyncReport;
import app.baton.incentive.ProgramImport;
import app.baton.incentive.ProgramReading;
import app.baton.intake.ColumnMapping;
import app.baton.intake.ProgramImportDesk;
import app.baton.intake.ProgramPreview;
import app.baton.intake.ProgramSheets;
import app.baton.intake.RivalWords;
import app.baton.intake.Under;
import app.baton.intake.leads.LeadColumns;
import app.baton.intake.leads.LeadField;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.leads.LeadReading;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.lead.Original;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.lead.offer.OfferListDesk;
import app.baton.lead.offer.OfferListReport;
import app.baton.lead.offer.Sighting;
import app.baton.lead.radar.OfferReading;
import app.baton.paper.PaperSize;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.ImportReport;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.Vin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An open home with somebody signed in, as a command uses it. */
final class AppSession implements Session {

    private final Wiring wiring;
    private final User user;
    private final Runnable close;

    AppSession(Gatekeeper gate, User user, Runnable close) {
        this.wiring = gate.wiring();
        this.user = user;
        this.close = close;
    }

    /** The programs go to the other desks as well, where this desk may send them. */
    @Override
    public Imported importPrograms(String json, boolean dryRun) {
        ProgramImport result = dryRun ? wiring.programDesk.tryPrograms(user, json)
                : wiring.store.unitOfWork().write(user.actor(), log -> {
                    ProgramImport imported = wiring.programDesk.importPrograms(user, json);
                    if (!imported.added().isEmpty()) {
                        wiring.programPost.sendPrograms(user);
                    }
                    return imported;
                });
        return new Imported(result.added().size(), result.unchanged().size(), rows(result.refused()), rows(result.unknown()));
    }

    @Override
    public Drafted draftPrograms(byte[] sheet, String source, Optional<String> mapping, Optional<String> rulebook,
                                 boolean dryRun) {
        Under under = rulebook.map(Under::book).orElse(Under.fitting());
        Map<ProgramPreview.Standing, Integer> counts = new EnumMap<>(ProgramPreview.Standing.class);
        List<SheetRow> refused = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        for (ProgramSheets.Opened opened : new ProgramSheets(wiring.programMappings).open(sheet, source, mapping,
                Background.Progress.unwatched())) {
            opened.mapping().unused(opened.table()).forEach(column -> unused.add(opened.table().header().get(column)));
            ProgramPreview preview = wiring.programImportDesk.preview(user, opened.table(), opened.mapping(), under,
                    Background.Progress.unwatched());
            List<ProgramPreview.Refused> wrong = dryRun ? preview.refused() : stayedOut(preview);
            wrong.forEach(row -> refused.add(new SheetRow(opened.table().form(), row.line(), row.column(), row.code(),
                    row.sentence())));
            for (ProgramPreview.Row row : preview.rows()) {
                boolean out = wrong.stream().anyMatch(other -> other.line() == row.line());
                looks(row).forEach(look -> doubts.add(new Doubt(opened.table().form(), row.line(), row.code().value(), look)));
                counts.merge(row.standing(), out ? 0 : 1, Integer::sum);
            }
        }
        return new Drafted(dryRun, counts.getOrDefault(ProgramPreview.Standing.NEW, 0),
                counts.getOrDefault(ProgramPreview.Standing.REVISED, 0), counts.getOrDefault(ProgramPreview.Standing.CHANGED, 0),
                counts.getOrDefault(ProgramPreview.Standing.UNCHANGED, 0), refused, doubts, unused);
    }

    /** What a person should look at in a row that can come in, as the import page shows it. */
    private List<String> looks(ProgramPreview.Row row) {
        return !row.changing() ? List.of() : Stream.concat(row.looks().stream(), row.content().program().stream()
                .flatMap(program -> program.toRead().stream())
                .map(words -> wiring.texts.say("programs.to-read.row", words))).toList();
    }

    /** What came in against what was refused; nobody is here to be asked. */
    private List<ProgramPreview.Refused> stayedOut(ProgramPreview preview) {
        ProgramImportDesk.Imported imported = wiring.programImportDesk.importDrafts(user, preview);
        return Stream.of(imported.refused(), imported.asked().stream().map(ProgramImportDesk.Question::refused).toList(),
                        new RivalWords(wiring.texts).skipped(preview)).flatMap(List::stream)
                .sorted(Comparator.comparingInt(ProgramPreview.Refused::line)).toList();
    }

    private static List<Row> rows(List<ProgramReading.Refused> refused) {
        return refused.stream().map(each -> new Row(each.pointer(), each.program(), each.sentence())).toList();
    }

    @Override
    public StockImported importStock(byte[] list, String source, Optional<String> mapping, boolean complete, boolean dryRun) {
        StockReading reading = wiring.stockLists.read(wiring.stockLists.open(list, source, mapping,
                Background.Progress.unwatched()), wiring.clock.today(),
                Background.Progress.unwatched());
        ImportReport report = dryRun ? wiring.stockDesk.preview(user, reading, complete)
                : wiring.stockDesk.importList(user, reading, complete);
        return new StockImported(dryRun, report.added().size(), report.changed().size(), report.unchanged(),
                report.missing().size(), report.complete(), report.sold().stream().map(StockUnit::stock).toList(),
                report.refused().stream().map(row -> new ListRow(row.row(), row.line(),
                        row.kind().name().toLowerCase(Locale.ROOT), row.field(), Objects.requireNonNullElse(row.stock(), ""),
                        Objects.requireNonNullElse(row.vin(), ""), row.sentence())).toList(),
                report.remarks().stream().map(row -> new Remark(row.line(), row.field(), row.sentence())).toList());
    }

    @Override
    public Optional<LeadDesk> leads() {
        return Optional.of(new LeadDesk() {
            @Override
            public LeadMappings mappings() {
                return LeadMappings.of(wiring.leadLists());
            }

            @Override
            public ColumnMapping<LeadField> mapping(String name, List<String> header) {
                return wiring.leadLists().find(name, LeadField.class, header).orElseThrow(() -> Problem.badInput(
                        "leads.no-mapping", "--mapping", wiring.leadLists().names().isEmpty()
                        ? wiring.texts.say("leads.columns.none-saved", name)
                        : wiring.texts.say("leads.columns.no-mapping", name, String.join(", ", wiring.leadLists().names()))));
            }

            @Override
            public void save(String name, LeadColumns columns) {
                Permissions.require(user, Action.TAKE_LEADS_IN);
                wiring.leadLists().save(user.actor(), name, columns.mapping(), columns.header());
            }

            @Override
            public List<EnquiryDesk.Taken> take(Original original, byte[] content, LeadReading reading) {
                return wiring.leadOffice.originals().takeIn(user, original, content, reading.enquiries(), reading.troubles())
                        .each();
            }
        });
    }

    @Override
    public Optional<OfferDesk> offers() {
        return Optional.of(new OfferDesk() {
            @Override
            public OfferListReport take(byte[] list, String source, Optional<String> mapping, boolean replace, boolean dryRun) {
                OfferListDesk desk = wiring.offerOffice.lists();
                OfferReading reading = wiring.offerLists().read(list, source, mapping, desk.printed(),
                        Background.Progress.unwatched());
                return dryRun ? desk.preview(user, reading, replace, Background.Progress.unwatched())
                        : desk.take(user, reading, replace, Background.Progress.unwatched());
            }

            @Override
            public List<Sighting> match(String query, int most) {
                wiring.offerOffice.radar().refresh(Background.Progress.unwatched());
                return wiring.offerOffice.radar().find(user, query, most);
            }
        });
    }

    /** The brief is kept and signed first; that it cannot reach the share at the moment loses nothing. */
    @Override
    public Published publishBrief() {
        Brief brief = wiring.briefDesk.publish(user);
        wiring.look(Background.Progress.unwatched());
        SealedDocument document = wiring.store.documents().lastOwn(wiring.desk.id(), "brief").orElseThrow();
        String file = wiring.share.path().map(path -> path.resolve(Places.of(document)).toString())
                .orElse(Places.of(document));
        return new Published(file, document.sequence(), brief.number());
    }

    @Override
    public Optional<Jacket> jacket(Vin vin, PaperSize size) {
        return wiring.dealOffices.jackets().find(user, vin).map(deal -> {
            JacketFolder folder = wiring.dealOffices.jackets().of(user, deal);
            return new Jacket(deal.id().toString(), wiring.printRoom.jackets().print(folder, wiring.printRoom.dealership(),
                    wiring.clock.today(), size), folder.missing().stream().map(this::missing).toList());
        });
    }

    private Missing missing(MissingProof proof) {
        return new Missing(proof.program().value(), proof.paper(), proof.name(),
                proof.why().name().toLowerCase(Locale.ROOT).replace('_', '-'), proof.sentence(wiring.texts));
    }

    @Override
    public Synced sync() {
        Optional<SyncReport> report = wiring.look(Background.Progress.unwatched());
        Optional<Long> number = wiring.store.briefs().newest().map(Brief::number);
        return Synced.of(report.orElseThrow(() -> Problem.couldNot("share.not-set", wiring.texts.say("share.not-set"))), number,
                wiring.texts);
    }

    @Override
    public void close() {
        close.run();
    }
}
