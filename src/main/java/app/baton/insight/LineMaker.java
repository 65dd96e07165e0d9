package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.OfferSplit;
import app.baton.campaign.Promised;
import app.baton.incentive.Audience;
import app.baton.incentive.MoneySplit;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/** Puts offers into lines: the words, the split, the marks, who promises what. */
final class LineMaker {

    private final TrackerFacts facts;
    private final Texts texts;
    private final OfferMarks marks;
    private final Map<ProgramId, List<Campaign>> promisedBy = new HashMap<>();

    LineMaker(TrackerFacts facts, Texts texts) {
        this.facts = facts;
        this.texts = texts;
        marks = new OfferMarks(facts, texts.formats().zone());
        for (CampaignFile file : facts.campaigns()) {
            for (Promised promised : file.campaign().promises()) {
                promisedBy.computeIfAbsent(promised.program().id(), _ -> new ArrayList<>()).add(file.campaign());
            }
        }
    }

    /** Campaigns first, then programs by number. */
    List<OfferLine> lines() {
        List<OfferLine> lines = new ArrayList<>();
        facts.campaigns().forEach(file -> lines.add(campaign(file)));
        facts.programs().forEach(program -> lines.add(program(program)));
        return lines;
    }

    private OfferLine program(Program program) {
        Offer offer = new Offer.OfProgram(program);
        String who = program.oneLine(texts);
        String gives = program.benefitLine(texts);
        List<Campaign> campaigns = promisedBy.getOrDefault(program.id(), List.of());
        MoneySplit money = facts.dealerMoney() ? program.split() : program.split().forTheFloor();
        return new OfferLine(offer, program.id().value(), program.name(), who, gives, program.audience(), money, facts.today(),
                marks.of(offer), campaigns, routes(program), null,
                searched(program.id().value(), program.name(), who, gives, String.join(" ", program.modelLines()),
                        texts.name(program.kind()), program.sponsor().name()));
    }

    private OfferLine campaign(CampaignFile file) {
        Campaign campaign = file.campaign();
        List<Program> promised = campaign.promises().stream().map(Promised::program).map(this::promised)
                .flatMap(List::stream).toList();
        Offer offer = new Offer.OfCampaign(file, promised);
        OfferSplit split = OfferSplit.of(promised, facts.rulebooks(), campaign.vehicleLines(), texts);
        String who = texts.say("insight.campaign-who", texts.name(campaign.channel()), promised.size(),
                campaign.vehicleLines().isEmpty() ? texts.say("insight.all-models") : String.join(", ", campaign.vehicleLines()));
        EnumSet<RouteKind> routes = EnumSet.noneOf(RouteKind.class);
        promised.forEach(program -> routes.addAll(routes(program)));
        String tags = String.join(" ", campaign.sourceTags());
        return new OfferLine(offer, campaign.sourceTags().isEmpty() ? "" : campaign.sourceTags().getFirst(), campaign.name(),
                who, campaign.headline(), audience(split), money(split), facts.today(), marks.of(offer), List.of(campaign),
                routes, null, searched(campaign.name(), who, campaign.headline(), tags, String.join(" ",
                        promised.stream().map(program -> program.id().value()).toList()), "", ""));
    }

    private List<Program> promised(ProgramRef ref) {
        Program program = facts.known().get(ref);
        return program == null || !facts.dealerMoney() && program.audience() == Audience.DEALER ? List.of() : List.of(program);
    }

    /** The line of the campaign on which one buyer could get the most. */
    private MoneySplit money(OfferSplit split) {
        Money everybody = Dollars.zero();
        Money most = Dollars.zero();
        for (OfferSplit.VehicleLine line : split.lines()) {
            if (!line.mostTotal().isLessThan(most)) {
                most = line.mostTotal();
                everybody = line.everybodyTotal();
            }
        }
        Money dealer = split.dealer().stream().map(OfferSplit.Share::most).reduce(Dollars.zero(), Money::plus);
        return new MoneySplit(everybody, most.minus(everybody), facts.dealerMoney() ? dealer : Dollars.zero());
    }

    private static Audience audience(OfferSplit split) {
        if (split.lines().isEmpty() && !split.dealer().isEmpty()) {
            return Audience.DEALER;
        }
        return split.lines().stream().anyMatch(line -> !line.everybody().isEmpty()) ? Audience.EVERYBODY : Audience.CONDITIONAL;
    }

    private static Set<RouteKind> routes(Program program) {
        EnumSet<RouteKind> routes = EnumSet.noneOf(RouteKind.class);
        routes.addAll(program.routes().kinds());
        program.route().ifPresent(routes::add);
        return routes;
    }

    private static String searched(String... words) {
        return String.join(" ", words).toLowerCase(Locale.US);
    }

    /** Programs that a person may see at all: dealer money only with leave (R28). */
    static List<Program> visible(Collection<Program> programs, boolean dealerMoney) {
        return programs.stream().filter(program -> dealerMoney || program.audience() != Audience.DEALER).toList();
    }
}
