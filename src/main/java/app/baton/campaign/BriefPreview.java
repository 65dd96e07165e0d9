package app.baton.campaign;

import java.util.List;

/**
 * What the next brief would say: the brief itself with its number, what stays out of it and why, and what keeps it from
 * being published. {@code files} are the revisions that it publishes, in the order of its campaigns.
 */
public record BriefPreview(Brief brief, List<CampaignFile> files, List<LeftOut> leftOut, List<Finding> findings) {

    public BriefPreview {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /** A revision that would run but cannot stand in the brief, or a promise that dropped out of it. */
    public record LeftOut(CampaignId campaign, int revision, String name, String sentence) { }

    public boolean blocked() {
        return findings.stream().anyMatch(Finding::stops);
    }
}
