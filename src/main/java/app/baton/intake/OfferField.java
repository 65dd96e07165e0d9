package app.baton.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What Baton reads from a mailing list of private offers. */
public enum OfferField {
    CERTIFICATE, PROGRAM, AMOUNT, VALID_TO, MAILED, PREFIX, FIRST, MIDDLE, LAST, SUFFIX, SECOND_FIRST, SECOND_LAST, STREET, UNIT,
    CITY, STATE, ZIP, PHONE, OTHER_PHONE, EMAIL, VIN;

    static final List<OfferField> NEEDED = List.of(CERTIFICATE, PROGRAM, AMOUNT, VALID_TO);

    static final Aliases<OfferField> ALIASES = new Aliases<>(OfferField.class, Map.ofEntries(
            entry(CERTIFICATE, List.of("Certificate", "Certificate Code", "Certificate Number", "Certificate No", "Offer Code",
                    "Code", "PIN", "Coupon")),
            entry(PROGRAM, List.of("Program", "Program Code", "Program Number", "Program ID", "Program No")),
            entry(AMOUNT, List.of("Amount", "Offer Amount", "Value", "Certificate Amount", "Cash")),
            entry(VALID_TO, List.of("Valid To", "Valid Through", "Valid Until", "Expires", "Expiration Date", "Expiration",
                    "Expiry", "End Date", "Good Through")),
            entry(MAILED, List.of("Mailed", "Mail Date", "Mailed On", "Drop Date", "In Home Date")),
            entry(PREFIX, List.of("Prefix", "Title", "Salutation")),
            entry(FIRST, List.of("First Name", "First", "Given Name", "FName")),
            entry(MIDDLE, List.of("MI", "Middle", "Middle Initial", "Middle Name")),
            entry(LAST, List.of("Last Name", "Last", "Surname", "Family Name", "LName")),
            entry(SUFFIX, List.of("Suffix", "Name Suffix")),
            entry(SECOND_FIRST, List.of("Second First", "Second First Name", "First Name 2", "Spouse First", "Co First")),
            entry(SECOND_LAST, List.of("Second Last", "Second Last Name", "Last Name 2", "Spouse Last", "Co Last")),
            entry(STREET, List.of("Address", "Street", "Address 1", "Address Line 1", "Street Address")),
            entry(UNIT, List.of("Unit", "Apt", "Address 2", "Address Line 2", "Apartment", "Suite")),
            entry(CITY, List.of("City", "Town")),
            entry(STATE, List.of("State", "ST", "Region")),
            entry(ZIP, List.of("ZIP", "ZIP Code", "Postal Code", "Postcode", "Zip5")),
            entry(PHONE, List.of("Phone", "Phone Number", "Telephone", "Phone 1", "Home Phone", "Cell Phone")),
            entry(OTHER_PHONE, List.of("Phone 2", "Other Phone", "Mobile", "Cell", "Work Phone")),
            entry(EMAIL, List.of("Email", "E-mail", "Email Address", "E-mail Address")),
            entry(VIN, List.of("VIN", "Vehicle VIN", "Current VIN"))));
}
