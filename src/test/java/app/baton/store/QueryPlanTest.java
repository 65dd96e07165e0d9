package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.deal.life.DealState;
import app.baton.incentive.Bulletin;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Programs;
import app.baton.journal.Activity;
import app.baton.journal.KeptAside;
import app.baton.journal.PageRequest;
import app.baton.journal.SealedDocument;
import app.baton.lead.LeadId;
import app.baton.lead.LeadQuery;
import app.baton.lead.Original;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.people.Colleague;
import app.baton.people.Desk;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.store.home.TestKeys;
import app.baton.vehicle.Lot;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every query that a list or a look-up of the books sends is answered from an index, on both engines. */
class QueryPlanTest {

    private static final Instant NOW = Samples.CLOCK.now();
    private static final LocalDate DAY = Samples.NOV_2;
    private static final int ROWS = 150;

    private final Desk desk = Samples.desk();
    private final Watch watch = new Watch();
    private final List<UUID> campaigns = new ArrayList<>();
    private final List<PersonId> people = new ArrayList<>();

    /** Takes down the queries of the books with their values in place. */
    private static final class Watch implements ExecuteListener {

        private static final long serialVersionUID = 1L;
        private final transient List<String> seen = new ArrayList<>();
        private boolean on;

        @Override
        public void executeStart(ExecuteContext context) {
            Query query = context.query();
            if (on && query instanceof Select<?>) {
                Settings plain = new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withRenderSchema(false);
                seen.add(DSL.using(context.dialect(), plain).renderInlined(query));
            }
        }
    }

    @Test
    void theEmbeddedStoreAnswersFromAnIndexInItsOrder(@TempDir Path folder) {
        try (Database database = Database.embedded(folder.resolve("store"), TestKeys.random(), true, List.of(watch))) {
            var dsl = DSL.using(database.jooq(database.pool()));
            List<String> queries = queries(database);
            dsl.execute("analyze");
            int pages = 0;
            for (String query : queries) {
                String plan = String.valueOf(dsl.fetchValue("explain " + query)).toLowerCase(Locale.ROOT);
                assertThat(plan).as(query).doesNotContain("tablescan").contains("dealership =");
                if (pageOf(query)) {
                    pages++;
                    assertThat(plan).as(query).contains("/* index sorted */");
                }
            }
            assertThat(pages).isGreaterThan(12);
        }
    }

    @Test
    void theServerAnswersFromAnIndexInItsOrder() {
        try (Database database = Database.server(Shared.address(), desk, List.of(watch))) {
            List<String> queries = queries(database);
            DSL.using(database.jooq(database.pool())).connection(connection -> {
                var dsl = DSL.using(database.jooq(connection));
                dsl.execute("analyze");
                dsl.execute("set enable_seqscan = off");
                dsl.execute("set enable_sort = off");
                for (String query : queries) {
                    String plan = String.join("\n", dsl.fetch("explain " + query).getValues(0, String.class));
                    assertThat(plan).as(query).doesNotContain("Seq Scan");
                    if (pageOf(query)) {
                        assertThat(plan).as(query).doesNotContain("Sort");
                    }
                }
            });
        }
    }

    private static boolean pageOf(String query) {
        return query.contains("order by") && (query.contains("fetch") || query.contains("limit"));
    }

    private List<String> queries(Database database) {
        Books books = Books.of(desk.id(), Shared.store(database, desk));
        books.unit().write(Books.ANA, log -> {
            for (int i = 0; i < ROWS; i++) {
                log.note(Activity.of("person.added", "person", i % 7));
                fill(books, i);
            }
            return true;
        });
        watch.on = true;
        askEveryList(books);
        watch.on = false;
        assertThat(watch.seen).hasSizeGreaterThan(25);
        return List.copyOf(watch.seen);
    }

