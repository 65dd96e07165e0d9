package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.incentive.RouteKind;

/** Deals that leave a page little room. */
final class Crowd {

    private static final DealNames NAMES = new DealNames("Lakeside Northwind of Washtenaw County and Ann Arbor",
            "Maria-Magdalena von Hohenstein-Oppenheimer", "Professor Bartholomew Featherstonehaugh-Cholmondeley the Third",
            "F4471-LONG-STOCK-NUMBER", DealCase.DAY);

    private Crowd() { }

    /** Long names, twelve incentives more, three trades on which more is owed than given, amounts of seven digits. */
    static DealSheet sheet() {
        Quote quote = deal().quote();
        return new DealSheet(quote, DealSheet.best(quote), NAMES);
    }

    /** The same for finance, with long texts of the sponsor's. */
    static Jacket jacket() {
        String text = "Customers who own a competing vehicle and take retail delivery from stock between the program dates. ";
        Jacket jacket = deal().with("/programs/0/source/text", "\"" + text.repeat(60)
                        + "\\n| Model | Amount |\\n|---|---|\\n| Ridge | $1,500 |\"").jacket(RouteKind.STANDARD, DealCase.TRAIL);
        return new Jacket(jacket.quote(), jacket.on(), jacket.rulebooks(), NAMES, jacket.trail());
    }

    private static DealCase deal() {
        return DealCase.base().incentives(12)
                .with("/deal/price", "\"1234567.89\"").with("/situation/vehicle/msrp", "\"1456789.01\"")
                .with("/situation/vehicle/trim", "\"Grand Touring Heritage Anniversary Edition Crew Cab Long Bed\"")
                .with("/situation/vehicle/vin", "\"1FTFW1E57JFA00001\"")
                .with("/deal/items/1/name",
                        "\"Document fee for the preparation and electronic filing of title and registration\"")
                .trades("""
                        [{"vehicle": "2020 Northwind Ridge Grand Touring Heritage Anniversary Edition", "allowance": "8000.00",
                          "actualCashValue": "7731.00", "payoff": "1005000.00", "lender": "Upper Peninsula Teachers Credit Union",
                          "goodThrough": "2026-11-25", "perDiem": "3.21"},
                         {"vehicle": "2014 Other Make", "allowance": "500.00", "payoff": "0.00"},
                         {"vehicle": "2018 Third", "allowance": "12000.00", "payoff": "12000.00", "verifiedBy": "K. Reyes"}]""");
    }

    /** Sold to a state for which no rule is known. */
    static Quote taxOpen() {
        return DealCase.base().with("/situation/place", "{\"state\": \"UT\"}").quote();
    }
}
