package app.baton.twins;

import app.baton.journal.DeskId;
import app.baton.journal.DocumentBook;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ledger of signed documents in memory. */
public final class MapDocumentBook implements DocumentBook {

    private record Row(SealedDocument document, long place, boolean own, @Nullable Instant sent, @Nullable Instant applied) { }

    private record Aside(KeptAside refused, boolean dismissed) { }

    private final Shelf<String, Row> documents;
    private final Shelf<String, Aside> aside;

    public MapDocumentBook(MapUnitOfWork unit) {
        documents = new Shelf<>(unit);
        aside = new Shelf<>(unit);
    }

    @Override
    public Optional<SealedDocument> lastOwn(DeskId self, String type) {
        return rows().filter(Row::own).map(Row::document)
                .filter(document -> document.issuer().equals(self) && document.type().equals(type))
                .max(Comparator.comparingLong(SealedDocument::sequence));
    }

    @Override
    public void append(SealedDocument document) {
        documents.requireWriting();
        if (documents.rows().containsKey(key(document))) {
            throw differs(document);
        }
        documents.put(key(document), new Row(document, nextPlace(), true, null, null));
    }

    @Override
    public void takeBack(SealedDocument unsent) {
        documents.requireWriting();
        @Nullable Row row = documents.rows().get(key(unsent));
        if (row == null || !row.own() || row.sent() != null) {
            throw new IllegalArgumentException("not an unsent document: " + key(unsent));
        }
        documents.remove(key(unsent));
    }

    @Override
    public List<SealedDocument> unsent() {
        return rows().filter(row -> row.own() && row.sent() == null).map(Row::document).toList();
    }

    @Override
    public void sent(SealedDocument document, Instant when) {
        documents.requireWriting();
        @Nullable Row row = documents.rows().get(key(document));
        if (row == null || !row.own()) {
            throw new IllegalArgumentException("not an own document: " + key(document));
        }
        documents.put(key(document), new Row(row.document(), row.place(), true, when, row.applied()));
    }

    @Override
    public List<SealedDocument> own(DeskId self) {
        return rows().filter(Row::own).map(Row::document).filter(document -> document.issuer().equals(self)).toList();
    }

    @Override
    public List<SealedDocument> own(DeskId self, String type) {
        return own(self).stream().filter(document -> document.type().equals(type)).toList();
    }

    @Override
    public Optional<SealedDocument> lastApplied(DeskId issuer, String type) {
        return rows().filter(row -> row.applied() != null).map(Row::document)
                .filter(document -> document.issuer().equals(issuer) && document.type().equals(type))
                .max(Comparator.comparingLong(SealedDocument::sequence));
    }

    @Override
    public void applied(SealedDocument document, Instant when) {
        documents.requireWriting();
        @Nullable Row row = documents.rows().get(key(document));
        if (row == null) {
            documents.put(key(document), new Row(document, nextPlace(), false, null, when));
        } else if (!row.document().hash().equals(document.hash())) {
            throw differs(document);
        } else if (row.applied() == null) {
            documents.put(key(document), new Row(row.document(), row.place(), row.own(), row.sent(), when));
        }
    }

    @Override
    public Optional<SealedDocument> find(DeskId issuer, String type, long sequence) {
        return Optional.ofNullable(documents.rows().get(key(issuer, type, sequence))).map(Row::document);
    }

    @Override
    public void keepAside(KeptAside refused) {
        aside.requireWriting();
        String key = refused.path() + "\n" + refused.code();
        @Nullable Aside known = aside.rows().get(key);
        if (known == null || known.dismissed() && !Arrays.equals(known.refused().bytes(), refused.bytes())) {
            aside.put(key, new Aside(refused, false));
        }
    }

    @Override
    public List<KeptAside> keptAside(int most) {
        return aside.rows().values().stream().filter(each -> !each.dismissed()).map(Aside::refused)
                .sorted(Comparator.comparing(KeptAside::at).thenComparing(each -> each.id().toString()).reversed())
                .limit(most).toList();
    }

    @Override
    public void dismiss(String path) {
        aside.requireWriting();
        aside.rows().forEach((key, each) -> {
            if (each.refused().path().equals(path)) {
                aside.put(key, new Aside(each.refused(), true));
            }
        });
    }

    private long nextPlace() {
        return documents.rows().values().stream().mapToLong(Row::place).max().orElse(-1) + 1;
    }

    private Stream<Row> rows() {
        return documents.rows().values().stream().sorted(Comparator.comparingLong(Row::place));
    }

    private static Problem differs(SealedDocument document) {
        return Problem.conflict("document.sequence-taken", "Document " + document.type() + " " + document.sequence()
                + " of this desk is in the ledger with other content.");
    }

    private static String key(SealedDocument document) {
        return key(document.issuer(), document.type(), document.sequence());
    }

    private static String key(DeskId issuer, String type, long sequence) {
        return issuer + " " + type + " " + String.format(Locale.ROOT, "%019d", sequence);
    }
}