    private void fill(Books books, int i) {
        people.add(books.people().save(Samples.person("p" + i, "Person " + i, Role.SALESPERSON)).id());
        books.colleagues().keep(new Colleague(new PersonCard(people.getLast(), desk.id(), "Person " + i, "", List.of("marketing"),
                true, 1), desk.id(), false, true));
        books.programs().add(Programs.cash("26-" + i, 1, "Program", 500, DAY, DAY.plusDays(i)));
        books.drafts().save(new Draft(new DraftId(Samples.id()), Entry.of(Samples.program("26-" + i, 2)), null,
                DraftState.values()[i % 5], people.getLast(), List.of(), NOW, null, new UUID(0, i % 9), 0));
        books.bulletins().keep(new Bulletin("Bulletin " + i, "# Words", NOW));
        UUID id = Samples.id();
        campaigns.add(id);
        Campaign campaign = CampaignBookContractTest.campaign(id, 1, DAY.plusDays(i % 9), i);
        var approval = CampaignBookContractTest.approval(campaign, ApprovalKind.FINANCE, true, "");
        books.campaigns().save(new CampaignFile(campaign, CampaignState.values()[i % 5], null, List.of(approval), 0));
        books.briefs().add(new Brief(i + 1, DAY, desk.id(), "Maya", NOW, NOW, List.of(campaign), List.of(), List.of(),
                List.of(approval)), "ab".repeat(32));
        books.briefs().acknowledge(new Acknowledgement(i % 20 + 1, "ab".repeat(32), people.getLast(), "Ana", NOW, desk.id()));
        books.documents().append(new SealedDocument(desk.id(), "brief", i + 1, "ab".repeat(32), NOW, "{}"));
        books.documents().keepAside(new KeptAside(Samples.id(), "file-" + i, "code", "Sentence.", NOW, new byte[0]));
        DealBookContractTest.open(books, people.getLast(), NOW.plusSeconds(i % 9));
        books.leads().show(LeadBookContractTest.row("Person " + i, i % 5 == 0 ? null : people.getLast(), i % 7,
                NOW.plusSeconds(i % 9)));
        books.leads().hold(new EnquiryId("%064x".formatted(i)), new LeadId(Samples.id()));
        books.leads().give(people.getLast());
        Original original = new Original("%064x".formatted(i), "lead-" + i + ".xml", Original.Door.FOLDER, 9, true);
        books.originals().keep(original, new byte[9]);
        books.originals().holds(original, new EnquiryId("%064x".formatted(i)));
        books.originals().note(new TakenIn(original, NOW.plusSeconds(i), "Ana", 1, 0, 0, List.of()));
        OfferBookContractTest.fill(books, i, people.getLast());
        FrictionBookContractTest.write(books, i % 2 == 0 ? new CampaignId(id) : null, people.getLast(), NOW.plusSeconds(i % 9));
        books.stock().save(List.of(StockUnit.arrived(new UnitId(Samples.id()), Lot.numbered(i), DAY).in(
                StockState.values()[i % 4], DAY.plusDays(i % 60))));
        books.settings().put("setting." + i, "x");
        books.secrets().put("secret." + i, new byte[1]);
    }

