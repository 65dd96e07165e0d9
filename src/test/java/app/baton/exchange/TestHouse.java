package app.baton.exchange;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.MovingClock;
import app.baton.campaign.Offers;
import app.baton.campaign.Promised;
import app.baton.campaign.SeenContent;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.money.Dollars;
import app.baton.people.Dealership;
import app.baton.people.Role;
import app.baton.people.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A dealership of four desks on one real folder: the office with the general manager, marketing, finance, the showroom. */
final class TestHouse {

    static final Dealership LAKESIDE = new Dealership(new DealershipId(new UUID(7, 7)), "Lakeside Ford", "Lakeside", "MI",
            ZoneId.of("America/Detroit"));

    final Path share;
    final MovingClock clock = new MovingClock("2026-11-02T13:00:00Z");
    final TestDesk office;
    final TestDesk marketing;
    final TestDesk finance;
    final TestDesk showroom;
    final User gina;
    final User sam;
    final User mia;
    final User frank;
    final User ana;
    final Trust.Founded founded;
    final Program cash = Offers.cash("26-1101", 1, Offers.LAST, Map.of("F-150", 2500, "Explorer", 1500));
    final Program dealer = Offers.dealerCash("26-1106", Offers.LAST, 1000);

    TestHouse(Path share) {
        this.share = share;
        office = desk(1, "Office");
        marketing = desk(2, "Marketing");
        finance = desk(3, "Finance");
        showroom = desk(4, "Showroom");
        gina = office.hire(1, "gina", "Gina Gale", Role.GENERAL_MANAGER);
        sam = office.hire(2, "sam", "Sam Ruiz", Role.SALES_MANAGER);
        mia = marketing.hire(3, "mia", "Mia Chen", Role.MARKETING);
        frank = finance.hire(4, "frank", "Frank Ode", Role.FINANCE_MANAGER);
        ana = showroom.hire(5, "ana", "Ana Morales", Role.SALESPERSON);
        founded = office.trust.found(office.folder(), LAKESIDE, "Office",
                EnumSet.of(Duty.APPROVE_DEALER_MONEY, Duty.RECEIPT, Duty.STOCK), false, gina);
        join(marketing, EnumSet.of(Duty.BRIEF, Duty.PROGRAMS, Duty.PROPOSAL, Duty.RECEIPT, Duty.STOCK));
        join(finance, EnumSet.of(Duty.APPROVE_FOR_FINANCE, Duty.RECEIPT));
        join(showroom, EnumSet.of(Duty.RECEIPT));
        marketing.know(new ProgramSheet(List.of(), List.of(cash, dealer)));
        everybodySyncs();
    }

    TestDesk desk(int number, String name) {
        return new TestDesk(new DeskId(new UUID(number, number)), name, new DiskFolder(share), clock);
    }

    void join(TestDesk desk, Set<Duty> duties) {
        User by = desk.books.people().working().isEmpty() ? desk.hire(90, "new", "New Hire", Role.SALESPERSON)
                : desk.books.people().working().getFirst().asUser();
        String digits = Fingerprint.of(desk.joining.look(desk.folder())).groups();
        Joining.Request asked = desk.joining.ask(desk.folder(), digits, desk.id, desk.name, duties, by.actor());
        Joining.Request seen = office.joining.requests(office.folder()).stream()
                .filter(each -> each.desk().equals(desk.id)).findFirst().orElseThrow();
        office.joining.accept(office.trust, office.folder(), seen, asked.fingerprint().groups(), duties, false, gina);
        desk.sync();
    }

    /** The general manager lets a desk sign something more. */
    void entitle(TestDesk desk, Duty duty) {
        office.trust.entitle(office.folder(), desk.id, Set.of(duty), gina);
        everybodySyncs();
    }

    void everybodySyncs() {
        for (int i = 0; i < 2; i++) {
            List.of(office, marketing, finance, showroom).forEach(TestDesk::sync);
        }
    }

