package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.lead.offer.OfferListReport;
import app.baton.lead.offer.Sighting;
import app.baton.lead.radar.EvidenceWords;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the commands print of private offers. */
final class OffersShown {

    private OffersShown() { }

    /** What a mailing list did to the offers, or would do; {@code remarks} lists what to look at in rows that were kept. */
    record Imported(boolean dryRun, int added, int replaced, int unchanged, int expired, SortedMap<String, Integer> byProgram,
                    List<Refused> refused, List<Remark> remarks) { }

    /** A refused row: its record and line, counted from 1 with the header as line 1, what kind of fault, where, and why. */
    record Refused(int record, int line, String kind, String field, String certificate, String reason) { }

    /** Something to look at in a row that was kept. */
    record Remark(int record, int line, String kind, String field, String reason) { }

    /** A household that fits; what it was granted is not told here. */
    record Match(List<String> certificates, String holder, String street, String unit, String city, String state, String zip,
                 String strength, List<String> evidence, boolean expired) { }

    static Imported imported(boolean dryRun, OfferListReport report) {
        SortedMap<String, Integer> byProgram = new TreeMap<>();
        report.byProgram().forEach((program, count) -> byProgram.put(program.value(), count));
        return new Imported(dryRun, report.added(), report.replaced(), report.unchanged(), report.expired(), byProgram,
                report.refused().stream().map(it -> new Refused(it.row(), it.line(), word(it.kind()), it.field(),
                        it.certificate(), it.sentence())).toList(),
                report.remarks().stream().map(it -> new Remark(it.row(), it.line(), word(it.kind()), it.field(), it.sentence()))
                        .toList());
    }

    static Match match(Sighting found, Texts texts) {
        var words = new EvidenceWords(texts);
        return new Match(found.codes().stream().map(code -> code.value()).toList(), found.holder(), found.address().street(),
                found.address().unit(), found.address().city(), found.address().state(), found.address().zip(),
                word(found.strength()), found.evidence().stream().map(words::say).toList(), found.expired());
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
