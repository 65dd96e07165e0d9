package app.baton.intake.leads;

import app.baton.journal.Texts;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.TimeFrame;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.lead.enquiry.WrittenTime;
import app.baton.people.PhoneReader;
import app.baton.vehicle.Makers;
import app.baton.vehicle.ModelNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code prospect} of ADF as an {@link Enquiry}: what stands in fields first, then what only the free text says. */
final class ProspectReader {

    static final int LONGEST_COMMENT = 100_000;
    static final int LONGEST_LOOKED_AT = 20_000;
    private static final int MOST_LEFTOVERS = 100;
    private static final Set<String> FREE_TEXT = Set.of("comments", "comment");
    private static final Set<String> KNOWN_GROUPS = Set.of("customer", "contact", "prospect", "adf", "vehicle");

    private final Texts texts;
    private final ModelNames names;
    private final VinCheck vins;
    private final VehicleReader vehicles;
    private final ContactReader contacts;
    private final IntentReader intents;

    ProspectReader(Texts texts, ModelNames names, Makers makers, PhoneReader phones) {
        this.texts = texts;
        this.names = names;
        this.vins = new VinCheck(makers);
        this.vehicles = new VehicleReader(names, vins);
        this.contacts = new ContactReader(phones);
        this.intents = new IntentReader(texts);
    }

    ContactReader contacts() {
        return contacts;
    }

    IntentReader intents() {
        return intents;
    }

    VinCheck vins() {
        return vins;
    }

