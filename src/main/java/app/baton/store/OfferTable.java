package app.baton.store;

import static app.baton.store.schema.Indexes.OFFER_LIST_NEWEST;
import static app.baton.store.schema.Tables.OFFER_ANSWER;
import static app.baton.store.schema.Tables.OFFER_LIST;
import static app.baton.store.schema.Tables.PRIVATE_OFFER;

import app.baton.incentive.ProgramId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.offer.OfferAnswer;
import app.baton.lead.offer.OfferAnswered;
import app.baton.lead.offer.OfferBook;
import app.baton.lead.offer.OfferListTaken;
import app.baton.lead.offer.OfferSubject;
import app.baton.lead.radar.Addressee;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Household;
import app.baton.lead.radar.PrivateOffer;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.OfferAnswerRecord;
import app.baton.store.schema.tables.records.PrivateOfferRecord;
import app.baton.vehicle.Vin;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Condition;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Private offers with their households, a row each, and what was answered about them. */
final class OfferTable implements OfferBook {

    private static final int CHUNK = 500;

    private final Sql sql;

    OfferTable(Sql sql) {
        this.sql = sql;
    }

    /** A household as it is kept: names and address in the order of their parts. */
    private record Holder(List<List<String>> persons, List<String> address, List<String> phones, List<String> emails) {

        static Holder of(Household household) {
            HomeAddress home = household.address();
            return new Holder(household.persons().stream().map(it -> List.of(it.prefix(), it.first(), it.middle(), it.last(),
                    it.suffix())).toList(), List.of(home.street(), home.unit(), home.city(), home.state(), home.zip()),
                    household.phones(), household.emails());
        }

        Household household() {
            return new Household(persons.stream().map(it -> new Addressee(it.get(0), it.get(1), it.get(2), it.get(3),
                    it.get(4))).toList(), new HomeAddress(address.get(0), address.get(1), address.get(2), address.get(3),
                    address.get(4)), phones, emails);
        }
    }

    @Override
    public void add(Collection<PrivateOffer> offers) {
        sql.write().batchInsert(offers.stream().map(offer -> {
            PrivateOfferRecord row = row(offer);
            row.setDealership(sql.dealership());
            row.setId(sql.newId());
            row.setVersion(1L);
            return row;
        }).toList()).execute();
    }

    @Override
    public void replace(Collection<PrivateOffer> offers) {
        var dsl = sql.write();
        dsl.batch(offers.stream().<Query>map(offer -> dsl.update(PRIVATE_OFFER).set(row(offer))
                .set(PRIVATE_OFFER.VERSION, PRIVATE_OFFER.VERSION.plus(1))
                .where(ours(), PRIVATE_OFFER.CODE.eq(offer.code().value()))).toList()).execute();
    }

    /** Everything but whose row it is and its version. */
    private static PrivateOfferRecord row(PrivateOffer offer) {
        var row = new PrivateOfferRecord();
        row.setCode(offer.code().value());
        row.setProgram(offer.program().value());
        row.setAmount(offer.amount().getAmount());
        row.setValidTo(offer.validTo());
        row.setMailed(offer.mailed());
        row.setVehicle(offer.vehicle() == null ? null : offer.vehicle().value());
        row.setList(offer.list());
        row.setLook(offer.look());
        row.setHolder(Json.MAPPER.writeValueAsString(Holder.of(offer.holder())));
        return row;
    }

    private static PrivateOffer offer(PrivateOfferRecord row) {
        return new PrivateOffer(new CertificateCode(row.getCode()), new ProgramId(row.getProgram()),
                Money.of(CurrencyUnit.USD, row.getAmount(), RoundingMode.UNNECESSARY), row.getValidTo(), row.getMailed(),
                Json.MAPPER.readValue(row.getHolder(), Holder.class).household(),
                row.getVehicle() == null ? null : new Vin(row.getVehicle()), row.getList(), row.getLook());
    }

