package app.baton.lead.radar;

import app.baton.incentive.ProgramId;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Offers to the households of a town, one each, with certificates that say nothing of their order. */
final class Offers {

    private static final String SIGNS = "ACDEFGHJKLMNPQRTUVWXY3467";
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 30);

    private Offers() { }

    static List<PrivateOffer> to(List<Household> town) {
        return IntStream.range(0, town.size()).mapToObj(i -> to(town.get(i), code(i))).toList();
    }

    static PrivateOffer to(Household holder, CertificateCode code) {
        return new PrivateOffer(code, new ProgramId("26-1118"), Dollars.of(750), UNTIL, null, holder, null, "november.csv", "");
    }

    static HouseholdIndex index(List<PrivateOffer> offers) {
        IndexBuilder builder = HouseholdIndex.builder();
        offers.forEach(builder::add);
        return builder.build();
    }

    /** Another code for every number. */
    static CertificateCode code(int number) {
        long mixed = number * 48_271L % 2_147_483_647L;
        var code = new StringBuilder("LOY-");
        for (int i = 0; i < 8; i++) {
            code.append(i == 4 ? "-" : "").append(SIGNS.charAt((int) (mixed % SIGNS.length())));
            mixed /= SIGNS.length();
        }
        return new CertificateCode(code.toString());
    }
}
