package app.baton.app.demo;

import app.baton.lead.LeadChannel;
import app.baton.lead.enquiry.AppointmentWish;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.PersonName;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invented who wrote, called or came in, and what came of it.
 *
 * @param back how many opening days before the last one
 * @param wants make and model, empty is none
 * @param trades the same of what he drives
 */
record DemoWriter(int back, String name, LeadChannel door, String source, Intent intent, String wants, String trades, String says,
                  String wish, Then then) {

    /** What came of it. */
    enum Then {
        NOBODY_ANSWERED, LEFT_WORD, COMPARES, WAITS_FOR_APPRAISAL, COMES, LATER, LOST, SPAM, BOUGHT
    }

    private static final LeadChannel WEB = LeadChannel.FORM;
    private static final String TRUCKS = "Fall truck event";

    private static final List<DemoWriter> ALL = List.of(
            new DemoWriter(0, "Jo Park", WEB, TRUCKS, Intent.BUY, "Ford Explorer", "",
                    "You say $3,000 off. Is that for me too? What would it be a month?", "", Then.COMPARES),
            new DemoWriter(0, "Lee Chan", WEB, "Trade-in form", Intent.TRADE, "", "Honda Civic",
                    "84,000 miles, still owe about $6,000 on it.", "", Then.WAITS_FOR_APPRAISAL),
            new DemoWriter(0, "Marisol Vega", WEB, TRUCKS, Intent.TEST_DRIVE, "Ford F-150", "Chevrolet Silverado 1500",
                    "Can I drive it this afternoon? I teach and get off at three.", "today at 4", Then.COMES),
            new DemoWriter(0, "Harold Whitcomb", WEB, "Service page", Intent.SERVICE, "", "Ford Edge",
                    "Brakes grind when it is cold.", "", Then.LEFT_WORD),
            new DemoWriter(0, "Nadia Brandt", LeadChannel.CHAT, "Chat desk", Intent.BUY, "Ford Maverick", "",
                    "Is the hybrid here or on its way?", "", Then.COMPARES),
            new DemoWriter(0, "Curtis Boyle", WEB, "autoportal.example", Intent.OTHER, "", "", "Send me a brochure please.", "",
                    Then.LATER),
            new DemoWriter(1, "Priscilla Yarrow", WEB, TRUCKS, Intent.BUY, "Ford Maverick", "Nissan Rogue",
                    "Got your letter about the lease. It ends in March.", "", Then.COMES),
            new DemoWriter(1, "Omar Reyes", WEB, "autoportal.example", Intent.BUY, "Ford Escape", "", "Best price?", "",
                    Then.COMPARES),
            new DemoWriter(1, "Gwen Alderete", WEB, TRUCKS, Intent.LEASE, "Ford Bronco Sport", "",
                    "Payment with nothing down?", "", Then.LEFT_WORD),
            new DemoWriter(1, "Walt Pfeiffer", LeadChannel.WALK_IN, "", Intent.BUY, "Ford F-150", "Ram 1500",
                    "Tows a boat. Wife has to see it first.", "", Then.COMES),
            new DemoWriter(2, "Ansel Whitlock", WEB, TRUCKS, Intent.BUY, "Ford Explorer", "", "Is it still there?", "",
                    Then.BOUGHT),
            new DemoWriter(2, "Rosa Lindgren", WEB, "autoportal.example", Intent.BUY, "Ford Escape", "Kia Soul",
                    "What would you give me for mine?", "", Then.WAITS_FOR_APPRAISAL),
            new DemoWriter(2, "SEO Partners", WEB, "Contact form", Intent.OTHER, "", "", "We get you on page one.", "",
                    Then.SPAM),
            new DemoWriter(3, "Leonora Quist", WEB, TRUCKS, Intent.TEST_DRIVE, "Ford F-150", "", "Saturday morning?",
                    "Saturday", Then.BOUGHT),
            new DemoWriter(3, "Dale Hutchins", WEB, "autoportal.example", Intent.BUY, "Ford Edge", "", "Out the door price", "",
                    Then.LOST),
            new DemoWriter(3, "Imogen Sato", WEB, TRUCKS, Intent.LEASE, "Ford Bronco", "",
                    "My lease is up in June.", "", Then.LATER),
            new DemoWriter(4, "Benito Salas", WEB, "Trade-in form", Intent.TRADE, "", "Toyota RAV4", "Clean, one owner.", "",
                    Then.NOBODY_ANSWERED),
            new DemoWriter(4, "Kirsten Oyelaran", WEB, TRUCKS, Intent.BUY, "Ford Mustang Mach-E", "",
                    "Does the charger come with it?", "", Then.COMPARES),
            new DemoWriter(5, "Theodore Blum", WEB, "autoportal.example", Intent.BUY, "Ford F-150", "", "Cash buyer.", "",
                    Then.LOST));

    static List<DemoWriter> of(int back) {
        return ALL.stream().filter(each -> each.back == back).toList();
    }

    Enquiry enquiry() {
        String number = String.format(Locale.ROOT, "+1734555%04d", 100 + ALL.indexOf(this));
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
        boolean yes = !door.equals(LeadChannel.WALK_IN);
        return new Enquiry(EnquiryId.of(toString()), new Origin("", Origin.Form.TOLD, 1, 0), false, null, false,
                new Contact(new PersonName(null, null, null, null, name, false), List.of(new Email(address, true, false)),
                        List.of(new Phone(number, number, null, PhoneKind.CELL, null, false)), null), null, null,
                wants.isEmpty() ? List.of() : List.of(new WantedVehicle(vehicle(2026, wants), null, new TreeMap<>())),
                trades.isEmpty() ? List.of()
                        : List.of(new TradeVehicle(vehicle(2021, trades), null, null, null, new TreeMap<>())),
                new LeadSource(source.isEmpty() ? null : source, null, null, null, null, tags()), new IntentRead(intent, says),
                yes ? new OptIns(null, null, new OptIns.Answer(true, "E-mail me about this")) : OptIns.none(),
                new ContactPreference(back % 2 == 0 ? ContactWay.CALL : null, null),
                wish.isEmpty() ? null : new AppointmentWish(wish, null, null), null, offer(), page(), says, List.of());
    }

    private TreeMap<String, String> tags() {
        return source.equals(TRUCKS) ? new TreeMap<>(Map.of("utm_campaign", "fall-truck-event")) : new TreeMap<>();
    }

    private @Nullable String offer() {
        return source.equals(TRUCKS) ? TRUCKS : null;
    }

    private @Nullable String page() {
        return wants.isEmpty() ? null : "/new/" + wants.toLowerCase(Locale.ROOT).replace(' ', '-') + "/payments";
    }

    private static NamedVehicle vehicle(int year, String words) {
        String[] parts = words.split(" ", 2);
        return new NamedVehicle(year, parts[0], parts[1], null, null, null, NamedVehicle.VinFault.NONE);
    }
}
