package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class UnapprovedBriefTest extends BriefOnTheShare {

    @Test
    void aBriefWithoutFinancesApprovalIsRefused() {
        forge(signed -> ((ObjectNode) signed.get("content")).putArray("approvals"));
        refused("brief.no-finance-approval");
    }

    @Test
    void aBriefWhoseCampaignChangedAfterTheApprovalIsRefused() {
        forge(signed -> ((ObjectNode) signed.at("/content/campaigns/0")).put("headline", "$9,500 off every new F-150"));
        refused("brief.approval-other-content");
    }

    @Test
    void aBriefWhoseCampaignGainedAFieldThatNobodyApprovedIsRefused() {
        forge(signed -> ((ObjectNode) signed.at("/content/campaigns/0")).put("secretBonus", "9500.00"));
        refused("brief.approval-other-content");
    }

    @Test
    void aBriefWhoseProgramChangedAfterTheApprovalIsRefused() {
        forge(signed -> ((ObjectNode) signed.at("/content/programs/0")).put("name", "Customer Cash for everybody"));
        refused("brief.approval-other-content");
    }

    @Test
    void aBriefWithAProgramThatNobodyApprovedIsRefused() {
        forge(signed -> ((ArrayNode) signed.at("/content/programs"))
                .add(CanonicalJson.read(new JsonPrograms().write(house.dealer))));
        refused("brief.program-not-promised");
    }

    @Test
    void aBriefThatLeavesAPromisedProgramOutIsRefused() {
        forge(signed -> ((ArrayNode) signed.at("/content/programs")).remove(0));
        refused("brief.program-missing");
    }

    @Test
    void anApprovalThatMarketingSignedItselfIsWorthNothing() {
        forge(signed -> {
            ObjectNode approval = (ObjectNode) signed.at("/content/approvals/0");
            ObjectNode inside = ((ObjectNode) approval.get("signed")).deepCopy();
            inside.put("issuer", house.marketing.id.toString());
            ((ArrayNode) signed.at("/content/approvals")).set(0,
                    TestHouse.signedAnew(inside, house.marketing.key(Duty.BRIEF)));
        });
        refused("share.key-not-entitled");
    }

    @Test
    void anAlteredApprovalIsWorthNothing() {
        forge(signed -> ((ObjectNode) signed.at("/content/approvals/0/signed/content")).put("reason", "fine"));
        refused("share.altered");
    }

    @Test
    void aNoIsNotTakenForAYes() {
        forge(signed -> {
            ObjectNode inside = ((ObjectNode) signed.at("/content/approvals/0/signed")).deepCopy();
            ((ObjectNode) inside.get("content")).put("approved", false);
            ((ArrayNode) signed.at("/content/approvals")).set(0,
                    TestHouse.signedAnew(inside, house.finance.key(Duty.APPROVE_FOR_FINANCE)));
        });
        refused("brief.approval-refused");
    }

    @Test
    void aBriefWithDealerMoneyThatOnlyFinanceApprovedIsRefused() {
        Campaign campaign = house.truckMonth(house.cash, house.dealer).tagged(List.of("2026-11-truck-money"));
        CampaignFile draft = house.marketing.campaigns.save(house.mia, CampaignFile.draft(campaign));
        house.marketing.campaigns.propose(house.mia, draft, house.clock.now().plus(Duration.ofHours(4)));
        house.everybodySyncs();
        house.finance.answers.answer(house.frank, TestHouse.waiting(house.finance, campaign), ApprovalKind.FINANCE, true, "");
        house.office.answers.answer(house.sam, TestHouse.waiting(house.office, campaign), ApprovalKind.DEALER_MONEY, true, "");
        house.everybodySyncs();
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        forge(3, signed -> {
            ArrayNode approvals = (ArrayNode) signed.at("/content/approvals");
            for (int i = approvals.size() - 1; i >= 0; i--) {
                if (approvals.get(i).at("/signed/content/kind").stringValue().equals("dealer-money")) {
                    approvals.remove(i);
                }
            }
        });

        house.showroom.sync();
        assertThat(house.showroom.asideCodes()).containsExactly("brief.no-dealer-money-approval");
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
    }
}
