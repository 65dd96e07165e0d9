package app.baton.store;

import static app.baton.store.schema.Tables.DOCUMENT;
import static app.baton.store.schema.Tables.KEPT_ASIDE;

import app.baton.journal.DeskId;
import app.baton.journal.DocumentBook;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.store.schema.tables.records.DocumentRecord;
import app.baton.store.schema.tables.records.KeptAsideRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** The ledger of signed documents, and the files of the share that were refused. */
final class DocumentTable implements DocumentBook {

    private final Sql sql;

    DocumentTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SealedDocument> lastOwn(DeskId self, String type) {
        return last(self, type, DOCUMENT.OWN.isTrue());
    }

    @Override
    public void append(SealedDocument document) {
        var dsl = sql.write();
        if (dsl.fetchExists(DOCUMENT, is(document))) {
            throw differs(document);
        }
        DocumentRecord row = row(document);
        row.setOwn(true);
        row.setWaiting(true);
        dsl.insertInto(DOCUMENT).set(row).execute();
    }

    @Override
    public void takeBack(SealedDocument unsent) {
        if (sql.write().deleteFrom(DOCUMENT).where(is(unsent), DOCUMENT.OWN.isTrue(), DOCUMENT.WAITING.isTrue()).execute() == 0) {
            throw new IllegalArgumentException("not an unsent document: " + unsent.type() + " " + unsent.sequence());
        }
    }

    @Override
    public List<SealedDocument> unsent() {
        return sql.read().selectFrom(DOCUMENT)
                .where(DOCUMENT.DEALERSHIP.eq(sql.dealership()), DOCUMENT.ISSUER.eq(sql.desk().value()),
                        DOCUMENT.WAITING.isTrue())
                .orderBy(DOCUMENT.DEALERSHIP, DOCUMENT.ISSUER, DOCUMENT.WAITING, DOCUMENT.PLACE)
                .fetch(DocumentTable::document);
    }

    @Override
    public void sent(SealedDocument document, Instant when) {
        int changed = sql.write().update(DOCUMENT).set(DOCUMENT.WAITING, false).set(DOCUMENT.SENT, Sql.micros(when))
                .set(DOCUMENT.VERSION, DOCUMENT.VERSION.plus(1)).where(is(document), DOCUMENT.OWN.isTrue()).execute();
        if (changed == 0) {
            throw new IllegalArgumentException("not an own document: " + document.type() + " " + document.sequence());
        }
    }

    @Override
    public List<SealedDocument> own(DeskId self) {
        return sql.read().selectFrom(DOCUMENT)
                .where(DOCUMENT.DEALERSHIP.eq(sql.dealership()), DOCUMENT.ISSUER.eq(self.value()), DOCUMENT.OWN.isTrue())
                .orderBy(DOCUMENT.DEALERSHIP, DOCUMENT.ISSUER, DOCUMENT.OWN, DOCUMENT.PLACE)
                .fetch(DocumentTable::document);
    }

    @Override
    public List<SealedDocument> own(DeskId self, String type) {
        return sql.read().selectFrom(DOCUMENT).where(chain(self, type), DOCUMENT.OWN.isTrue()).orderBy(DOCUMENT.SEQ)
                .fetch(DocumentTable::document);
    }

    @Override
    public Optional<SealedDocument> lastApplied(DeskId issuer, String type) {
        return last(issuer, type, DOCUMENT.APPLIED.isNotNull());
    }

    @Override
    public void applied(SealedDocument document, Instant when) {
        var dsl = sql.write();
        Optional<String> known = dsl.select(DOCUMENT.HASH).from(DOCUMENT).where(is(document)).fetchOptional(DOCUMENT.HASH);
        if (known.isEmpty()) {
            DocumentRecord row = row(document);
            row.setOwn(false);
            row.setWaiting(false);
            row.setApplied(Sql.micros(when));
            dsl.insertInto(DOCUMENT).set(row).execute();
            return;
        }
        if (!known.get().equals(document.hash())) {
            throw differs(document);
        }
        dsl.update(DOCUMENT).set(DOCUMENT.APPLIED, Sql.micros(when)).set(DOCUMENT.VERSION, DOCUMENT.VERSION.plus(1))
                .where(is(document), DOCUMENT.APPLIED.isNull()).execute();
    }

    @Override
    public Optional<SealedDocument> find(DeskId issuer, String type, long sequence) {
        return sql.read().selectFrom(DOCUMENT)
                .where(chain(issuer, type), DOCUMENT.SEQ.eq(sequence)).fetchOptional(DocumentTable::document);
    }

