package app.baton.lead.offer;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.OfferReading;
import app.baton.lead.radar.PrivateOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out what a mailing list does to the offers that are there, and keeps it. For one thread. */
final class OfferImport {

    private static final int CHUNK = 1000;

    private final OfferReading reading;
    private final boolean replace;
    private final LocalDate today;
    private final List<PrivateOffer> added = new ArrayList<>();
    private final List<PrivateOffer> replaced = new ArrayList<>();
    private final List<OfferReading.Refused> refused = new ArrayList<>();
    private final Set<Integer> refusedRows = new HashSet<>();
    private final List<PrivateOffer> unchanged = new ArrayList<>();

    private OfferImport(OfferReading reading, boolean replace, LocalDate today) {
        this.reading = reading;
        this.replace = replace;
        this.today = today;
    }

    static OfferImport plan(OfferBook book, OfferReading reading, boolean replace, LocalDate today,
                            Background.Progress progress) {
        OfferImport plan = new OfferImport(reading, replace, today);
        List<OfferReading.Row> rows = reading.good();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            go(progress, from, 2L * rows.size(), reading.source());
            List<OfferReading.Row> some = rows.subList(from, Math.min(from + CHUNK, rows.size()));
            Map<CertificateCode, PrivateOffer> there = book.findAll(some.stream().map(row -> row.offer().code()).toList());
            some.forEach(row -> plan.take(row, there.get(row.offer().code())));
        }
        plan.refused.addAll(reading.refused());
        plan.refused.sort(Comparator.comparingInt(OfferReading.Refused::line));
        return plan;
    }

    private void take(OfferReading.Row row, @Nullable PrivateOffer there) {
        PrivateOffer offer = row.offer();
        if (there == null) {
            added.add(offer);
        } else if (sameContent(there, offer)) {
            unchanged.add(offer);
        } else if (replace) {
            replaced.add(offer);
        } else {
            refusedRows.add(row.row());
            refused.add(new OfferReading.Refused(row.row(), row.line(), OfferReading.Kind.KNOWN_OTHERWISE, "*",
                    "This certificate came in with the list " + there.list() + " already, with another " + different(there, offer)
                    + ". What was there stays. Compare both with what was mailed: if this list is right, take it in again with"
                    + " --replace; if not, leave the row out.", offer.code().value()));
        }
    }

    /** From which list an offer came, and what struck the reader then, is not what was granted. */
    private static boolean sameContent(PrivateOffer one, PrivateOffer other) {
        return different(one, other).isEmpty();
    }

    private static String different(PrivateOffer one, PrivateOffer other) {
        List<String> names = new ArrayList<>();
        note(names, "program", one.program(), other.program());
        note(names, "amount", one.amount(), other.amount());
        note(names, "last day", one.validTo(), other.validTo());
        note(names, "household", one.holder(), other.holder());
        note(names, "vehicle", one.vehicle(), other.vehicle());
        note(names, "day of mailing", one.mailed(), other.mailed());
        return String.join(" and ", names);
    }

    private static void note(List<String> names, String name, @Nullable Object one, @Nullable Object other) {
        if (one == null ? other != null : !one.equals(other)) {
            names.add(name);
        }
    }

    void keep(OfferBook book, Background.Progress progress) {
        long rows = added.size() + replaced.size();
        for (int from = 0; from < added.size(); from += CHUNK) {
            go(progress, rows + from, 2 * rows, reading.source());
            book.add(added.subList(from, Math.min(from + CHUNK, added.size())));
        }
        for (int from = 0; from < replaced.size(); from += CHUNK) {
            go(progress, rows + added.size() + from, 2 * rows, reading.source());
            book.replace(replaced.subList(from, Math.min(from + CHUNK, replaced.size())));
        }
    }

    private static void go(Background.Progress progress, long done, long total, String source) {
        progress.at(done, total);
        if (progress.cancelled()) {
            throw Problem.couldNot("offers.stopped", "Taking " + source + " in was stopped. Nothing of it was taken in.");
        }
    }

    OfferListReport report() {
        List<PrivateOffer> good = Stream.of(added, replaced, unchanged).flatMap(List::stream).toList();
        SortedMap<ProgramId, Integer> byProgram = new TreeMap<>();
        good.forEach(offer -> byProgram.merge(offer.program(), 1, Integer::sum));
        return new OfferListReport(reading.source(), added.size(), replaced.size(), unchanged.size(), byProgram,
                (int) good.stream().filter(offer -> offer.expiredOn(today)).count(), refused,
                reading.remarks().stream().filter(remark -> !refusedRows.contains(remark.row())).toList());
    }
}
