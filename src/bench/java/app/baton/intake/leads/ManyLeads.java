package app.baton.intake.leads;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Documents with many leads, each with what a form of the trade sends: the same every time. */
final class ManyLeads {

    private static final List<String> FIRST = List.of("Jo", "Marisol", "Walt", "Erin", "Imogen", "Lee", "Nadia", "Harold");
    private static final List<String> LAST = List.of("Vega", "Pfeiffer", "Cole", "Sato", "Chan", "Brandt", "Whitcomb", "Park");
    private static final List<String> MODELS = List.of("Explorer", "F-150", "Bronco", "Maverick", "Escape", "Ranger");
    private static final List<String> SAID = List.of("Is it still there? I could come on Saturday.",
            "You say $3,000 off. Is that for me too? My lease ends in February.", "Out the door price please, with my trade.",
            "I would like to drive it today after 4. Please text, do not call.",
            "Tows a boat of 5,000 pounds. My wife has to see it first, and we have two dogs.");

    private ManyLeads() { }

    static byte[] adf(int leads) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?ADF VERSION \"1.0\"?>\n<adf>\n");
        for (int i = 0; i < leads; i++) {
            String first = one(FIRST, random);
            String last = one(LAST, random);
            text.append("""
                     <prospect status="new">
                      <id sequence="1" source="autoportal.example">%d</id>
                      <requestdate>2026-11-%02dT14:05:30-05:00</requestdate>
                      <vehicle interest="buy" status="new">
                       <year>2026</year><make>Ford</make><model>%s</model><trim>XLT</trim><stock>F%d</stock>
                      </vehicle>
                      <vehicle interest="trade-in" status="used">
                       <year>2019</year><make>Honda</make><model>Civic</model><odometer units="miles">%d</odometer>
                      </vehicle>
                      <customer>
                       <contact>
                        <name part="first">%s</name><name part="last">%s</name>
                        <email>%s.%s%d@example.com</email>
                        <phone type="mobile" time="evening">(734) 555-%04d</phone>
                        <address><street line="1">%d Main Street</street><city>Ann Arbor</city><regioncode>MI</regioncode>
                        <postalcode>48104</postalcode><country>US</country></address>
                       </contact>
                       <comments><![CDATA[%s]]></comments>
                      </customer>
                      <vendor><vendorname>Lakeside Ford</vendorname></vendor>
                      <provider><name part="full">Auto Portal</name><service>Lead form</service></provider>
                     </prospect>
                    """.formatted(i, 1 + i % 28, one(MODELS, random), 4000 + i, 20_000 + i, first, last, first, last, i,
                    i % 10_000, 1 + i, one(SAID, random)));
        }
        return text.append("</adf>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] csv(int leads) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("Submission ID,Submitted,Form,First Name,Last Name,Email,Phone,Zip,Interested In,"
                + "Trade,Message,Text OK,Page URL\n");
        for (int i = 0; i < leads; i++) {
            String first = one(FIRST, random);
            String last = one(LAST, random);
            text.append("W-%d,11/%d/2026 7:29 AM,Get e-Price,%s,%s,%s.%s%d@example.com,734-555-%04d,48104,2026 Ford %s XLT,"
                    .formatted(i, 1 + i % 28, first, last, first, last, i, i % 10_000, one(MODELS, random)))
                    .append("2019 Honda Civic,\"%s\",Y,https://lakeside.example/new?utm_source=search&utm_campaign=nov-trucks\n"
                            .formatted(one(SAID, random)));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
