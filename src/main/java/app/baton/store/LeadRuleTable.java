package app.baton.store;

import static app.baton.store.schema.Tables.LEAD_RULES;

import app.baton.lead.LeadFormat;
import app.baton.lead.LeadRuleBook;
import app.baton.store.schema.tables.records.LeadRulesRecord;
import java.util.List;
import java.util.Optional;

/** The store's rules for leads, version by version. */
final class LeadRuleTable implements LeadRuleBook {

    private final Sql sql;
    private final LeadFormat format;

    LeadRuleTable(Sql sql, LeadFormat format) {
        this.sql = sql;
        this.format = format;
    }

    @Override
    public Optional<Version> newest() {
        return sql.read().selectFrom(LEAD_RULES).where(LEAD_RULES.DEALERSHIP.eq(sql.dealership()))
                .orderBy(LEAD_RULES.DEALERSHIP.desc(), LEAD_RULES.VERSION.desc()).limit(1).fetchOptional(this::version);
    }

    @Override
    public List<Version> versions() {
        return sql.read().selectFrom(LEAD_RULES).where(LEAD_RULES.DEALERSHIP.eq(sql.dealership()))
                .orderBy(LEAD_RULES.DEALERSHIP.desc(), LEAD_RULES.VERSION.desc()).fetch(this::version);
    }

    @Override
    public void keep(Version version) {
        sql.write().insertInto(LEAD_RULES).set(LEAD_RULES.DEALERSHIP, sql.dealership()).set(LEAD_RULES.ID, sql.newId())
                .set(LEAD_RULES.VERSION, (long) version.number()).set(LEAD_RULES.PERSON_NAME, version.byName())
                .set(LEAD_RULES.MADE, Sql.micros(version.at())).set(LEAD_RULES.WHY, version.why())
                .set(LEAD_RULES.CONTENT, format.write(version.rules())).execute();
    }

    private Version version(LeadRulesRecord row) {
        return new Version(row.getVersion().intValue(), format.rules(row.getContent()), row.getPersonName(), row.getMade(),
                row.getWhy());
    }
}
