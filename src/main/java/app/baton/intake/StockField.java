package app.baton.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What Baton reads from a stock list; every other column is kept aside under its own name. */
public enum StockField {
    VIN, STOCK, CONDITION, CERTIFIED, YEAR, MAKE, MODEL, TRIM, BODY, EXTERIOR, INTERIOR, ENGINE, TRANSMISSION, DRIVETRAIN, FUEL,
    MODEL_CODE, OPTIONS, MILES, PRICE, MSRP, INVOICE, STOCKED, IN_TRANSIT, PLACE, DEMONSTRATOR, LOANER, IN_SERVICE, SOLD_ORDER,
    FIELD_ACTION;

    /** Names in feeds of HomeNet, Google vehicle listings and others, the likeliest first. */
    static final Aliases<StockField> ALIASES = new Aliases<>(StockField.class, Map.ofEntries(
            entry(VIN, List.of("vin", "vin number", "vin no", "vehicle identification number", "serial number", "serial")),
            entry(STOCK, List.of("stock", "stock number", "stock no", "stock num", "stk", "stk no", "stock id",
                    "inventory number", "id", "vehicle id", "unit number")),
            entry(CONDITION, List.of("condition", "type", "new used", "vehicle condition", "vehicle type", "inventory type",
                    "nu", "is new")),
            entry(CERTIFIED, List.of("certified", "certified pre owned", "cpo", "is certified", "certified used")),
            entry(YEAR, List.of("year", "model year", "vehicle year", "my", "yr")),
            entry(MAKE, List.of("make", "vehicle make", "make name", "brand", "manufacturer")),
            entry(MODEL, List.of("model", "vehicle model", "model name", "model line")),
            entry(TRIM, List.of("trim", "trim level", "vehicle trim", "trim name", "series", "style")),
            entry(BODY, List.of("body", "body style", "body type", "standard body", "style name")),
            entry(EXTERIOR, List.of("ext color", "exterior color", "exterior colour", "exterior", "color", "colour", "ext clr")),
            entry(INTERIOR, List.of("int color", "interior color", "interior colour", "interior", "int clr")),
            entry(ENGINE, List.of("engdescription", "engine", "engine description")),
            entry(TRANSMISSION, List.of("trans", "transmission", "transdescription", "transmission description")),
            entry(DRIVETRAIN, List.of("drivetrain", "drive train", "drive type", "drive", "drive line")),
            entry(FUEL, List.of("fuel type", "fuel")),
            entry(MODEL_CODE, List.of("model number", "model code", "mfg model code", "model no")),
            entry(OPTIONS, List.of("options", "option codes", "packages", "factory options", "equipment")),
            entry(MILES, List.of("miles", "mileage", "odometer", "odometer miles", "odo", "odometer km", "kilometers", "km")),
            entry(PRICE, List.of("selling price", "price", "internet price", "sale price", "asking price", "price current",
                    "advertised price", "web price", "list price")),
            entry(MSRP, List.of("msrp", "vehicle msrp", "sticker price", "sticker", "retail price", "list")),
            entry(INVOICE, List.of("invoice", "invoice price", "dealer invoice")),
            entry(STOCKED, List.of("date in stock", "in stock date", "stock date", "date received", "received date",
                    "date stocked", "inventory date", "arrival date", "lot date", "entry date", "instockdate")),
            entry(IN_TRANSIT, List.of("in transit", "transit", "is in transit")),
            entry(PLACE, List.of("lot row", "lot location", "lot", "location", "row", "parking", "space")),
            entry(DEMONSTRATOR, List.of("demo", "demonstrator", "is demo", "dealer demo")),
            entry(LOANER, List.of("loaner", "courtesy vehicle", "service loaner", "is loaner", "courtesy")),
            entry(IN_SERVICE, List.of("in service date", "warranty start", "warranty start date", "in service")),
            entry(SOLD_ORDER, List.of("sold order", "retail order", "customer order", "is sold order")),
            entry(FIELD_ACTION, List.of("open recall", "field action", "open field action", "recall", "stop sale"))));

    /** Without these columns a list is no stock list. */
    static final List<StockField> NEEDED = List.of(VIN, STOCK, YEAR, MAKE, MODEL);
}
