package app.baton.lead.offer;

import app.baton.incentive.ProgramId;
import app.baton.lead.radar.OfferReading;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a mailing list did to the offers, or would do.
 *
 * @param replaced offers whose content the list took the place of, because that was asked for
 * @param byProgram its good rows by program
 * @param expired how many of its good rows have run out already; they are kept
 * @param refused rows that cannot be used, by line
 * @param remarks what a person should look at in rows that were kept
 */
public record OfferListReport(String source, int added, int replaced, int unchanged, SortedMap<ProgramId, Integer> byProgram,
                              int expired, List<OfferReading.Refused> refused, List<OfferReading.Remark> remarks) {

    public OfferListReport {
        byProgram = Collections.unmodifiableSortedMap(new TreeMap<>(byProgram));
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }
}
