package app.baton.intake;

import app.baton.incentive.ProgramId;
import app.baton.lead.radar.Addressee;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Household;
import app.baton.lead.radar.OfferReading;
import app.baton.lead.radar.OfferReading.Kind;
import app.baton.lead.radar.PrivateOffer;
import app.baton.people.PhoneNumber;
import app.baton.people.PhoneReader;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads single rows of a mailing list; what they have in common with each other is {@link OfferFeed}'s. */
final class OfferRow {

    private static final int LONGEST = 200;
    private static final int LONGEST_PROGRAM = 40;

    private final Table table;
    private final ColumnMapping<OfferField> mapping;
    private final Function<ProgramId, Optional<Set<Money>>> printed;
    private final PhoneReader phones;
    private final List<OfferReading.Remark> remarks;

    OfferRow(Table table, ColumnMapping<OfferField> mapping, Function<ProgramId, Optional<Set<Money>>> printed,
             PhoneReader phones, List<OfferReading.Remark> remarks) {
        this.table = table;
        this.mapping = mapping;
        this.printed = printed;
        this.phones = phones;
        this.remarks = remarks;
    }

    /** Why a row cannot be used. */
    static final class Refused extends UnusableRow {

        private static final long serialVersionUID = 1L;
        private final Kind kind;

        Refused(Kind kind, String field, String sentence) {
            super(field, sentence);
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }
    }

    PrivateOffer read(Table.Row row) {
        whole(row);
        String code = text(row, OfferField.CERTIFICATE);
        if (code.isEmpty() || code.length() > CertificateCode.LONGEST) {
            throw refused(Kind.MISSING_CERTIFICATE, OfferField.CERTIFICATE, code.isEmpty()
                    ? "The certificate's number is empty. Without it the offer cannot be claimed: take it from what was mailed."
                    : "The certificate's number has more than " + CertificateCode.LONGEST + " characters. Correct it.");
        }
        ProgramId program = program(row);
        Money amount = Cells.amount(text(row, OfferField.AMOUNT)).orElseThrow(() -> refused(Kind.AMOUNT, OfferField.AMOUNT,
                "\"" + text(row, OfferField.AMOUNT) + "\" is no amount. Write it like 750, or 0 where the certificate"
                + " bears none."));
        if (amount.isNegative()) {
            throw refused(Kind.AMOUNT, OfferField.AMOUNT, "The amount is below zero: " + text(row, OfferField.AMOUNT)
                    + ". Compare it with the certificate.");
        }
        LocalDate validTo = Cells.date(text(row, OfferField.VALID_TO)).orElseThrow(() -> refused(Kind.VALID_TO,
                OfferField.VALID_TO, text(row, OfferField.VALID_TO).isEmpty()
                ? "The day until which the certificate is good is empty. Take it from the certificate."
                : "There is no day \"" + text(row, OfferField.VALID_TO) + "\". Write it like 11/30/2026."));
        Household holder = household(row);
        return new PrivateOffer(new CertificateCode(code), program, amount, validTo,
                soft(row, OfferField.MAILED, Kind.MAILED, Cells::date, "a day such as 10/26/2026"), holder,
                soft(row, OfferField.VIN, Kind.VEHICLE, OfferRow::vin, "a VIN of 17 letters and digits"), table.source(),
                look(row, program, amount));
    }