    Campaign truckMonth(Program... programs) {
        List<Promised> promises = new ArrayList<>();
        for (Program program : programs) {
            promises.add(new Promised(program.ref(), "Wins owners of older trucks.", "A rebate line.", "Ask what they drive."));
        }
        Campaign blank = marketing.campaigns.blank(mia).campaign();
        return new Campaign(blank.id(), 1, "2026-11 Truck Month", Channel.EMAIL, Intent.HIGH, List.of("2026-11-truck-month"),
                Offers.FIRST, Offers.LAST, Dollars.of(4200), "40 qualified leads by Nov 30", List.of("F-150"),
                "https://lakesideford.example/truck-month", "$2,500 off every new F-150", "Come in until November 30.",
                promises, "Moves aged trucks before the year ends.", "You saw $2,500 off; that is for everybody.",
                List.of(new SeenContent("F-150 review", "https://reviews.example/f-150")), List.of("vehicle", "trade-in"),
                "Ask the trade first.", mia.id());
    }

    /** Marketing writes and proposes, finance and where needed the sales manager say yes, over the share. */
    void approve(Campaign campaign) {
        CampaignFile draft = marketing.campaigns.save(mia, CampaignFile.draft(campaign));
        marketing.campaigns.propose(mia, draft, clock.now().plus(Duration.ofHours(4)));
        everybodySyncs();
        finance.answers.answer(frank, waiting(finance, campaign), ApprovalKind.FINANCE, true, "");
        if (office.answers.missing(waiting(office, campaign)).contains(ApprovalKind.DEALER_MONEY)) {
            office.answers.answer(sam, waiting(office, campaign), ApprovalKind.DEALER_MONEY, true, "");
        }
        everybodySyncs();
    }

    /** The first brief, on the share and not yet on the showroom's desk. */
    Brief published(Program... programs) {
        approve(truckMonth(programs));
        return publish();
    }

    Brief publish() {
        Brief brief = marketing.briefs.publish(mia);
        marketing.sync();
        return brief;
    }

    static CampaignFile waiting(TestDesk desk, Campaign campaign) {
        return desk.books.campaigns().find(campaign.id(), campaign.revision()).orElseThrow();
    }

    Path briefPath(long sequence) {
        return share.resolve(Share.path(marketing.id, DocumentType.BRIEF, sequence));
    }

    /** Replaces marketing's brief on the share by one with edited members, signed anew, and names it in the HEAD. */
    void forgeBrief(long sequence, Consumer<ObjectNode> edit, SigningKey key) {
        SignedFile genuine = file(briefPath(sequence));
        ObjectNode signed = ((ObjectNode) genuine.whole().get("signed")).deepCopy();
        edit.accept(signed);
        ObjectNode whole = signedAnew(signed, key);
        write(briefPath(sequence), CanonicalJson.bytes(whole));
        forgeHead(marketing, DocumentType.BRIEF, sequence, CanonicalJson.hash(signed));
    }

    /** Signs whatever it is, even what no reader would take. */
    static ObjectNode signedAnew(ObjectNode signed, SigningKey key) {
        ObjectNode whole = CanonicalJson.read("{}");
        whole.set("signed", signed);
        whole.putArray("signatures").addObject().put("key", key.verifying().id())
                .put("sig", java.util.Base64.getEncoder().encodeToString(key.sign(CanonicalJson.bytes(signed))));
        return whole;
    }

    /** Writes the next HEAD of a desk with its own key, naming another newest document of a type. */
    void forgeHead(TestDesk desk, DocumentType type, long sequence, String hash) {
        Path path = share.resolve(Share.headPath(desk.id));
        SignedFile before = file(path);
        Map<DocumentType, Head.Entry> newest = new java.util.EnumMap<>(DocumentType.class);
        newest.putAll(Head.of(before).newest());
        newest.put(type, new Head.Entry(sequence, hash));
        SigningKey key = desk.shareBooks.keys().any(desk.shareBooks.trusted().orElseThrow(), desk.id).orElseThrow();
        SignedFile next = SignedFile.sign(new SignedFile.Draft(DocumentType.HEAD, 1, LAKESIDE.id(), desk.id, before.by(),
                before.sequence() + 1, before.hash(), clock.now(), clock.now().plus(Duration.ofDays(7)),
                new Head(Head.of(before).root(), newest).content()), List.of(key));
        write(path, next.bytes());
    }

    static SignedFile file(Path path) {
        return SignedFile.read(text(path));
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    static void write(Path path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path path, byte[] bytes) {
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.write(path, bytes);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
