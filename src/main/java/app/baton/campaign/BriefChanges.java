package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader must know about a brief in one minute: what changed against the brief they read before, and what ends
 * today and this week (until Sunday). Most harmful change first, then soonest end. Against no brief at all nothing is
 * called a change: {@code first} says so.
 */
public record BriefChanges(List<BriefChange> changes, List<Promise> endToday, List<Promise> endThisWeek, boolean first) {

    private static final Comparator<BriefChange> ORDER = Comparator.comparing(BriefChange::kind)
            .thenComparing(change -> change.promise().until())
            .thenComparing(change -> change.promise().program().largestAmount(), Comparator.reverseOrder())
            .thenComparing(change -> change.promise().program().ref());

    public BriefChanges {
        changes = List.copyOf(changes);
        endToday = List.copyOf(endToday);
        endThisWeek = List.copyOf(endThisWeek);
    }

    /** Compares what was promised when the older brief was issued with what is promised on the day. */
    public static BriefChanges between(Optional<Brief> before, Brief now, LocalDate today, Texts texts) {
        List<Promise> current = Promise.inForce(now, today);
        List<BriefChange> changes = before
                .map(old -> changes(Promise.inForce(old, old.day()), current, texts))
                .orElse(List.of());
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new BriefChanges(changes,
                current.stream().filter(it -> it.until().equals(today)).toList(),
                current.stream().filter(it -> it.until().isAfter(today) && !it.until().isAfter(sunday)).toList(),
                before.isEmpty());
    }

    /** How many offers changed, counting one that several campaigns promise once. */
    public int count() {
        return changes.size();
    }

    private static List<BriefChange> changes(List<Promise> before, List<Promise> now, Texts texts) {
        List<BriefChange> found = new ArrayList<>();
        Map<CampaignId, List<Promise>> begun = new LinkedHashMap<>();
        for (Promise promise : now) {
            Optional<Promise> old = before.stream().filter(promise::sameAs).findFirst();
            if (old.isPresent()) {
                change(old.get(), promise, texts).ifPresent(found::add);
            } else if (before.stream().noneMatch(promise::sameOffer)) {
                found.add(new BriefChange(ChangeKind.NEW, List.of(promise), "", offer(promise, texts)));
            } else if (before.stream().anyMatch(it -> it.campaign().id().equals(promise.campaign().id()))) {
                found.add(new BriefChange(ChangeKind.WORDS, List.of(promise), "",
                        texts.say("brief.change.also-in", promise.program().name(), offer(promise, texts))));
            } else {
                begun.computeIfAbsent(promise.campaign().id(), id -> new ArrayList<>()).add(promise);
            }
        }
        begun.values().forEach(promises -> found.add(campaign(promises, texts)));
        for (Promise gone : before) {
            if (now.stream().noneMatch(gone::sameOffer)) {
                found.add(new BriefChange(ChangeKind.ENDED, List.of(gone), offer(gone, texts), ""));
            }
        }
        return merged(found).stream().sorted(ORDER).toList();
    }

    private static Optional<BriefChange> change(Promise old, Promise now, Texts texts) {
        Program was = old.program();
        Program is = now.program();
        Optional<BenefitChange> money = was.equals(is) ? Optional.empty() : benefit(old, now, texts);
        if (money.isPresent()) {
            return Optional.of(new BriefChange(money.get().kind(), List.of(now), "",
                    until(money.get().words(), now, texts)));
        }
        if (!was.oneLine(texts).equals(is.oneLine(texts))) {
            return Optional.of(new BriefChange(ChangeKind.CONDITIONS, List.of(now), was.oneLine(texts),
                    is.oneLine(texts)));
        }
        if (!old.until().equals(now.until())) {
            return Optional.of(new BriefChange(ChangeKind.DATES, List.of(now),
                    until(old.gives(texts), old, texts),
                    until(now.gives(texts), now, texts)));
        }
        if (!old.campaign().headline().equals(now.campaign().headline())) {
            return Optional.of(new BriefChange(ChangeKind.WORDS, List.of(now),
                    texts.say("brief.change.quoted", old.campaign().headline()),
                    texts.say("brief.change.headline", now.campaign().headline())));
        }
        return sameWords(old, now) ? Optional.empty()
                : Optional.of(new BriefChange(ChangeKind.WORDS, List.of(now), "", texts.say("brief.change.words")));
    }

    /** On the vehicles that the campaign names now: what a program changes on others is no news to it. */
    private static Optional<BenefitChange> benefit(Promise old, Promise now, Texts texts) {
        List<String> lines = now.campaign().vehicleLines();
        return BenefitChange.between(old.program().on(lines), now.program().on(lines), texts);
    }

    private static boolean sameWords(Promise old, Promise now) {
        return old.promised().why().equals(now.promised().why())
                && old.promised().how().equals(now.promised().how())
                && old.promised().nextStep().equals(now.promised().nextStep())
                && old.campaign().talkTrack().equals(now.campaign().talkTrack());
    }

    /** A new campaign with what it promises that others promise already, and until when: that may be longer than theirs. */
    private static BriefChange campaign(List<Promise> promises, Texts texts) {
        String offers = promises.stream().map(it -> texts.say("brief.change.offer", it.program().name(), offer(it, texts)))
                .collect(Collectors.joining("; "));
        return new BriefChange(ChangeKind.CAMPAIGN, promises, "",
                texts.say("brief.change.campaign", promises.getFirst().campaign().headline(), offers));
    }

    private static String offer(Promise promise, Texts texts) {
        return until(promise.gives(texts), promise, texts);
    }

    private static String until(String what, Promise promise, Texts texts) {
        return texts.say("brief.change.until", what, texts.formats().day(promise.until()));
    }

    /** One line for one change of one program in several campaigns, and for one campaign that only speaks differently. */
    private static List<BriefChange> merged(List<BriefChange> changes) {
        Map<List<Object>, BriefChange> merged = new LinkedHashMap<>();
        for (BriefChange change : changes) {
            Promise promise = change.promise();
            List<Object> key = List.of(change.kind(), change.before(), change.after(),
                    change.campaigns().isEmpty() ? promise.campaign().id() : promise.program().ref().id());
            merged.merge(key, change, (one, other) -> new BriefChange(one.kind(), both(one, other), one.before(), one.after()));
        }
        return List.copyOf(merged.values());
    }

    private static List<Promise> both(BriefChange one, BriefChange other) {
        List<Promise> promises = new ArrayList<>(one.promises());
        other.promises().stream().filter(it -> !promises.contains(it)).forEach(promises::add);
        return promises;
    }
}
