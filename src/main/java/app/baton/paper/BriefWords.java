package app.baton.paper;

import app.baton.campaign.BriefChange;
import app.baton.campaign.BriefChanges;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.ChangeKind;
import app.baton.campaign.Promise;
import app.baton.journal.Texts;
import app.baton.paper.Type.Block;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sheet says, in the order in which a salesperson needs it: what changed, what ends, and then campaign by
 * campaign what is promised to whom. Dealer money is never among it, because a {@link Promise} never is.
 */
final class BriefWords {

    /** So many changes and ends are listed when room is scarce; all of them are marked where they stand. */
    private static final int SCARCE = 8;
    /** No single text takes a page that has no room for all promises. */
    private static final int LONGEST = 240;

    private final BriefSheet sheet;
    private final Detail detail;
    private final Cut cut;
    private final Faces faces;
    private final Texts texts;
    private final List<Promise> promises;
    private final BriefChanges changes;
    private final Set<Promise> changed = new LinkedHashSet<>();
    private int shortened;

    BriefWords(BriefSheet sheet, Detail detail, Cut cut, Faces faces, Texts texts) {
        this.sheet = sheet;
        this.detail = detail;
        this.cut = cut;
        this.faces = faces;
        this.texts = texts;
        promises = Promise.inForce(sheet.brief(), sheet.day());
        changes = BriefChanges.between(sheet.before(), sheet.brief(), sheet.day(), texts);
        changes.changes().stream().filter(change -> change.kind() != ChangeKind.ENDED)
                .forEach(change -> changed.addAll(change.promises()));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        changes(blocks);
        ends(blocks, texts.say("paper.ends-today", changes.endToday().size()), changes.endToday());
        ends(blocks, texts.say("paper.ends-this-week", changes.endThisWeek().size()), changes.endThisWeek());
        campaigns(blocks);
        if (sheet.signatures()) {
            signatures(blocks);
        }
        return blocks;
    }

    /** How many texts were shortened to their first sentence; known once the blocks are. */
    int shortened() {
        return shortened;
    }

    int promises() {
        return promises.size();
    }

    /** How many promises had no room at all. */
    int away() {
        return Math.max(0, promises.size() - cut.promises());
    }

    private void changes(List<Block> blocks) {
        if (sheet.before().isEmpty()) {
            blocks.add(Block.of(0, Paragraph.of(gray(texts.say("paper.not-compared")))));
            return;
        }
        long before = sheet.before().orElseThrow().number();
        if (changes.changes().isEmpty()) {
            blocks.add(Block.of(0, heading(texts.say("paper.unchanged", before))));
            return;
        }
        blocks.add(Block.of(0, heading(texts.say("paper.changed", before, changes.count()))).holdingNext());
        // what has ended stands nowhere else, so that it is never cut
        long ended = changes.changes().stream().filter(change -> change.kind() == ChangeKind.ENDED).count();
        List<BriefChange> listed = first(changes.changes(), Math.min(cut.changes(), Math.max(ended, SCARCE)));
        listed.forEach(change -> blocks.add(Block.of(0.15f, change(change))));
        more(blocks, changes.count() - listed.size(), "paper.changed-more");
    }

    private Paragraph change(BriefChange change) {
        String was = change.was(texts);
        return Paragraph.of(strong(texts.name(change.kind())), plain(change.sentence(texts)),
                gray(was.isEmpty() ? change.campaigns() : (was + " " + change.campaigns()).strip()));
    }

    private void ends(List<Block> blocks, String title, List<Promise> ending) {
        if (ending.isEmpty()) {
            return;
        }
        Map<Object, List<Promise>> offers = ending.stream().collect(Collectors.groupingBy(it -> it.program().ref().id(),
                LinkedHashMap::new, Collectors.toList()));
        List<List<Promise>> listed = first(List.copyOf(offers.values()), SCARCE);
        List<Run> runs = new ArrayList<>(List.of(strong(title)));
        for (int i = 0; i < listed.size(); i++) {
            String name = ending(listed.get(i).getFirst());
            runs.add(plain(name + (i + 1 < listed.size() ? ";" : ".")));
        }
        blocks.add(Block.of(0.5f, new Paragraph(runs, 1, Optional.empty())));
        more(blocks, offers.size() - listed.size(), "paper.ends-more");
    }

    /** What ends and when; where the offer goes on in another campaign, only that campaign's word on it does. */
    private String ending(Promise promise) {
        boolean goesOn = promises.stream().anyMatch(it -> it.program().ref().id().equals(promise.program().ref().id())
                && it.until().isAfter(promise.until()));
        String what = goesOn ? texts.say("paper.ends-in", promise.program().name(), promise.campaign().name())
                : promise.program().name();
        return promise.until().equals(sheet.day()) ? what
                : texts.say("paper.ends-on", what, texts.formats().weekday(promise.until()));
    }