    @Override
    public Map<CertificateCode, PrivateOffer> findAll(Collection<CertificateCode> codes) {
        Map<CertificateCode, PrivateOffer> found = new HashMap<>();
        List<String> all = codes.stream().map(CertificateCode::value).distinct().toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            sql.read().selectFrom(PRIVATE_OFFER)
                    .where(ours(), PRIVATE_OFFER.CODE.in(all.subList(from, Math.min(from + CHUNK, all.size()))))
                    .fetch(OfferTable::offer).forEach(offer -> found.put(offer.code(), offer));
        }
        return found;
    }

    @Override
    public Page<PrivateOffer> list(PageRequest request) {
        return Keyset.page(sql.read().selectFrom(PRIVATE_OFFER)
                .where(ours(), request.after().map(PRIVATE_OFFER.CODE::gt).orElse(DSL.noCondition()))
                .orderBy(PRIVATE_OFFER.DEALERSHIP, PRIVATE_OFFER.CODE).limit(Keyset.limit(request)).fetch(OfferTable::offer),
                request, offer -> offer.code().value());
    }

    @Override
    public void note(OfferListTaken taken) {
        sql.write().insertInto(OFFER_LIST).set(OFFER_LIST.DEALERSHIP, sql.dealership()).set(OFFER_LIST.ID, sql.newId())
                .set(OFFER_LIST.VERSION, 1L).set(OFFER_LIST.SOURCE, taken.source())
                .set(OFFER_LIST.TAKEN, Sql.micros(taken.at())).set(OFFER_LIST.PERSON_NAME, taken.byName())
                .set(OFFER_LIST.ADDED, taken.added()).set(OFFER_LIST.REPLACED, taken.replaced())
                .set(OFFER_LIST.UNCHANGED, taken.unchanged()).set(OFFER_LIST.REFUSED, taken.refused()).execute();
    }

    @Override
    public List<OfferListTaken> lists(int most) {
        return sql.read().selectFrom(sql.along(OFFER_LIST, OFFER_LIST_NEWEST))
                .where(OFFER_LIST.DEALERSHIP.eq(sql.dealership()))
                .orderBy(OFFER_LIST.DEALERSHIP, OFFER_LIST.TAKEN.desc(), OFFER_LIST.ID.desc()).limit(most)
                .fetch(row -> new OfferListTaken(row.getSource(), row.getTaken(), row.getPersonName(), row.getAdded(),
                        row.getReplaced(), row.getUnchanged(), row.getRefused()));
    }

    @Override
    public long listsTaken() {
        return sql.read().fetchCount(OFFER_LIST, OFFER_LIST.DEALERSHIP.eq(sql.dealership()));
    }

    @Override
    public void note(OfferAnswered answered) {
        sql.write().insertInto(OFFER_ANSWER).set(OFFER_ANSWER.DEALERSHIP, sql.dealership())
                .set(OFFER_ANSWER.ID, answered.id()).set(OFFER_ANSWER.VERSION, 1L)
                .set(OFFER_ANSWER.CODE, answered.code().value())
                .set(OFFER_ANSWER.SUBJECT_KIND, answered.subject().kind().name())
                .set(OFFER_ANSWER.SUBJECT, answered.subject().id()).set(OFFER_ANSWER.ANSWER, answered.answer().name())
                .set(OFFER_ANSWER.PERSON, answered.by().value()).set(OFFER_ANSWER.PERSON_NAME, answered.byName())
                .set(OFFER_ANSWER.ANSWERED, Sql.micros(answered.at())).execute();
    }

    @Override
    public List<OfferAnswered> about(OfferSubject subject) {
        return answers(OFFER_ANSWER.SUBJECT_KIND.eq(subject.kind().name()).and(OFFER_ANSWER.SUBJECT.eq(subject.id())));
    }

    @Override
    public List<OfferAnswered> of(CertificateCode code) {
        return answers(OFFER_ANSWER.CODE.eq(code.value()));
    }

    private List<OfferAnswered> answers(Condition which) {
        return sql.read().selectFrom(OFFER_ANSWER).where(OFFER_ANSWER.DEALERSHIP.eq(sql.dealership()), which)
                .orderBy(OFFER_ANSWER.ANSWERED, OFFER_ANSWER.ID).fetch(OfferTable::answered);
    }

    private static OfferAnswered answered(OfferAnswerRecord row) {
        return new OfferAnswered(row.getId(), new CertificateCode(row.getCode()),
                new OfferSubject(OfferSubject.Kind.valueOf(row.getSubjectKind()), row.getSubject()),
                OfferAnswer.valueOf(row.getAnswer()), new PersonId(row.getPerson()), row.getPersonName(), row.getAnswered());
    }

    private Condition ours() {
        return PRIVATE_OFFER.DEALERSHIP.eq(sql.dealership());
    }
}
