package app.baton.store;

import static app.baton.store.schema.Tables.BRIEF_PART;
import static app.baton.store.schema.Tables.PART;

import app.baton.campaign.Approval;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefContent;
import app.baton.campaign.BriefHeader;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFormat;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.Rulebook;
import app.baton.store.schema.tables.records.BriefPartRecord;
import app.baton.store.schema.tables.records.PartRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The content of briefs: each campaign, program, rulebook and verdict is kept once, however many briefs carry it. */
final class BriefParts {

    private static final String CAMPAIGN = "campaign";
    private static final String PROGRAM = "program";
    private static final String RULEBOOK = "rulebook";
    private static final String APPROVAL = "approval";
    private static final int MOST_PER_QUERY = 500;

    private record Part(String kind, String hash) { }

    private final Sql sql;
    private final ProgramFormat programs;
    private final CampaignFormat campaigns;

    BriefParts(Sql sql, ProgramFormat programs, CampaignFormat campaigns) {
        this.sql = sql;
        this.programs = programs;
        this.campaigns = campaigns;
    }

    void add(Brief brief) {
        Map<Part, String> contents = new LinkedHashMap<>();
        List<Part> order = new ArrayList<>();
        for (Campaign campaign : brief.campaigns()) {
            order.add(take(contents, CAMPAIGN, campaigns.write(campaign)));
        }
        for (Program program : brief.programs()) {
            order.add(take(contents, PROGRAM, programs.write(program)));
        }
        for (Rulebook rulebook : brief.rulebooks()) {
            order.add(take(contents, RULEBOOK, programs.write(rulebook)));
        }
        for (Approval approval : brief.approvals()) {
            order.add(take(contents, APPROVAL, ApprovalText.write(approval)));
        }
        Map<Part, UUID> ids = keep(contents);
        var rows = new ArrayList<BriefPartRecord>();
        for (Part part : order) {
            var row = new BriefPartRecord();
            row.setDealership(sql.dealership());
            row.setId(sql.newId());
            row.setVersion(1L);
            row.setBrief(brief.number());
            row.setPlace(rows.size());
            row.setPart(ids.get(part));
            rows.add(row);
        }
        sql.write().batchInsert(rows).execute();
    }

    Brief brief(BriefHeader header) {
        List<Campaign> ofCampaigns = new ArrayList<>();
        List<Program> ofPrograms = new ArrayList<>();
        List<Rulebook> ofRulebooks = new ArrayList<>();
        List<Approval> ofApprovals = new ArrayList<>();
        sql.read().select(PART.KIND, PART.CONTENT)
                .from(BRIEF_PART.join(PART).on(PART.DEALERSHIP.eq(BRIEF_PART.DEALERSHIP), PART.ID.eq(BRIEF_PART.PART)))
                .where(BRIEF_PART.DEALERSHIP.eq(sql.dealership()), BRIEF_PART.BRIEF.eq(header.number()))
                .orderBy(BRIEF_PART.DEALERSHIP, BRIEF_PART.BRIEF, BRIEF_PART.PLACE)
                .forEach(row -> {
                    switch (row.value1()) {
                        case CAMPAIGN -> ofCampaigns.add(campaigns.read(row.value2()));
                        case PROGRAM -> ofPrograms.add(programs.read(row.value2()));
                        case RULEBOOK -> ofRulebooks.add(programs.readRulebook(row.value2()));
                        case APPROVAL -> ofApprovals.add(ApprovalText.read(row.value2()));
                        default -> throw new IllegalStateException("a brief has no " + row.value1());
                    }
                });
        return new Brief(header.number(), header.day(), header.issuer(), header.byName(), header.issued(), header.expires(),
                ofCampaigns, ofPrograms, ofRulebooks, ofApprovals);
    }

    /** A part that two briefs share is one row, so that only what differs is read at all. */
    BriefContent onlyIn(long number, long other) {
        Set<UUID> shared = Set.copyOf(sql.read().select(BRIEF_PART.PART).from(BRIEF_PART)
                .where(BRIEF_PART.DEALERSHIP.eq(sql.dealership()), BRIEF_PART.BRIEF.eq(other)).fetch(BRIEF_PART.PART));
        List<UUID> only = sql.read().select(BRIEF_PART.PART).from(BRIEF_PART)
                .where(BRIEF_PART.DEALERSHIP.eq(sql.dealership()), BRIEF_PART.BRIEF.eq(number))
                .orderBy(BRIEF_PART.DEALERSHIP, BRIEF_PART.BRIEF, BRIEF_PART.PLACE).fetch(BRIEF_PART.PART).stream()
                .filter(part -> !shared.contains(part)).toList();
        List<Campaign> ofCampaigns = new ArrayList<>();
        List<Program> ofPrograms = new ArrayList<>();
        for (int from = 0; from < only.size(); from += MOST_PER_QUERY) {
            List<UUID> some = only.subList(from, Math.min(from + MOST_PER_QUERY, only.size()));
            Map<UUID, PartRecord> rows = sql.read().selectFrom(PART)
                    .where(PART.DEALERSHIP.eq(sql.dealership()), PART.ID.in(some)).fetchMap(PART.ID);
            for (UUID id : some) {
                PartRecord row = rows.get(id);
                if (row != null && row.getKind().equals(CAMPAIGN)) {
                    ofCampaigns.add(campaigns.read(row.getContent()));
                } else if (row != null && row.getKind().equals(PROGRAM)) {
                    ofPrograms.add(programs.read(row.getContent()));
                }
            }
        }
        return new BriefContent(ofCampaigns, ofPrograms);
    }

    private Map<Part, UUID> keep(Map<Part, String> contents) {
        Map<Part, UUID> ids = new HashMap<>();
        List<String> hashes = contents.keySet().stream().map(Part::hash).distinct().toList();
        for (int from = 0; from < hashes.size(); from += MOST_PER_QUERY) {
            List<String> some = hashes.subList(from, Math.min(from + MOST_PER_QUERY, hashes.size()));
            sql.read().select(PART.KIND, PART.HASH, PART.ID).from(PART)
                    .where(PART.DEALERSHIP.eq(sql.dealership()), PART.KIND.in(CAMPAIGN, PROGRAM, RULEBOOK, APPROVAL),
                            PART.HASH.in(some))
                    .forEach(row -> ids.put(new Part(row.value1(), row.value2()), row.value3()));
        }
        var rows = new ArrayList<PartRecord>();
        contents.forEach((part, content) -> {
            if (!ids.containsKey(part)) {
                var row = new PartRecord();
                row.setDealership(sql.dealership());
                row.setId(sql.newId());
                row.setVersion(1L);
                row.setKind(part.kind());
                row.setHash(part.hash());
                row.setContent(content);
                rows.add(row);
                ids.put(part, row.getId());
            }
        });
        sql.write().batchInsert(rows).execute();
        return ids;
    }

    private static Part take(Map<Part, String> contents, String kind, String content) {
        var part = new Part(kind, hash(content));
        contents.put(part, content);
        return part;
    }

    private static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
