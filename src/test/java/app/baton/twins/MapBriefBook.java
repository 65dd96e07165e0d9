package app.baton.twins;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefBook;
import app.baton.campaign.BriefContent;
import app.baton.campaign.BriefHeader;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Briefs and who acknowledged them, in memory. */
public final class MapBriefBook implements BriefBook {

    private final Shelf<Long, Brief> briefs;
    private final Shelf<Long, String> hashes;
    private final Shelf<Long, Boolean> aside;
    private final Shelf<String, Acknowledgement> acknowledgements;
    private final Shelf<String, Instant> looks;

    public MapBriefBook(MapUnitOfWork unit) {
        briefs = new Shelf<>(unit);
        hashes = new Shelf<>(unit);
        aside = new Shelf<>(unit);
        acknowledgements = new Shelf<>(unit);
        looks = new Shelf<>(unit);
    }

    @Override
    public Optional<Brief> newest() {
        var setAside = aside.rows();
        return briefs.rows().reversed().values().stream().filter(brief -> !setAside.containsKey(brief.number())).findFirst();
    }

    @Override
    public long highest() {
        var rows = briefs.rows();
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    @Override
    public void setAside(long number) {
        aside.requireWriting();
        if (briefs.rows().containsKey(number)) {
            aside.put(number, true);
        }
    }

    @Override
    public Optional<Brief> find(long number) {
        return Optional.ofNullable(briefs.rows().get(number));
    }

    @Override
    public Optional<BriefHeader> header(long number) {
        return find(number).map(this::header);
    }

    @Override
    public BriefContent onlyIn(long number, long other) {
        BriefContent now = content(number);
        BriefContent before = content(other);
        return new BriefContent(now.campaigns().stream().filter(it -> !before.campaigns().contains(it)).toList(),
                now.programs().stream().filter(it -> !before.programs().contains(it)).toList());
    }

    private BriefContent content(long number) {
        return find(number).map(brief -> new BriefContent(brief.campaigns(), brief.programs()))
                .orElse(new BriefContent(List.of(), List.of()));
    }

    @Override
    public Page<BriefHeader> history(PageRequest request) {
        List<BriefHeader> rows = briefs.rows().reversed().values().stream()
                .filter(brief -> !aside.rows().containsKey(brief.number())).map(this::header).toList();
        return Pages.cut(rows, row -> String.format(Locale.ROOT, "%019d", row.number()), Comparator.reverseOrder(),
                request);
    }

    @Override
    public void add(Brief brief, String hash) {
        briefs.requireWriting();
        if (briefs.rows().containsKey(brief.number())) {
            throw Problem.conflict("brief.number-taken", "Brief " + brief.number() + " is here already.");
        }
        briefs.put(brief.number(), brief);
        hashes.put(brief.number(), hash);
    }

    @Override
    public List<Acknowledgement> readers(long number) {
        return acknowledgements.rows().values().stream().filter(each -> each.brief() == number)
                .sorted(Comparator.comparing(Acknowledgement::at).thenComparing(each -> each.person().toString())).toList();
    }

    @Override
    public Optional<Acknowledgement> lastRead(PersonId person) {
        return acknowledgements.rows().values().stream().filter(each -> each.person().equals(person))
                .max(Comparator.comparingLong(Acknowledgement::brief));
    }

    @Override
    public boolean acknowledge(Acknowledgement acknowledgement) {
        acknowledgements.requireWriting();
        String key = acknowledgement.brief() + " " + acknowledgement.person();
        if (acknowledgements.rows().containsKey(key)) {
            return false;
        }
        acknowledgements.put(key, acknowledgement);
        return true;
    }

    @Override
    public Optional<Instant> lastLooked() {
        return Optional.ofNullable(looks.rows().get("last"));
    }

    @Override
    public void looked(Instant when) {
        looks.put("last", when);
    }

    private BriefHeader header(Brief brief) {
        return new BriefHeader(brief.number(), brief.day(), brief.issuer(), brief.byName(), brief.issued(), brief.expires(),
                brief.campaigns().size(), String.valueOf(hashes.rows().get(brief.number())));
    }
}
