package app.baton.exchange;

import app.baton.campaign.Approval;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The largest brief that DESIGN.md section 11 speaks of, made as a dealership makes it: 200 campaigns of five programs
 * each, written by marketing, approved one by one by finance on another desk, and published.
 */
@State(Scope.Benchmark)
public class LargeBrief {

    static final int CAMPAIGNS = 200;
    static final int PROGRAMS_EACH = 5;

    TestHouse house;
    Root root;
    byte[] rootBytes;
    byte[] bytes;
    List<SignedFile> approvals;

    /** Makes the dealership, its share and the brief; takes some seconds. */
    @Setup(Level.Trial)
    public void publish() throws IOException {
        house = new TestHouse(Files.createTempDirectory("baton-bench"));
        List<Campaign> campaigns = new ArrayList<>();
        for (int i = 0; i < CAMPAIGNS; i++) {
            Program[] programs = new Program[PROGRAMS_EACH];
            for (int j = 0; j < PROGRAMS_EACH; j++) {
                programs[j] = Offers.cash("26-" + (10_000 + i * PROGRAMS_EACH + j), 1, Offers.LAST,
                        Map.of("F-150", 500 + j, "Explorer", 250 + i));
            }
            house.marketing.know(new ProgramSheet(List.of(), List.of(programs)));
            campaigns.add(house.truckMonth(programs).named("2026-11 Truck Month " + i));
        }
        for (Campaign campaign : campaigns) {
            CampaignFile draft = house.marketing.campaigns.save(house.mia, CampaignFile.draft(campaign));
            house.marketing.campaigns.propose(house.mia, draft, house.clock.now().plus(Duration.ofHours(4)));
        }
        house.everybodySyncs();
        for (Campaign campaign : campaigns) {
            house.finance.answers.answer(house.frank, TestHouse.waiting(house.finance, campaign), ApprovalKind.FINANCE, true, "");
        }
        house.everybodySyncs();
        Path published = house.briefPath(house.publish().number());
        bytes = Files.readAllBytes(published);
        rootBytes = Files.readAllBytes(house.share.resolve(Share.ROOT));
        root = house.showroom.shareBooks.trusted().orElseThrow();
        SignedFile file = SignedFile.read(bytes, DocumentType.BRIEF);
        List<Approval> verdicts = new Contents(new JsonPrograms()).brief(file).approvals();
        approvals = new Contents(new JsonPrograms()).approvals(file);
        if (verdicts.size() != CAMPAIGNS || approvals.size() != CAMPAIGNS) {
            throw new IllegalStateException("the brief carries " + approvals.size() + " approvals");
        }
    }
}