    private void askEveryList(Books books) {
        askForUnits(books);
        PageRequest first = PageRequest.first(20);
        UUID campaign = campaigns.get(5);
        books.activity().newest(first).next().ifPresent(next -> books.activity().newest(PageRequest.after(20, next)));
        books.activity().of("person", "3", PageRequest.first(5)).next()
                .ifPresent(next -> books.activity().of("person", "3", PageRequest.after(5, next)));
        books.people().working();
        books.people().everybody();
        books.people().byLogin("p3");
        books.people().find(people.getFirst());
        books.colleagues().everybody();
        books.colleagues().find(people.getFirst());
        books.programs().newest(DAY, first).next().ifPresent(next -> books.programs().newest(DAY, PageRequest.after(5, next)));
        books.programs().current(DAY, first).next().ifPresent(next -> books.programs().current(DAY, PageRequest.after(5, next)));
        books.programs().usable(DAY, first).next().ifPresent(next -> books.programs().usable(DAY, PageRequest.after(5, next)));
        books.programs().findAll(List.of(Samples.ref("26-3", 1), Samples.ref("26-9", 1)));
        books.programs().revisions(Samples.ref("26-3", 1).id());
        books.programs().newestOf(List.of(Samples.ref("26-3", 1).id(), Samples.ref("26-9", 1).id()));
        books.programs().rulebooks();
        books.drafts().open(first).next().ifPresent(next -> books.drafts().open(PageRequest.after(5, next)));
        books.drafts().closed(first).next().ifPresent(next -> books.drafts().closed(PageRequest.after(5, next)));
        books.drafts().openFor(Samples.ref("26-3", 1).id());
        books.drafts().batch(new UUID(0, 3));
        books.drafts().waitingFor(new PersonId(new UUID(0, 3)));
        books.bulletins().list();
        books.bulletins().find("Bulletin 3");
        books.campaigns().list(first).next().ifPresent(next -> books.campaigns().list(PageRequest.after(5, next)));
        books.campaigns().revisions(new CampaignId(campaign));
        books.campaigns().latest(new CampaignId(campaign));
        books.campaigns().standing(EnumSet.of(CampaignState.APPROVED, CampaignState.SUBMITTED), DAY.plusDays(9));
        books.briefs().newest();
        books.briefs().history(first).next().ifPresent(next -> books.briefs().history(PageRequest.after(5, next)));
        books.briefs().readers(3);
        books.briefs().lastRead(people.get(4));
        books.briefs().lastLooked();
        books.documents().unsent();
        books.documents().own(desk.id());
        books.documents().lastOwn(desk.id(), "brief");
        books.documents().lastApplied(desk.id(), "brief");
        books.documents().keptAside(20);
        books.friction().open(first).next().ifPresent(next -> books.friction().open(PageRequest.after(5, next)));
        books.friction().newest(first).next().ifPresent(next -> books.friction().newest(PageRequest.after(5, next)));
        books.friction().about(new CampaignId(campaign), first);
        books.friction().by(people.get(4), first);
        books.friction().overdue(NOW);
        books.friction().counts(NOW, NOW.plusSeconds(5));
        books.deals().newest(first).next().ifPresent(next -> books.deals().newest(PageRequest.after(5, next)));
        books.deals().of(people.get(4), first).next()
                .ifPresent(next -> books.deals().of(people.get(4), PageRequest.after(5, next)));
        books.deals().in(DealState.WORKSHEET, first).next()
                .ifPresent(next -> books.deals().in(DealState.WORKSHEET, PageRequest.after(5, next)));
        books.deals().counts();
        askForLeads(books);
        OfferBookContractTest.askEveryList(books);
        books.settings().find("setting.3");
        books.secrets().find("secret.3");
    }

    private void askForLeads(Books books) {
        for (LeadQuery.View view : LeadQuery.View.values()) {
            for (PersonId owner : Arrays.asList(null, people.get(4))) {
                var query = new LeadQuery(view, owner, null, "", NOW.plusSeconds(4), NOW.plusSeconds(60));
                books.leads().queue(query, PageRequest.first(2)).next()
                        .ifPresent(next -> books.leads().queue(query, PageRequest.after(5, next)));
                books.leads().count(query);
            }
        }
        books.leads().events(new LeadId(Samples.id()));
        books.leads().holder(new EnquiryId("%064x".formatted(3)));
        books.leads().reachedBy(List.of("+17345550101"), "pat@example.com");
        books.leads().toEscalate(NOW, 20);
        books.originals().newest(20);
        books.originals().content("%064x".formatted(3));
        books.originals().of(List.of(new EnquiryId("%064x".formatted(3)))).forEach(books.originals()::enquiries);
        books.leads().toWake(NOW, 20);
        books.leads().toCool(NOW.minusSeconds(9), NOW, 20);
        books.leads().receivedSince(NOW.minusSeconds(9), 20);
        books.leads().unsent(Samples.desk().id(), 20);
        books.leads().turns();
        books.leads().away();
        books.leads().waiting();
        books.leadRules().newest();
    }

    private void askForUnits(Books books) {
        books.stock().find(Lot.TRUCK.vin());
        books.stock().findByStock("S7");
        books.stock().list(StockState.IN_STOCK, PageRequest.first(5)).next()
                .ifPresent(next -> books.stock().list(StockState.IN_STOCK, PageRequest.after(5, next)));
        books.stock().offered();
        books.stock().starting("S1", 5);
        books.stock().counts();
        books.stock().soldPerMonth(YearMonth.from(DAY), YearMonth.from(DAY).plusMonths(2));
        books.stock().holdRules();
    }
}
