package app.baton.intake.leads;

import static java.util.Map.entry;

import app.baton.intake.Aliases;
import java.util.List;
import java.util.Map;

/** What Baton reads from a list of leads; every other column is kept in the comments under its own name. */
public enum LeadField {
    ID, SUBMITTED, FORM, SOURCE, FIRST, MIDDLE, LAST, FULL, EMAIL, PHONE, CELL, HOME_PHONE, WORK_PHONE, WAY, BEST_TIME, STREET,
    CITY, STATE, ZIP, INTERESTED, YEAR, MAKE, MODEL, TRIM, STOCK, VIN, CONDITION, TRADE, TRADE_YEAR, TRADE_MAKE, TRADE_MODEL,
    TRADE_TRIM, TRADE_VIN, TRADE_MILES, PAYOFF, MESSAGE, CALL_OK, TEXT_OK, EMAIL_OK, PAGE, OFFER, APPOINTMENT_DAY,
    APPOINTMENT_TIME, TIME_FRAME;

    /** Names in exports of forms, chats and lead sellers, the likeliest first. */
    static final Aliases<LeadField> ALIASES = new Aliases<>(LeadField.class, Map.ofEntries(
            entry(ID, List.of("submission id", "lead id", "id", "lead number", "reference", "entry id", "lead no", "request id",
                    "response id", "ticket")),
            entry(SUBMITTED, List.of("submitted", "request date", "created", "date", "created at", "created time",
                    "submission date",
                    "lead date", "date created", "timestamp", "received", "date submitted", "date time", "submitted at",
                    "created date", "entry date", "lead created", "submission time", "inquiry date")),
            entry(FORM, List.of("form", "form name", "lead type", "type", "request type", "inquiry type", "subject",
                    "department")),
            entry(SOURCE, List.of("source", "lead source", "lead provider", "provider", "channel", "origin", "referrer",
                    "marketing source")),
            entry(FIRST, List.of("first name", "first", "given name", "fname", "customer first name")),
            entry(MIDDLE, List.of("middle name", "middle", "middle initial", "mi")),
            entry(LAST, List.of("last name", "last", "surname", "family name", "lname", "customer last name")),
            entry(FULL, List.of("full name", "name", "customer name", "customer", "contact name", "your name", "contact",
                    "lead name")),
            entry(EMAIL, List.of("email", "e-mail", "email address", "e-mail address", "customer email", "mail", "your email")),
            entry(PHONE, List.of("phone number", "phone", "telephone", "customer phone", "contact number", "tel", "day phone",
                    "primary phone", "your phone", "daytime phone")),
            entry(CELL, List.of("cell phone", "cell", "mobile", "mobile phone", "mobile number", "cellphone", "cell number")),
            entry(HOME_PHONE, List.of("home phone", "evening phone", "home number")),
            entry(WORK_PHONE, List.of("work phone", "business phone", "office phone")),
            entry(WAY, List.of("preferred contact method", "contact method", "preferred contact", "contact preference",
                    "preferred method", "contact by", "best way to contact")),
            entry(BEST_TIME, List.of("best time", "best time to call", "best time to contact", "preferred contact time",
                    "contact time", "call time")),
            entry(STREET, List.of("street", "address", "street address", "address 1", "address line 1")),
            entry(CITY, List.of("city", "town")),
            entry(STATE, List.of("state", "region", "province", "state code")),
            entry(ZIP, List.of("zip", "zip code", "postal code", "postcode", "zip postal code")),
            entry(INTERESTED, List.of("interested in", "vehicle of interest", "vehicle", "vehicle interest", "interest", "unit",
                    "vehicle name", "car", "product", "item", "voi")),
            entry(YEAR, List.of("year", "vehicle year", "model year")),
            entry(MAKE, List.of("make", "vehicle make", "brand")),
            entry(MODEL, List.of("model", "vehicle model")),
            entry(TRIM, List.of("trim", "vehicle trim", "trim level")),
            entry(STOCK, List.of("stock", "stock number", "stock no", "stock id", "stk", "vehicle stock")),
            entry(VIN, List.of("vin", "vehicle vin", "vin number")),
            entry(CONDITION, List.of("new used", "condition", "vehicle condition", "new or used", "vehicle type", "status")),
            entry(TRADE, List.of("trade", "trade in", "trade vehicle", "trade in vehicle", "current vehicle")),
            entry(TRADE_YEAR, List.of("trade year", "trade in year")),
            entry(TRADE_MAKE, List.of("trade make", "trade in make")),
            entry(TRADE_MODEL, List.of("trade model", "trade in model")),
            entry(TRADE_TRIM, List.of("trade trim", "trade in trim")),
            entry(TRADE_VIN, List.of("trade vin", "trade in vin")),
            entry(TRADE_MILES, List.of("trade miles", "trade mileage", "trade in mileage", "trade in miles", "trade odometer")),
            entry(PAYOFF, List.of("payoff", "trade payoff", "payoff amount", "trade in payoff", "amount owed", "loan balance")),
            entry(MESSAGE, List.of("message", "comments", "comment", "notes", "question", "inquiry", "customer comments",
                    "your message", "description", "details", "note")),
            entry(CALL_OK, List.of("call ok", "phone ok", "call opt in", "phone opt in", "ok to call", "call consent")),
            entry(TEXT_OK, List.of("text ok", "sms ok", "text opt in", "sms opt in", "ok to text", "sms consent", "text consent",
                    "text optin", "sms optin")),
            entry(EMAIL_OK, List.of("email ok", "e-mail ok", "email opt in", "ok to email", "email consent", "newsletter",
                    "email optin")),
            entry(PAGE, List.of("page url", "landing page", "url", "page", "source url", "webpage", "form url", "page viewed")),
            entry(OFFER, List.of("offer", "offer name", "special", "coupon", "promotion", "promo code", "offer code",
                    "incentive")),
            entry(APPOINTMENT_DAY, List.of("appointment date", "preferred date", "preferred day", "test drive date",
                    "appointment",
                    "requested date")),
            entry(APPOINTMENT_TIME, List.of("appointment time", "preferred time", "test drive time", "requested time")),
            entry(TIME_FRAME, List.of("timeframe", "time frame", "purchase timeframe", "timeline", "buying timeframe",
                    "purchase time frame", "when"))));
}
