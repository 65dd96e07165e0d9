package app.baton.store;

import static app.baton.store.schema.Tables.ACKNOWLEDGEMENT;
import static app.baton.store.schema.Tables.BRIEF;
import static app.baton.store.schema.Tables.DESK;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefBook;
import app.baton.campaign.BriefContent;
import app.baton.campaign.BriefHeader;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.AcknowledgementRecord;
import app.baton.store.schema.tables.records.BriefRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Briefs as they were published or picked up, and who acknowledged which. */
final class BriefTable implements BriefBook {

    private final Sql sql;
    private final BriefParts parts;

    BriefTable(Sql sql, BriefParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    @Override
    public Optional<Brief> newest() {
        return highest(BRIEF.ASIDE.isFalse()).stream().findFirst().map(BriefTable::header).map(parts::brief);
    }

    @Override
    public long highest() {
        return highest(DSL.noCondition()).stream().mapToLong(BriefRecord::getNumber).findFirst().orElse(0);
    }

    @Override
    public Optional<Brief> find(long number) {
        return header(number).map(parts::brief);
    }

    @Override
    public Optional<BriefHeader> header(long number) {
        return sql.read().selectFrom(BRIEF).where(is(number)).fetchOptional(BriefTable::header);
    }

    @Override
    public BriefContent onlyIn(long number, long other) {
        return parts.onlyIn(number, other);
    }

    @Override
    public Page<BriefHeader> history(PageRequest request) {
        Condition after = request.after().map(key -> BRIEF.NUMBER.lt(Long.parseLong(key))).orElse(DSL.noCondition());
        List<BriefHeader> found = sql.read().selectFrom(BRIEF).where(BRIEF.DEALERSHIP.eq(sql.dealership()),
                        BRIEF.ASIDE.isFalse(), after)
                .orderBy(BRIEF.DEALERSHIP, BRIEF.NUMBER.desc()).limit(Keyset.limit(request)).fetch(BriefTable::header);
        return Keyset.page(found, request, header -> Long.toString(header.number()));
    }

    @Override
    public void add(Brief brief, String hash) {
        var dsl = sql.write();
        if (dsl.fetchExists(BRIEF, is(brief.number()))) {
            throw Problem.conflict("brief.number-taken", "Brief " + brief.number() + " is here already and was not replaced."
                    + " Publish again: the next free number is taken.");
        }
        dsl.insertInto(BRIEF)
                .set(BRIEF.DEALERSHIP, sql.dealership())
                .set(BRIEF.ID, sql.newId())
                .set(BRIEF.VERSION, 1L)
                .set(BRIEF.NUMBER, brief.number())
                .set(BRIEF.ISSUE_DAY, brief.day())
                .set(BRIEF.ISSUER, brief.issuer().value())
                .set(BRIEF.BY_NAME, brief.byName())
                .set(BRIEF.ISSUED, Sql.micros(brief.issued()))
                .set(BRIEF.EXPIRES, Sql.micros(brief.expires()))
                .set(BRIEF.CAMPAIGNS, brief.campaigns().size())
                .set(BRIEF.HASH, hash)
                .set(BRIEF.ASIDE, false)
                .execute();
        parts.add(brief);
    }

    @Override
    public void setAside(long number) {
        sql.write().update(BRIEF).set(BRIEF.ASIDE, true).set(BRIEF.VERSION, BRIEF.VERSION.plus(1)).where(is(number)).execute();
    }

    @Override
    public List<Acknowledgement> readers(long number) {
        return sql.read().selectFrom(ACKNOWLEDGEMENT)
                .where(ACKNOWLEDGEMENT.DEALERSHIP.eq(sql.dealership()), ACKNOWLEDGEMENT.BRIEF.eq(number))
                .orderBy(ACKNOWLEDGEMENT.DEALERSHIP, ACKNOWLEDGEMENT.BRIEF, ACKNOWLEDGEMENT.GIVEN, ACKNOWLEDGEMENT.PERSON)
                .fetch(BriefTable::acknowledgement);
    }

    @Override
    public Optional<Acknowledgement> lastRead(PersonId person) {
        return sql.read().selectFrom(ACKNOWLEDGEMENT)
                .where(ACKNOWLEDGEMENT.DEALERSHIP.eq(sql.dealership()), ACKNOWLEDGEMENT.PERSON.eq(person.value()))
                .orderBy(ACKNOWLEDGEMENT.DEALERSHIP, ACKNOWLEDGEMENT.PERSON, ACKNOWLEDGEMENT.BRIEF.desc())
                .limit(1).fetchOptional(BriefTable::acknowledgement);
    }

    @Override
    public boolean acknowledge(Acknowledgement given) {
        var dsl = sql.write();
        if (dsl.fetchExists(ACKNOWLEDGEMENT, ACKNOWLEDGEMENT.DEALERSHIP.eq(sql.dealership()),
                ACKNOWLEDGEMENT.BRIEF.eq(given.brief()), ACKNOWLEDGEMENT.PERSON.eq(given.person().value()))) {
            return false;
        }
        dsl.insertInto(ACKNOWLEDGEMENT)
                .set(ACKNOWLEDGEMENT.DEALERSHIP, sql.dealership())
                .set(ACKNOWLEDGEMENT.ID, sql.newId())
                .set(ACKNOWLEDGEMENT.VERSION, 1L)
                .set(ACKNOWLEDGEMENT.BRIEF, given.brief())
                .set(ACKNOWLEDGEMENT.BRIEF_HASH, given.briefHash())
                .set(ACKNOWLEDGEMENT.PERSON, given.person().value())
                .set(ACKNOWLEDGEMENT.NAME, given.name())
                .set(ACKNOWLEDGEMENT.GIVEN, Sql.micros(given.at()))
                .set(ACKNOWLEDGEMENT.DESK, given.desk().value())
                .execute();
        return true;
    }

    @Override
    public Optional<Instant> lastLooked() {
        return sql.read().select(DESK.LOOKED).from(DESK).where(thisDesk()).fetchOptional(DESK.LOOKED);
    }

    @Override
    public void looked(Instant when) {
        sql.write().update(DESK).set(DESK.LOOKED, Sql.micros(when)).where(thisDesk()).execute();
    }

    private Result<BriefRecord> highest(Condition which) {
        return sql.read().selectFrom(BRIEF).where(BRIEF.DEALERSHIP.eq(sql.dealership()), which)
                .orderBy(BRIEF.DEALERSHIP, BRIEF.NUMBER.desc()).limit(1).fetch();
    }

    private Condition is(long number) {
        return BRIEF.DEALERSHIP.eq(sql.dealership()).and(BRIEF.NUMBER.eq(number));
    }

    private Condition thisDesk() {
        return DESK.DEALERSHIP.eq(sql.dealership()).and(DESK.ID.eq(sql.desk().value()));
    }

    private static BriefHeader header(BriefRecord row) {
        return new BriefHeader(row.getNumber(), row.getIssueDay(), new DeskId(row.getIssuer()), row.getByName(),
                row.getIssued(), row.getExpires(), row.getCampaigns(), row.getHash());
    }

    private static Acknowledgement acknowledgement(AcknowledgementRecord row) {
        return new Acknowledgement(row.getBrief(), row.getBriefHash(), new PersonId(row.getPerson()), row.getName(),
                row.getGiven(), new DeskId(row.getDesk()));
    }
}
