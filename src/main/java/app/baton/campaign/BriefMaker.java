package app.baton.campaign;

import app.baton.campaign.BriefPreview.LeftOut;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts the next brief together: the newest approved revision of every campaign that runs today, with each promised
 * program that can still be used, and the verdicts that vouch for them. A program that is over drops out by itself, one
 * that has not begun comes in on its first day, and a campaign stays out as long as nothing of it can be used.
 */
public final class BriefMaker {

    private final CampaignBook campaigns;
    private final BriefBook briefs;
    private final Approvals approvals;
    private final Clock clock;
    private final Texts texts;

    public BriefMaker(CampaignBook campaigns, BriefBook briefs, Approvals approvals, Clock clock, Texts texts) {
        this.campaigns = campaigns;
        this.briefs = briefs;
        this.approvals = approvals;
        this.clock = clock;
        this.texts = texts;
    }

    /** The next brief as it would be published now. */
    public BriefPreview next(DeskId desk, User by) {
        LocalDate today = clock.today();
        Instant now = clock.now();
        List<CampaignFile> files = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        SortedMap<ProgramRef, Program> used = new TreeMap<>();
        SortedMap<ProgramRef, Rulebook> books = new TreeMap<>();
        for (CampaignFile file : running(today)) {
            List<Program> promised = approvals.promised(file.campaign());
            Optional<String> obstacle = obstacle(file, promised, today);
            if (obstacle.isPresent()) {
                leftOut.add(left(file, obstacle.get()));
                continue;
            }
            files.add(file);
            approvals.rulebooks(file).forEach(book -> books.put(book.ref(), book));
            for (Program program : promised) {
                if (Promise.over(program, today)) {
                    leftOut.add(left(file, texts.say("brief.left-out.program-over", program.ref(), program.name(),
                            program.endsOn().orElse(today))));
                } else if (!program.hasBegunOn(today)) {
                    leftOut.add(left(file, texts.say("brief.left-out.program-early", program.ref(), program.name(),
                            program.startsOn().orElse(today))));
                }
                // such a program travels all the same, so that what finance approved is whole; no screen promises it then
                used.put(program.ref(), program);
            }
        }
        Brief brief = new Brief(briefs.highest() + 1, today, desk, by.name(), now, now.plus(BriefAge.GOOD),
                files.stream().map(CampaignFile::campaign).toList(), List.copyOf(used.values()),
                List.copyOf(books.values()), files.stream().flatMap(file -> file.approvals().stream()).toList());
        return new BriefPreview(brief, files, leftOut, findings(brief));
    }

    /** The newest revision that is approved or published, of each campaign that runs on the day, by start and name. */
    private List<CampaignFile> running(LocalDate today) {
        Map<CampaignId, CampaignFile> newest = new LinkedHashMap<>();
        for (CampaignFile file : campaigns.standing(CampaignWay.FOR_THE_BRIEF, today)) {
            newest.merge(file.campaign().id(), file,
                    (one, other) -> one.campaign().revision() > other.campaign().revision() ? one : other);
        }
        return newest.values().stream()
                .filter(file -> file.campaign().runsOn(today))
                .sorted(Comparator.comparing((CampaignFile file) -> file.campaign().starts())
                        .thenComparing(file -> file.campaign().name())
                        .thenComparing(file -> file.campaign().id().value()))
                .toList();
    }

    private Optional<String> obstacle(CampaignFile file, List<Program> promised, LocalDate today) {
        Optional<ProgramRef> unknown = approvals.unknown(file.campaign(), promised);
        if (unknown.isPresent()) {
            return Optional.of(texts.say("brief.left-out.program-unknown", unknown.get()));
        }
        if (promised.stream().allMatch(program -> Promise.over(program, today))) {
            return Optional.of(texts.say("brief.left-out.all-over"));
        }
        if (promised.stream().noneMatch(program -> Promise.current(program, today))) {
            LocalDate first = promised.stream().flatMap(program -> program.startsOn().stream())
                    .filter(day -> day.isAfter(today)).min(LocalDate::compareTo).orElse(today);
            return Optional.of(texts.say("brief.left-out.none-yet", first));
        }
        return approvals.obstacle(file, promised);
    }

    private List<Finding> findings(Brief brief) {
        if (!brief.campaigns().isEmpty()) {
            return List.of();
        }
        Finding.Weight weight = briefs.highest() > 0 ? Finding.Weight.WARNING : Finding.Weight.STOP;
        return List.of(new Finding("campaigns", weight, "brief.empty", texts.say("brief.empty"),
                texts.say("brief.empty.mend")));
    }

    private static LeftOut left(CampaignFile file, String sentence) {
        return new LeftOut(file.campaign().id(), file.campaign().revision(), file.campaign().name(), sentence);
    }
}