    /** A row that has more fields than the header was shifted somewhere: what stands where is anybody's guess. */
    private void whole(Table.Row row) {
        for (int column = table.header().size(); column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                throw new Refused(Kind.COLUMN_SHIFT, "*", "The row has " + row.cells().size() + " fields and the header only "
                        + table.header().size() + ". A comma inside a field probably lacks its quotation marks."
                        + " Quote that field.");
            }
        }
        for (OfferField field : OfferField.values()) {
            if (text(row, field).length() > LONGEST) {
                throw refused(Kind.TOO_LONG, field, "This has more than " + LONGEST
                        + " characters. A quotation mark is probably missing.");
            }
        }
    }

    private ProgramId program(Table.Row row) {
        String text = text(row, OfferField.PROGRAM);
        boolean written = text.matches("[A-Za-z0-9][A-Za-z0-9._/-]*") && text.length() <= LONGEST_PROGRAM;
        if (!written || printed.apply(new ProgramId(text)).isEmpty()) {
            throw refused(Kind.UNKNOWN_PROGRAM, OfferField.PROGRAM, text.isEmpty()
                    ? "The program is empty. Write its code, such as 26-1118."
                    : "No program here has the code " + text + ". Correct it, or take the program in first.");
        }
        return new ProgramId(text);
    }

    /** An amount that the program does not print may be a slip: the offer is kept and marked for a look. */
    private String look(Table.Row row, ProgramId program, Money amount) {
        Set<Money> may = printed.apply(program).orElseThrow();
        if (may.isEmpty() || may.contains(amount)) {
            return "";
        }
        String sentence = "Certificates of " + program + " bear "
                + String.join(" or ", may.stream().sorted().map(each -> each.getAmount().toPlainString()).toList()) + ", and this"
                + " one " + amount.getAmount().toPlainString() + ". Look at the certificate before the amount is promised.";
        remark(row, OfferField.AMOUNT, Kind.AMOUNT, sentence);
        return sentence;
    }

    private Household household(Table.Row row) {
        Addressee person = new Addressee(text(row, OfferField.PREFIX), text(row, OfferField.FIRST), text(row, OfferField.MIDDLE),
                text(row, OfferField.LAST), text(row, OfferField.SUFFIX));
        String secondFirst = text(row, OfferField.SECOND_FIRST);
        String secondLast = text(row, OfferField.SECOND_LAST);
        Addressee second = Addressee.of(secondFirst, secondLast.isEmpty() && !secondFirst.isEmpty() ? person.last() : secondLast);
        List<Addressee> persons = new ArrayList<>(List.of(person, second));
        persons.removeIf(Addressee::isNobody);
        HomeAddress address = new HomeAddress(text(row, OfferField.STREET), text(row, OfferField.UNIT),
                text(row, OfferField.CITY), text(row, OfferField.STATE), text(row, OfferField.ZIP));
        if (persons.isEmpty() && address.isNone()) {
            throw refused(Kind.NO_HOUSEHOLD, OfferField.LAST, "The row names nobody and no address, so nobody can hold the offer."
                    + " Take the household from the mailing house's list.");
        }
        String email = text(row, OfferField.EMAIL);
        return new Household(persons, address, phones(row), email.contains("@") ? List.of(email) : List.of());
    }

    private List<String> phones(Table.Row row) {
        List<String> read = new ArrayList<>();
        for (OfferField field : List.of(OfferField.PHONE, OfferField.OTHER_PHONE)) {
            String text = text(row, field);
            List<String> found = phones.readAll(text).stream().map(PhoneNumber::e164).toList();
            if (found.isEmpty() && !Cells.blank(text)) {
                remark(row, field, Kind.PHONE, "\"" + text + "\" is no telephone number that can be dialed; the row was kept"
                        + " without it.");
            }
            read.addAll(found);
        }
        return read.stream().distinct().toList();
    }

    private static Optional<Vin> vin(String text) {
        return Vin.isOne(Vin.normal(text)) ? Optional.of(new Vin(Vin.normal(text))) : Optional.empty();
    }

    private <T> @Nullable T soft(Table.Row row, OfferField field, Kind kind, Function<String, Optional<T>> reader, String like) {
        String text = text(row, field);
        if (Cells.blank(text)) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            remark(row, field, kind, "\"" + text + "\" is not " + like + "; the row was kept without it.");
        }
        return value.orElse(null);
    }

    private String text(Table.Row row, OfferField field) {
        return mapping.cell(row, field);
    }

    private Refused refused(Kind kind, OfferField field, String sentence) {
        return new Refused(kind, mapping.name(field, table.header()), sentence);
    }

    private void remark(Table.Row row, OfferField field, Kind kind, String sentence) {
        remarks.add(new OfferReading.Remark(row.number(), row.line(), kind, mapping.name(field, table.header()), sentence));
    }
}