    @Override
    public void keepAside(KeptAside refused) {
        var dsl = sql.write();
        Condition same = KEPT_ASIDE.DEALERSHIP.eq(sql.dealership()).and(KEPT_ASIDE.PATH.eq(refused.path()))
                .and(KEPT_ASIDE.CODE.eq(refused.code()));
        @Nullable KeptAsideRecord known = dsl.selectFrom(KEPT_ASIDE).where(same).fetchOne();
        boolean readAlready = known != null && known.getDismissed() && Arrays.equals(known.getContent(), refused.bytes());
        if (readAlready || known != null && !known.getDismissed()) {
            return;
        }
        dsl.deleteFrom(KEPT_ASIDE).where(same).execute();
        dsl.insertInto(KEPT_ASIDE)
                .set(KEPT_ASIDE.DEALERSHIP, sql.dealership())
                .set(KEPT_ASIDE.ID, refused.id())
                .set(KEPT_ASIDE.VERSION, 1L)
                .set(KEPT_ASIDE.PATH, refused.path())
                .set(KEPT_ASIDE.CODE, refused.code())
                .set(KEPT_ASIDE.SENTENCE, refused.sentence())
                .set(KEPT_ASIDE.SEEN, Sql.micros(refused.at()))
                .set(KEPT_ASIDE.CONTENT, refused.bytes())
                .set(KEPT_ASIDE.DISMISSED, false)
                .execute();
    }

    @Override
    public List<KeptAside> keptAside(int most) {
        return sql.read().selectFrom(KEPT_ASIDE)
                .where(KEPT_ASIDE.DEALERSHIP.eq(sql.dealership()), KEPT_ASIDE.DISMISSED.isFalse())
                .orderBy(KEPT_ASIDE.DEALERSHIP, KEPT_ASIDE.DISMISSED, KEPT_ASIDE.SEEN.desc(), KEPT_ASIDE.ID.desc())
                .limit(most)
                .fetch(row -> new KeptAside(row.getId(), row.getPath(), row.getCode(), row.getSentence(), row.getSeen(),
                        row.getContent()));
    }

    @Override
    public void dismiss(String path) {
        sql.write().update(KEPT_ASIDE).set(KEPT_ASIDE.DISMISSED, true).set(KEPT_ASIDE.VERSION, KEPT_ASIDE.VERSION.plus(1))
                .where(KEPT_ASIDE.DEALERSHIP.eq(sql.dealership()), KEPT_ASIDE.PATH.eq(path)).execute();
    }

    private Optional<SealedDocument> last(DeskId issuer, String type, Condition which) {
        return sql.read().selectFrom(DOCUMENT).where(chain(issuer, type), which)
                .orderBy(DOCUMENT.DEALERSHIP, DOCUMENT.ISSUER, DOCUMENT.KIND, DOCUMENT.SEQ.desc())
                .limit(1).fetchOptional(DocumentTable::document);
    }

    private DocumentRecord row(SealedDocument document) {
        DocumentRecord row = new DocumentRecord();
        row.setDealership(sql.dealership());
        row.setId(sql.newId());
        row.setVersion(1L);
        row.setIssuer(document.issuer().value());
        row.setKind(document.type());
        row.setSeq(document.sequence());
        row.setHash(document.hash());
        row.setIssued(Sql.micros(document.issued()));
        row.setContent(document.json());
        return row;
    }

    private Condition is(SealedDocument document) {
        return chain(document.issuer(), document.type()).and(DOCUMENT.SEQ.eq(document.sequence()));
    }

    private Condition chain(DeskId issuer, String type) {
        return DOCUMENT.DEALERSHIP.eq(sql.dealership()).and(DOCUMENT.ISSUER.eq(issuer.value())).and(DOCUMENT.KIND.eq(type));
    }

    private static SealedDocument document(DocumentRecord row) {
        return new SealedDocument(new DeskId(row.getIssuer()), row.getKind(), row.getSeq(), row.getHash(), row.getIssued(),
                row.getContent());
    }

    private static Problem differs(SealedDocument document) {
        return Problem.conflict("document.sequence-taken", "Document " + document.type() + " " + document.sequence()
                + " of desk " + document.issuer() + " is in the ledger already, with other content. It was not replaced."
                + " A copy of this home may be in use on another machine.");
    }
}