    /**
     * Reads a prospect; {@code beside} is the provider that stands outside of the prospects, and {@code received} when the mail
     * that carried it was sent.
     */
    Enquiry read(Node prospect, @Nullable Node beside, Origin origin, @Nullable WrittenTime received) {
        Looks looks = new Looks(texts);
        var written = new StringBuilder();
        prospect.write(written);
        Node customer = prospect.child("customer").orElse(prospect);
        Contact contact = contact(prospect, customer, looks);
        @Nullable WrittenTime requested = requested(prospect, looks);
        @Nullable String leadId = SourceReader.leadId(prospect.children("id"));
        List<VehicleReader.Sent> sent = prospect.children("vehicle").stream().map(node -> vehicles.read(node, looks)).toList();
        @Nullable Node provider = prospect.child("provider").orElse(beside);
        @Nullable TimeFrame sentFrame = customer.child("timeframe").map(node -> timeFrame(node, looks)).orElse(null);
        String known = freeText(prospect);
        LeadSource source = SourceReader.read(prospect, provider, known);
        prospect.children("vendor").forEach(Node::markRead);
        String comments = cut(Stream.of(known, leftovers(prospect)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n")),
                prospect, looks);
        String looked = comments.length() > LONGEST_LOOKED_AT ? comments.substring(0, LONGEST_LOOKED_AT) : comments;
        CommentLines lines = CommentLines.of(looked);
        OptIns optIns = ConsentReader.read(looked);
        Vehicles all = vehicles(sent, lines, looked, source, looks, origin.line());
        return new Enquiry(EnquiryId.of(written.toString()), origin, contact.unreachable(), leadId,
                prospect.attribute("status").equalsIgnoreCase("resend"), contact, requested, received, all.wanted(), all.trades(),
                source, all.intent(), optIns, Wishes.preference(contact, lines), Wishes.appointment(lines),
                sentFrame != null ? sentFrame : lines.value(Label.TIME_FRAME).map(it -> new TimeFrame(it, null, null))
                        .orElse(null),
                lines.value(Label.OFFER).orElse(null), lines.value(Label.PAGE).orElse(null), comments, looks.all());
    }

    private Contact contact(Node prospect, Node customer, Looks looks) {
        Optional<Node> node = customer.child("contact").or(() -> prospect.child("contact"));
        return contacts.read(node.orElse(customer), looks);
    }

    private static @Nullable WrittenTime requested(Node prospect, Looks looks) {
        return time(prospect, "requestdate", looks);
    }

    private static @Nullable WrittenTime time(Node parent, String field, Looks looks) {
        Optional<Node> node = parent.child(field);
        String written = node.map(it -> it.markRead().text()).orElse("");
        if (written.isEmpty()) {
            return null;
        }
        Optional<WrittenTime> read = TimeReader.read(written);
        if (read.isEmpty()) {
            looks.add("time", field, node.orElseThrow().line(), looks.texts().say("leads.look.time", Looks.shown(written)));
        }
        return read.orElse(null);
    }

    private static @Nullable TimeFrame timeFrame(Node node, Looks looks) {
        TimeFrame frame = new TimeFrame(Values.orNull(node.value("description")), time(node, "earliestdate", looks),
                time(node, "latestdate", looks));
        String alone = node.hasChildren() ? "" : node.markRead().text();
        boolean none = frame.description() == null && frame.earliest() == null && frame.latest() == null;
        return !none ? frame : alone.isEmpty() ? null : new TimeFrame(alone, null, null);
    }

    /** Everything that people wrote, wherever the sender put it. */
    private static String freeText(Node prospect) {
        List<String> found = new ArrayList<>();
        gather(prospect, found);
        return String.join("\n", found);
    }

    private static void gather(Node node, List<String> found) {
        for (Node child : node.children()) {
            if (child.isRead()) {
                continue;
            }
            if (FREE_TEXT.contains(child.name()) || child.name().equals("pricecomments")) {
                String text = CommentText.of(child.markRead());
                if (!text.isEmpty() && !found.contains(text)) {
                    found.add(text);
                }
            } else if (!child.name().equals("vendor") && !child.name().equals("provider")) {
                gather(child, found);
            }
        }
    }

    /** What nobody here knows, as lines of "name: value", so that nothing is lost. */
    private static String leftovers(Node prospect) {
        List<String> lines = new ArrayList<>();
        leftovers(prospect, "", lines);
        return String.join("\n", lines);
    }

    private static void leftovers(Node node, String before, List<String> lines) {
        for (Node child : node.children()) {
            if (!child.isRead() && !child.name().equals("provider") && lines.size() < MOST_LEFTOVERS) {
                if (child.hasChildren()) {
                    leftovers(child, KNOWN_GROUPS.contains(child.name()) ? "" : before + child.name() + " ", lines);
                } else if (!child.text().isEmpty()) {
                    lines.add(before + child.name() + ": " + child.text());
                }
            }
        }
        String loose = node.hasChildren() && !node.isRead() ? own(node) : "";
        if (!loose.isEmpty()) {
            lines.add(loose);
        }
    }

    /** Words that stand right in a group, where only elements should. */
    private static String own(Node node) {
        return node.content().stream().filter(part -> !(part instanceof Node)).map(part -> part.toString().strip())
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String cut(String comments, Node prospect, Looks looks) {
        if (comments.length() <= LONGEST_COMMENT) {
            return comments;
        }
        looks.add("comments.long", "comments", prospect.line(), looks.texts().say("leads.look.long", comments.length(),
                LONGEST_COMMENT));
        int end = Character.isHighSurrogate(comments.charAt(LONGEST_COMMENT - 1)) ? LONGEST_COMMENT - 1 : LONGEST_COMMENT;
        return comments.substring(0, end);
    }

    private record Vehicles(List<WantedVehicle> wanted, List<TradeVehicle> trades, IntentRead intent) { }

    private Vehicles vehicles(List<VehicleReader.Sent> sent, CommentLines lines, String text, LeadSource source, Looks looks,
                              int line) {
        List<WantedVehicle> wanted = new ArrayList<>();
        List<TradeVehicle> trades = new ArrayList<>();
        sent.stream().filter(it -> !it.role().owned() && !it.vehicle().isNone()).forEach(it -> wanted.add(it.wanted()));
        sent.stream().filter(it -> it.role().owned() && !it.vehicle().isNone()).forEach(it -> trades.add(it.trade()));
        @Nullable TradeVehicle written = Wishes.trade(lines, names);
        if (trades.isEmpty() && written != null) {
            trades.add(new TradeVehicle(vins.checked(written.vehicle(), line, "comments", looks), written.miles(),
                    written.milesWritten(), written.payoffWritten(), written.more()));
        }
        IntentRead intent = intents.read(clues(sent, !wanted.isEmpty() || named(lines), !trades.isEmpty(), source, text, lines));
        boolean ofSales = intent.intent().ofSales();
        if (ofSales) {
            addNamedInLines(sent, wanted, trades, intent.intent(), lines, looks, line);
        }
        return new Vehicles(wanted, withPayoff(trades, lines), intent);
    }

    private boolean named(CommentLines lines) {
        return lines.has(Label.ITEM) && !Wishes.vehicle(lines, names).isNone();
    }

    private static IntentReader.Clues clues(List<VehicleReader.Sent> sent, boolean wanted, boolean owned, LeadSource source,
                                            String text, CommentLines lines) {
        Optional<VehicleReader.Sent> first = sent.stream().filter(it -> !it.role().owned()).findFirst();
        boolean leased = first.isPresent() && first.get().more().getOrDefault("finance method", "").equalsIgnoreCase("lease");
        VehicleReader.@Nullable Role role = leased ? VehicleReader.Role.LEASE : first.map(VehicleReader.Sent::role).orElse(null);
        boolean sells = sent.stream().anyMatch(it -> it.role() == VehicleReader.Role.SELL);
        boolean said = first.map(it -> it.said() || !it.vehicle().isNone()).orElse(false);
        String form = Stream.of(source.name(), source.provider(), source.form()).filter(it -> it != null).distinct()
                .collect(Collectors.joining("\n"));
        return new IntentReader.Clues(role, said, wanted, owned, sells, form, text, lines,
                lines.has(Label.APPOINTMENT) || lines.has(Label.APPOINTMENT_DAY));
    }

    /** A vehicle that only the lines of the free text name is the wanted one, or of somebody who only has one, that one. */
    private void addNamedInLines(List<VehicleReader.Sent> sent, List<WantedVehicle> wanted, List<TradeVehicle> trades,
            Intent intent, CommentLines lines, Looks looks, int line) {
        NamedVehicle found = Wishes.vehicle(lines, names);
        if (found.isNone() || !wanted.isEmpty() && !same(wanted.getFirst().vehicle(), found)) {
            return;
        }
        if (intent == Intent.TRADE || intent == Intent.SELL) {
            if (trades.isEmpty() && wanted.isEmpty()) {
                trades.add(new TradeVehicle(vins.checked(found, line, "comments", looks), null, null, null,
                        Collections.emptySortedMap()));
            }
            return;
        }
        boolean numbered = !wanted.isEmpty() && wanted.getFirst().vehicle().vin() != null;
        NamedVehicle named = wanted.isEmpty() ? found : merged(wanted.getFirst().vehicle(), found);
        NamedVehicle whole = numbered ? named : vins.checked(named, line, "comments", looks);
        Optional<VehicleReader.Sent> empty = sent.stream().filter(it -> !it.role().owned()).findFirst();
        WantedVehicle complete = wanted.isEmpty()
                ? empty.map(it -> it.with(whole).wanted()).orElseGet(() -> new WantedVehicle(whole, null,
                        Collections.emptySortedMap()))
                : new WantedVehicle(whole, wanted.getFirst().state(), wanted.getFirst().more());
        if (wanted.isEmpty()) {
            wanted.add(complete);
        } else {
            wanted.set(0, complete);
        }
    }

    /** Whether the lines speak of the vehicle that was sent: the same model, or the same number, and no other year. */
    private static boolean same(NamedVehicle sent, NamedVehicle found) {
        boolean model = sent.model() != null && found.model() != null && Label.plain(sent.model())
                .equals(Label.plain(found.model()));
        boolean stock = sent.stock() != null && sent.stock().equalsIgnoreCase(found.stock());
        boolean vin = sent.vin() != null && sent.vin().equals(found.vin());
        boolean otherYear = sent.year() != null && found.year() != null && !sent.year().equals(found.year());
        return (model || stock || vin) && !otherYear;
    }

    private static NamedVehicle merged(NamedVehicle sent, NamedVehicle found) {
        return new NamedVehicle(sent.year() != null ? sent.year() : found.year(), sent.make() != null ? sent.make()
                : found.make(),
                sent.model() != null ? sent.model() : found.model(), sent.trim() != null ? sent.trim() : found.trim(),
                sent.stock() != null ? sent.stock() : found.stock(), sent.vin() != null ? sent.vin() : found.vin(),
                sent.vinFault());
    }

    /** What is still owed, which forms put into the free text, belongs to the only vehicle that is traded in. */
    private static List<TradeVehicle> withPayoff(List<TradeVehicle> trades, CommentLines lines) {
        @Nullable String payoff = lines.value(Label.TRADE_PAYOFF).orElse(null);
        if (payoff == null || trades.size() != 1 || trades.getFirst().payoffWritten() != null) {
            return trades;
        }
        TradeVehicle trade = trades.getFirst();
        return List.of(new TradeVehicle(trade.vehicle(), trade.miles(), trade.milesWritten(), payoff, trade.more()));
    }
}