    private void campaigns(List<Block> blocks) {
        Map<CampaignId, List<Promise>> kept = kept().stream().collect(Collectors.groupingBy(it -> it.campaign().id()));
        List<Campaign> running = sheet.brief().campaigns().stream().filter(it -> it.runsOn(sheet.day())).toList();
        Block title = Block.of(0.9f, heading(texts.say("paper.in-force", promises.size(), running.size()))).withRule();
        blocks.add(running.isEmpty() ? title : title.holdingNext());
        if (away() > 0) {
            blocks.add(Block.of(0.15f, Paragraph.of(strong(texts.say("paper.away", cut.promises(), away(),
                    BriefPaper.number(sheet.brief()))))));
        }
        for (Campaign campaign : running) {
            List<Promise> own = kept.getOrDefault(campaign.id(), List.of());
            if (own.isEmpty() && away() > 0) {
                continue;
            }
            blocks.add(head(campaign, own));
            own.forEach(promise -> blocks.add(promise(promise)));
        }
    }

    /** Where there is no room for all: what ends today, what changed, what ends this week, then the others. */
    private List<Promise> kept() {
        return away() == 0 ? promises
                : Stream.of(changes.endToday(), List.copyOf(changed), changes.endThisWeek(), promises)
                        .flatMap(List::stream).distinct().limit(cut.promises()).toList();
    }

    private Block head(Campaign campaign, List<Promise> own) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(Paragraph.of(bold(campaign.name())).scaled(Type.NAME).ending(gray(until(campaign.ends()))));
        if (!campaign.headline().isBlank()) {
            lines.add(Paragraph.of(plain(texts.say("paper.saw", campaign.headline().strip()))));
        }
        if (detail.talkTrack() && !campaign.talkTrack().isBlank()) {
            lines.add(Paragraph.of(strong(texts.say("paper.say")), plain(campaign.talkTrack())));
        }
        if (own.isEmpty()) {
            lines.add(Paragraph.of(gray(texts.say("paper.promises-nothing"))));
        }
        Block head = new Block(lines, 0.7f, false, false);
        return own.isEmpty() ? head : head.holdingNext();
    }

    /** In lines of their own while there is room, and else in one paragraph. */
    private Block promise(Promise promise) {
        String name = promise.program().name();
        List<Run> what = new ArrayList<>(List.of(strong(promise.gives(texts)),
                gray(detail.whole() ? texts.say("paper.name", name, promise.program().ref()) : name)));
        if (changed.contains(promise)) {
            what.add(strong(texts.say("paper.marked-changed")));
        }
        List<Run> who = List.of(strong(texts.say("paper.who")), plain(promise.program().oneLine(texts)));
        List<Run> rest = new ArrayList<>();
        told(rest, detail.why(), texts.say("paper.why"), promise.promised().why());
        told(rest, detail.how(), texts.say("paper.how"), promise.promised().how());
        told(rest, detail.nextStep(), texts.say("paper.next"), promise.promised().nextStep());
        List<Paragraph> lines = new ArrayList<>();
        if (detail.whole()) {
            lines.add(new Paragraph(what, 1, ownEnd(promise)));
            lines.add(new Paragraph(who, 1, Optional.empty()));
            lines.add(new Paragraph(rest, 1, Optional.empty()));
        } else {
            lines.add(new Paragraph(Stream.of(what, who, rest).flatMap(List::stream).toList(), 1, ownEnd(promise)));
        }
        return new Block(lines, 0.3f, false, false);
    }

    /** The last day, where it is not the campaign's, which stands at its head. */
    private Optional<Run> ownEnd(Promise promise) {
        if (promise.until().equals(sheet.day())) {
            return Optional.of(strong(texts.say("paper.until-today")));
        }
        return promise.until().equals(promise.campaign().ends()) ? Optional.empty() : Optional.of(plain(until(promise.until())));
    }

    private void told(List<Run> runs, boolean wanted, String label, String text) {
        if (wanted && !text.isBlank()) {
            runs.add(strong(label));
            runs.add(plain(shorter(text)));
        }
    }

    private void signatures(List<Block> blocks) {
        Paragraph line = Paragraph.of(gray(texts.say("paper.signature")));
        blocks.add(new Block(List.of(heading(texts.say("paper.signatures", sheet.brief().number())), line.scaled(1.4f),
                line.scaled(1.4f), line.scaled(1.4f), line.scaled(1.4f)), 1, false, true));
    }

    private String shorter(String text) {
        if (detail.whole()) {
            return text;
        }
        String first = Sentences.first(text.strip());
        shortened += first.equals(text.strip()) ? 0 : 1;
        return first;
    }

    private <T> List<T> first(List<T> all, long most) {
        return detail.whole() ? all : all.stream().limit(most).toList();
    }

    private void more(List<Block> blocks, int more, String key) {
        if (more > 0) {
            String sentence = !cut.none() ? texts.say("paper.more", more)
                    : key.equals("paper.changed-more") ? texts.say("paper.changed-more", more)
                    : texts.say("paper.ends-more", more);
            blocks.add(Block.of(0.15f, Paragraph.of(gray(sentence))));
        }
    }

    private String until(LocalDate day) {
        return texts.say("paper.until", texts.formats().weekday(day));
    }

    private Paragraph heading(String text) {
        return Paragraph.of(bold(text)).scaled(Type.SECTION);
    }

    private String printable(String text) {
        return faces.printable(cut.none() ? text : Sentences.atMost(LONGEST, text));
    }

    private Run plain(String text) {
        return Run.plain(printable(text));
    }

    private Run strong(String text) {
        return Run.strong(printable(text));
    }

    private Run bold(String text) {
        return Run.bold(printable(text));
    }

    private Run gray(String text) {
        return Run.gray(printable(text));
    }
}
