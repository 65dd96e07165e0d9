package app.baton.campaign;

import app.baton.incentive.ProgramRef;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A verdict on one revision of a campaign and on the exact program revisions it promises (with the rulebooks they stand
 * under, whose refs never equal a program's), by their hashes.
 * {@code sealed} is the signed document itself, which a brief carries along so that every desk can check it.
 */
public record Approval(CampaignId campaign, int revision, String campaignHash, SortedMap<ProgramRef, String> programHashes,
                       ApprovalKind kind, boolean approved, String reason, PersonId by, String byName, Instant at,
                       String sealed) {

    public Approval {
        programHashes = new TreeMap<>(programHashes);
    }

    public Approval sealedAs(String document) {
        return new Approval(campaign, revision, campaignHash, programHashes, kind, approved, reason, by, byName, at, document);
    }
}
