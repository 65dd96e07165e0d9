package app.baton.store;

import static app.baton.store.schema.Tables.APPROVAL;
import static app.baton.store.schema.Tables.CAMPAIGN;

import app.baton.campaign.Approval;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignBook;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignFormat;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.store.schema.tables.records.ApprovalRecord;
import app.baton.store.schema.tables.records.CampaignRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Campaigns, each revision as its own JSON with where it stands beside it, and the verdicts on it. */
final class CampaignTable implements CampaignBook {

    private record Revision(UUID campaign, int number) { }

    private final Sql sql;
    private final CampaignFormat format;

    CampaignTable(Sql sql, CampaignFormat format) {
        this.sql = sql;
        this.format = format;
    }

    @Override
    public Optional<CampaignFile> find(CampaignId id, int revision) {
        return files(sql.read().selectFrom(CAMPAIGN).where(is(id), CAMPAIGN.REVISION.eq(revision)).fetch()).stream().findFirst();
    }

    @Override
    public Optional<CampaignFile> latest(CampaignId id) {
        return files(sql.read().selectFrom(CAMPAIGN).where(is(id), CAMPAIGN.NEWEST.isTrue()).fetch()).stream().findFirst();
    }

    @Override
    public List<CampaignFile> revisions(CampaignId id) {
        return files(sql.read().selectFrom(CAMPAIGN).where(is(id))
                .orderBy(CAMPAIGN.DEALERSHIP, CAMPAIGN.CAMPAIGN_, CAMPAIGN.REVISION).fetch()).reversed();
    }

    @Override
    public Page<CampaignFile> list(PageRequest request) {
        List<CampaignFile> found = files(sql.read().selectFrom(CAMPAIGN)
                .where(CAMPAIGN.DEALERSHIP.eq(sql.dealership()), CAMPAIGN.NEWEST.isTrue(),
                        request.after().map(CampaignTable::after).orElse(DSL.noCondition()))
                .orderBy(CAMPAIGN.DEALERSHIP, CAMPAIGN.NEWEST, CAMPAIGN.STARTS.desc(), CAMPAIGN.CAMPAIGN_.desc())
                .limit(Keyset.limit(request)).fetch());
        return Keyset.page(found, request, file -> file.campaign().starts() + " " + file.campaign().id());
    }

    @Override
    public List<CampaignFile> standing(Set<CampaignState> states, LocalDate day) {
        Set<String> names = states.stream().map(CampaignState::name).collect(Collectors.toSet());
        return files(sql.read().selectFrom(CAMPAIGN)
                .where(CAMPAIGN.DEALERSHIP.eq(sql.dealership()), CAMPAIGN.STATE.in(names), CAMPAIGN.ENDS.ge(day)).fetch())
                .stream().sorted(Comparator.comparing((CampaignFile file) -> file.campaign().starts())
                        .thenComparing(file -> file.campaign().id().toString())
                        .thenComparingInt(file -> file.campaign().revision())).toList();
    }

    @Override
    public CampaignFile save(CampaignFile file) {
        var dsl = sql.write();
        Campaign campaign = file.campaign();
        Condition revision = is(campaign.id()).and(CAMPAIGN.REVISION.eq(campaign.revision()));
        @Nullable Instant answerBy = file.answerBy() == null ? null : Sql.micros(file.answerBy());
        var next = new CampaignFile(campaign, file.state(), answerBy, file.approvals(), file.version() + 1);
        var row = new CampaignRecord();
        row.setVersion(next.version());
        row.setName(campaign.name());
        row.setState(next.state().name());
        row.setStarts(campaign.starts());
        row.setEnds(campaign.ends());
        row.setAnswerBy(answerBy);
        row.setContent(format.write(campaign));
        boolean saved;
        if (file.version() == 0) {
            saved = !dsl.fetchExists(CAMPAIGN, revision) && insert(dsl, campaign, row);
        } else {
            saved = dsl.update(CAMPAIGN).set(row).where(revision, CAMPAIGN.VERSION.eq(file.version())).execute() == 1;
        }
        if (!saved) {
            throw changed(campaign);
        }
        saveApprovals(dsl, next);
        return next;
    }

    private static Problem changed(Campaign campaign) {
        return Problem.conflict("campaign.changed", campaign.name() + " was changed by somebody else meanwhile, and that"
                + " was kept. Look at it again and repeat your change.");
    }

