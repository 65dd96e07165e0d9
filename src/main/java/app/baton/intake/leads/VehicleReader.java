package app.baton.intake.leads;

import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.vehicle.ModelNames;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** ADF's {@code vehicle}: one that is wanted, or one that somebody has. */
final class VehicleReader {

    private static final Set<String> FREE_TEXT = Set.of("comments", "comment", "pricecomments");
    private final ModelNames names;
    private final VinCheck vins;

    VehicleReader(ModelNames names, VinCheck vins) {
        this.names = names;
        this.vins = vins;
    }

    /** What the sender says somebody wants with a vehicle. */
    enum Role {
        BUY, LEASE, TEST_DRIVE, TRADE, SELL;

        boolean owned() {
            return this == TRADE || this == SELL;
        }
    }

    /** A vehicle as it was sent; {@code said} is false where its role is only ADF's default. */
    record Sent(Role role, boolean said, NamedVehicle vehicle, @Nullable VehicleState state, @Nullable Integer miles,
                @Nullable String milesWritten, @Nullable String payoff, SortedMap<String, String> more, int line) {

        WantedVehicle wanted() {
            return new WantedVehicle(vehicle, state, more);
        }

        TradeVehicle trade() {
            return new TradeVehicle(vehicle, miles, milesWritten, payoff, more);
        }

        Sent with(NamedVehicle other) {
            return new Sent(role, said, other, state, miles, milesWritten, payoff, more, line);
        }
    }

    Sent read(Node node, Looks looks) {
        Role role = role(node.attribute("interest"));
        String field = role.owned() ? "vehicle[trade-in]" : "vehicle";
        NamedVehicle vehicle = vins.checked(named(node, looks), line(node, "vin"), field, looks);
        Node odometer = node.child("odometer", "mileage", "miles").map(Node::markRead).orElse(null);
        String shown = odometer == null ? "" : odometer.text();
        String unit = odometer == null ? "" : (odometer.attribute("units") + odometer.attribute("unit")).toLowerCase(Locale.ROOT);
        @Nullable Integer miles = Values.said(shown) == null ? null : Values.miles(shown, unit.startsWith("k")).orElse(null);
        if (odometer != null && Values.said(shown) != null && miles == null) {
            looks.add("odometer", field + "/odometer", odometer.line(), looks.texts().say("leads.look.odometer",
                    Looks.shown(shown)));
        }
        if (miles != null && unit.startsWith("k")) {
            looks.add("odometer.km", field + "/odometer", node.line(), looks.texts().say("leads.look.kilometers", shown, miles));
        }
        String payoff = node.value("payoff", "payoffamount", "balanceowed");
        SortedMap<String, String> more = more(node);
        String written = Values.said(shown) == null ? "" : (shown + " " + unit).strip();
        if (!role.owned() && !written.isEmpty()) {
            more.put("odometer", written);
        }
        return new Sent(role, node.hasAttribute("interest") && !node.attribute("interest").isEmpty(), vehicle,
                state(node, looks), miles, Values.orNull(written), Values.orNull(payoff), more, node.line());
    }

    private NamedVehicle named(Node node, Looks looks) {
        String yearText = node.value("year", "modelyear");
        @Nullable Integer year = Values.year(yearText);
        if (year == null && Values.said(yearText) != null) {
            looks.add("vehicle.year", "vehicle/year", line(node, "year"), looks.texts().say("leads.look.year",
                    Looks.shown(yearText)));
        }
        @Nullable String make = Values.said(node.value("make"));
        @Nullable String vin = Values.said(node.value("vin"));
        return new NamedVehicle(year, make == null ? null : names.make(make).orElse(make), Values.said(node.value("model")),
                Values.said(node.value("trim", "series")),
                Values.said(node.value("stock", "stocknumber", "stockno", "stock_number", "stockid")),
                vin == null ? null : Vin.normal(vin), VinFault.NONE);
    }

    private static int line(Node node, String child) {
        return node.child(child).map(Node::line).orElse(node.line());
    }

    private static Role role(String interest) {
        return switch (Label.plain(interest).replace(" ", "")) {
            case "lease", "leasing" -> Role.LEASE;
            case "testdrive" -> Role.TEST_DRIVE;
            case "tradein", "trade", "trading", "appraisal", "appraise" -> Role.TRADE;
            case "sell", "selling" -> Role.SELL;
            default -> Role.BUY;
        };
    }

    /** ADF's default, new, where nothing is said; nothing where nothing is meant to be said. */
    private static @Nullable VehicleState state(Node node, Looks looks) {
        if (!node.hasAttribute("status")) {
            return VehicleState.NEW;
        }
        String written = node.attribute("status");
        @Nullable VehicleState state = state(written);
        if (state == null && Values.said(written) != null) {
            looks.add("vehicle.status", "vehicle@status", node.line(), looks.texts().say("leads.look.status",
                    Looks.shown(written)));
        }
        return state;
    }

    static @Nullable VehicleState state(String written) {
        return switch (Label.plain(written).replace(" ", "")) {
            case "new", "n" -> VehicleState.NEW;
            case "used", "u", "preowned" -> VehicleState.USED;
            case "certified", "cpo", "certifiedused", "certifiedpreowned", "c" -> VehicleState.CERTIFIED;
            default -> null;
        };
    }

    /** Everything else that was sent of it, so that nothing is lost: "price asking" is "26690 USD". */
    private static SortedMap<String, String> more(Node node) {
        SortedMap<String, String> more = new TreeMap<>();
        for (Node child : node.children()) {
            if (!child.isRead() && !FREE_TEXT.contains(child.name())) {
                gather(child, "", more);
            }
        }
        return more;
    }

    private static void gather(Node node, String before, SortedMap<String, String> more) {
        boolean group = node.hasChildren();
        String name = before + node.name();
        if (group) {
            List<Node> children = node.children();
            boolean option = node.name().equals("option");
            if (option) {
                put(more, "option", node.text());
            } else {
                children.forEach(child -> gather(child, node.name().equals("colorcombination") ? "" : name + " ", more));
            }
        } else {
            String kind = (node.attribute("type") + " " + node.attribute("limit")).strip();
            String value = node.text();
            put(more, kind.isEmpty() ? name : name + " " + kind, value.isEmpty() ? "" : (value + " "
                    + node.attribute("currency") + node.attribute("units")).strip());
        }
        node.markRead();
    }

    private static void put(SortedMap<String, String> more, String name, String value) {
        if (!value.isBlank()) {
            more.merge(name, value, (one, other) -> one + "; " + other);
        }
    }
}
