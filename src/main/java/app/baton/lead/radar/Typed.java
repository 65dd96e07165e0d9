package app.baton.lead.radar;

/**
 * What is known of somebody who may hold an offer, field by field as it is typed; an empty field is not known yet.
 *
 * @param street house number and street
 * @param number the number of a certificate or of a vehicle, or a part of it
 */
public record Typed(String first, String last, String phone, String email, String street, String unit, String city, String zip,
                    String number) {

    public static Typed nothing() {
        return new Typed("", "", "", "", "", "", "", "", "");
    }

    public Typed named(String otherFirst, String otherLast) {
        return new Typed(otherFirst, otherLast, phone, email, street, unit, city, zip, number);
    }

    public Typed calledAt(String otherPhone) {
        return new Typed(first, last, otherPhone, email, street, unit, city, zip, number);
    }

    public Typed writingFrom(String otherEmail) {
        return new Typed(first, last, phone, otherEmail, street, unit, city, zip, number);
    }

    public Typed livingAt(String otherStreet, String otherUnit, String otherCity, String otherZip) {
        return new Typed(first, last, phone, email, otherStreet, otherUnit, otherCity, otherZip, number);
    }
}