    @Override
    public void remove(CampaignFile draft) {
        var dsl = sql.write();
        Campaign campaign = draft.campaign();
        if (dsl.deleteFrom(CAMPAIGN).where(is(campaign.id()), CAMPAIGN.REVISION.eq(campaign.revision()),
                CAMPAIGN.VERSION.eq(draft.version()), CAMPAIGN.STATE.eq(CampaignState.DRAFT.name())).execute() == 0) {
            throw changed(campaign);
        }
        dsl.update(CAMPAIGN).set(CAMPAIGN.NEWEST, true).where(is(campaign.id()), CAMPAIGN.REVISION.eq(
                DSL.select(DSL.max(CAMPAIGN.REVISION)).from(CAMPAIGN).where(is(campaign.id())))).execute();
    }

    private boolean insert(DSLContext dsl, Campaign campaign, CampaignRecord row) {
        boolean newest = !dsl.fetchExists(CAMPAIGN, is(campaign.id()).and(CAMPAIGN.REVISION.gt(campaign.revision())));
        if (newest) {
            dsl.update(CAMPAIGN).set(CAMPAIGN.NEWEST, false).where(is(campaign.id()), CAMPAIGN.NEWEST.isTrue()).execute();
        }
        row.setDealership(sql.dealership());
        row.setId(sql.newId());
        row.setCampaign(campaign.id().value());
        row.setRevision(campaign.revision());
        row.setNewest(newest);
        return dsl.insertInto(CAMPAIGN).set(row).execute() == 1;
    }

    private void saveApprovals(DSLContext dsl, CampaignFile file) {
        Campaign campaign = file.campaign();
        dsl.deleteFrom(APPROVAL).where(APPROVAL.DEALERSHIP.eq(sql.dealership()),
                APPROVAL.CAMPAIGN.eq(campaign.id().value()), APPROVAL.REVISION.eq(campaign.revision())).execute();
        var rows = new ArrayList<ApprovalRecord>();
        for (Approval approval : file.approvals()) {
            var row = new ApprovalRecord();
            row.setDealership(sql.dealership());
            row.setId(sql.newId());
            row.setVersion(file.version());
            row.setCampaign(campaign.id().value());
            row.setRevision(campaign.revision());
            row.setPlace(rows.size());
            row.setKind(approval.kind().name());
            row.setApproved(approval.approved());
            row.setPerson(approval.by().value());
            row.setGiven(Sql.micros(approval.at()));
            row.setContent(ApprovalText.write(approval));
            rows.add(row);
        }
        dsl.batchInsert(rows).execute();
    }

    private List<CampaignFile> files(List<CampaignRecord> rows) {
        Map<Revision, List<Approval>> approvals = approvals(rows);
        return rows.stream().map(row -> new CampaignFile(format.read(row.getContent()), CampaignState.valueOf(row.getState()),
                row.getAnswerBy(), approvals.getOrDefault(new Revision(row.getCampaign(), row.getRevision()), List.of()),
                row.getVersion())).toList();
    }

    private Map<Revision, List<Approval>> approvals(List<CampaignRecord> of) {
        var found = new HashMap<Revision, List<Approval>>();
        if (!of.isEmpty()) {
            Set<UUID> ids = of.stream().map(CampaignRecord::getCampaign).collect(Collectors.toSet());
            sql.read().selectFrom(APPROVAL).where(APPROVAL.DEALERSHIP.eq(sql.dealership()), APPROVAL.CAMPAIGN.in(ids)).fetch()
                    .stream().sorted(Comparator.comparing(ApprovalRecord::getPlace))
                    .forEach(row -> found.computeIfAbsent(new Revision(row.getCampaign(), row.getRevision()),
                            revision -> new ArrayList<>()).add(ApprovalText.read(row.getContent())));
        }
        return found;
    }

    private Condition is(CampaignId id) {
        return CAMPAIGN.DEALERSHIP.eq(sql.dealership()).and(CAMPAIGN.CAMPAIGN_.eq(id.value()));
    }

    /** The first half bounds the index range; the second leaves out what the page before has shown of its last day. */
    private static Condition after(String key) {
        String[] halves = Keyset.pair(key);
        LocalDate starts = LocalDate.parse(halves[0]);
        return CAMPAIGN.STARTS.le(starts).and(CAMPAIGN.STARTS.lt(starts).or(CAMPAIGN.CAMPAIGN_.lt(UUID.fromString(halves[1]))));
    }
}
