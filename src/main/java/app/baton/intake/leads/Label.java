package app.baton.intake.leads;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a line such as "Preferred Date: 2026-11-14" in free text is about, by the words before its colon. */
enum Label {
    ITEM("item", "vehicle", "vehicle of interest", "vehicle interest", "interested in", "interest", "i am interested in", "unit",
            "vehicle interested in", "requested vehicle", "desired vehicle", "vehicle requested", "car"),
    YEAR("year", "vehicle year", "model year"),
    MAKE("make", "vehicle make"),
    MODEL("model", "vehicle model"),
    TRIM("trim", "vehicle trim", "trim level"),
    STOCK("stock", "stock id", "stock number", "stock no", "stock num", "stocknumber", "stk", "stk no", "vehicle stock number"),
    VIN("vin", "vehicle vin", "vin number"),
    TRADE("trade", "trade in", "trade vehicle", "trade in vehicle", "tradein", "vehicle to trade", "vehicle to trade in",
            "current vehicle", "your trade", "your vehicle", "trade in info", "trade description"),
    TRADE_YEAR, TRADE_MAKE, TRADE_MODEL, TRADE_TRIM, TRADE_VIN, TRADE_MILES, TRADE_PAYOFF("payoff", "payoff amount", "pay off",
            "amount owed", "balance owed", "loan balance", "remaining balance", "lien amount", "current payoff", "still owe"),
    APPOINTMENT("appointment", "appointment date time", "appointment date and time", "preferred appointment",
            "preferred date and time", "preferred date time", "requested appointment", "appointment time and date",
            "date and time", "test drive date and time", "preferred appointment date and time"),
    APPOINTMENT_DAY("preferred date", "preferred day", "appointment date", "preferred appointment date", "appointment day",
            "requested date", "desired date", "test drive date", "date of visit", "visit date", "appointmentdate",
            "preferred visit date", "preferreddate", "preferred appointment day"),
    APPOINTMENT_TIME("preferred time", "appointment time", "preferred appointment time", "requested time", "desired time",
            "test drive time", "visit time", "time of visit", "appointmenttime", "preferredtime"),
    TIME_FRAME("purchase timeframe", "timeframe", "time frame", "purchase time frame", "timeline", "purchase timeline",
            "buying timeframe", "buying time frame", "purchasetimeframe", "when do you plan to buy",
                    "when are you looking to buy",
            "when do you plan to purchase", "when are you planning to buy", "how soon are you looking to buy",
                    "purchase horizon"),
    SERVICE("type of service", "service type", "service needed", "service requested", "services requested", "service request",
            "service required", "requested service", "service concern", "repair needed", "services needed", "reason for service"),
    PAGE("landing page", "page", "page url", "page viewed", "source url", "url", "webpage", "web page", "submitted from",
            "form page", "lead url", "vdp", "vdp url", "inventory page", "vehicle url", "listing url"),
    OFFER("offer", "offer name", "offer clicked", "special", "special offer", "coupon", "promotion", "promo", "incentive",
            "special name", "coupon name", "offer type", "promo code", "offer code"),
    WAY("preferred contact method", "preferred contact", "preferred method of contact", "contact preference", "contact method",
            "preferred method", "best way to contact", "best way to reach you", "best way to contact you", "contact by",
            "how would you like to be contacted", "preferred contact type", "preferredcontact", "contact me by"),
    BEST_TIME("best time", "best time to call", "best time to contact", "best time to reach you", "best time to contact you",
            "preferred contact time", "contact time", "time to call", "preferred time to call", "best contact time"),
    NAME("name", "full name", "customer name", "customer", "your name"),
    FIRST_NAME("first name", "firstname", "first"),
    LAST_NAME("last name", "lastname", "last", "surname"),
    EMAIL("email", "e mail", "email address", "e mail address", "customer email", "your email"),
    PHONE("phone", "phone number", "telephone", "cell", "cell phone", "mobile", "mobile phone", "home phone", "day phone",
            "daytime phone", "evening phone", "customer phone", "your phone", "contact number", "work phone");

    private static final Map<String, Label> BY_WORDS = byWords();
    private final List<String> words;

    Label(String... words) {
        this.words = List.of(words);
    }

    private static Map<String, Label> byWords() {
        Map<String, Label> all = new HashMap<>();
        for (Label label : values()) {
            label.words.forEach(words -> all.put(words, label));
        }
        for (String trade : List.of("trade", "trade in", "tradein", "trade vehicle", "trade in vehicle", "current vehicle",
                "your trade",
                "vehicle to trade", "owned vehicle")) {
            Map.of("year", TRADE_YEAR, "make", TRADE_MAKE, "model", TRADE_MODEL, "trim", TRADE_TRIM, "vin", TRADE_VIN,
                    "mileage", TRADE_MILES, "miles", TRADE_MILES, "odometer", TRADE_MILES, "payoff", TRADE_PAYOFF,
                    "payoff amount", TRADE_PAYOFF).forEach((field, label) -> all.put(trade + " " + field, label));
        }
        return Map.copyOf(all);
    }

    static Optional<Label> of(String plainWords) {
        return Optional.ofNullable(BY_WORDS.get(plainWords));
    }

    /** Words as they compare: small letters and digits, parted by single blanks. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        String lower = words.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char sign = lower.charAt(at);
            if (Character.isLetterOrDigit(sign)) {
                plain.append(sign);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
