package app.baton.deal.life;

import app.baton.deal.life.DealEvent.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a deal from its events, one after the other.
 *
 * @param happened all of them so far, in their order
 * @param counted those that could follow what was before, with the state each led to
 * @param crossed those whose writer had not seen the one before
 * @param waiting those that were written on top of something that has not arrived here yet, whatever they are worth until then
 */
record DealStory(List<DealEvent> happened, List<Chapter> counted, List<Deal.Crossing> crossed, Set<UUID> waiting) {

    /** An event that counts, and the state that the deal has after it. */
    record Chapter(DealEvent event, DealState after) { }

    static Optional<Deal> of(List<DealEvent> events) {
        List<DealEvent> sorted = events.stream().filter(DealEvent::mayBe).sorted(DealEvent.ORDER).toList();
        return sorted.stream().filter(event -> event.step() instanceof DealEvent.Opened).findFirst().map(first -> {
            var story = new DealStory(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashSet<>());
            story.happened.add(first);
            story.counted.add(new Chapter(first, DealState.WORKSHEET));
            sorted.stream().filter(event -> !event.id().equals(first.id())).forEach(story::next);
            return story.deal();
        });
    }

    private void next(DealEvent event) {
        Deal before = deal();
        boolean counts = DealWay.may(before, event.step());
        if (!arrived(event.seen())) {
            waiting.add(event.id());
        } else if (!counts || !before.newest().equals(event.seen())) {
            crossed.add(new Deal.Crossing(event, counts));
        }
        if (counts) {
            counted.add(new Chapter(event, DealWay.after(before, event.step())));
        }
        happened.add(event);
    }

    private boolean arrived(@Nullable UUID seen) {
        return seen == null || !waiting.contains(seen) && happened.stream().anyMatch(event -> event.id().equals(seen));
    }

    private Deal deal() {
        DealEvent first = happened.getFirst();
        DealEvent newest = happened.getLast();
        var dates = new DealDates(all(DealEvent.Contracted.class).map(DealEvent.Contracted::on).toList(),
                day(DealEvent.Delivered.class, DealEvent.Delivered::on), day(DealEvent.Reported.class, DealEvent.Reported::on),
                day(DealEvent.Funded.class, DealEvent.Funded::on), day(DealEvent.Unwound.class, DealEvent.Unwound::on));
        return new Deal(first.deal(), counted.getLast().after(), first.by(), first.byName(), first.desk(), first.at(), offer(),
                pencils(), lenders(), promises(), proofs(), dates, last(DealStory::returned), last(DealStory::ended),
                all(DealEvent.Delivered.class).map(DealEvent.Delivered::spotSignedBy).reduce("", (_, later) -> later),
                since(), newest.at(), newest.id(), crossed, happened.size());
    }

    private Offer offer() {
        Offer offer = ((DealEvent.Opened) counted.getFirst().event().step()).offer();
        for (Chapter chapter : counted) {
            offer = switch (chapter.event().step()) {
                case DealEvent.Changed it -> it.offer();
                case DealEvent.Penciled it -> it.offer();
                case DealEvent.Committed it -> offer.with(it.way());
                default -> offer;
            };
        }
        return offer;
    }

    private List<Pencil> pencils() {
        List<Pencil> pencils = new ArrayList<>();
        for (Chapter chapter : counted) {
            DealEvent event = chapter.event();
            if (event.step() instanceof DealEvent.Penciled it) {
                pencils.add(new Pencil(pencils.size() + 1, it.offer(), event.byName(), event.at(), it.note(), null));
            } else if (event.step() instanceof DealEvent.Presented) {
                pencils.add(pencils.removeLast().presentedAt(event.at()));
            }
        }
        return pencils;
    }

    private List<LenderWord> lenders() {
        return counted.stream().map(Chapter::event).flatMap(event -> switch (event.step()) {
            case DealEvent.Decided it -> Stream.of(new LenderWord(it.decision().lender(), it.decision(), it.stipulations(), "",
                    event.byName(), event.at()));
            case DealEvent.Declined it -> Stream.of(new LenderWord(it.lender(), null, List.of(), it.reason(), event.byName(),
                    event.at()));
            default -> Stream.<LenderWord>empty();
        }).toList();
    }

    private List<EndedPromise> promises() {
        return counted.stream().map(Chapter::event).flatMap(event -> event.step() instanceof DealEvent.PromiseEnded it
                ? Stream.of(new EndedPromise(it.promise(), it.ending(), event.byName(), event.at())) : Stream.empty()).toList();
    }

    private List<ShownProof> proofs() {
        return counted.stream().map(Chapter::event).flatMap(event -> event.step() instanceof DealEvent.ProofShown it
                ? Stream.of(new ShownProof(event.id(), it.proof(), event.byName(), event.at(), scans(event.id())))
                : Stream.empty()).toList();
    }

    private List<KeptScan> scans(UUID proof) {
        List<KeptScan> scans = new ArrayList<>();
        for (Chapter chapter : counted) {
            DealEvent event = chapter.event();
            if (event.step() instanceof DealEvent.ScanAdded it && it.proof().equals(proof)) {
                scans.add(new KeptScan(it.scan(), event.byName(), event.at(), null));
            } else if (event.step() instanceof DealEvent.ScanTaken it && it.proof().equals(proof)) {
                var how = new KeptScan.Taken(event.byName(), event.at(), it.reason());
                scans.replaceAll(kept -> kept.stands() && kept.scan().sha256().equals(it.sha256()) ? kept.taken(how) : kept);
            }
        }
        return scans;
    }

    /** Since when the deal is in the state in which it is. */
    private Instant since() {
        Chapter from = counted.getFirst();
        for (Chapter chapter : counted) {
            from = chapter.after() == from.after() ? from : chapter;
        }
        return from.event().at();
    }

    /** Why finance gave it back; it was mended when it goes there again. */
    private static Optional<String> returned(Step step) {
        return switch (step) {
            case DealEvent.Returned it -> Optional.of(it.reason());
            case DealEvent.Submitted _ -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** Why it ended; a new contract ends what stood open after the one before. */
    private static Optional<String> ended(Step step) {
        return switch (step) {
            case DealEvent.Recontracted it -> Optional.of(it.reason());
            case DealEvent.Lost it -> Optional.of(it.reason());
            case DealEvent.Unwound it -> Optional.of(it.reason());
            case DealEvent.Contracted _ -> Optional.of("");
            default -> Optional.empty();
        };
    }

    private String last(Function<Step, Optional<String>> said) {
        return counted.stream().flatMap(chapter -> said.apply(chapter.event().step()).stream()).reduce("", (_, later) -> later);
    }

    private <S extends Step> Stream<S> all(Class<S> kind) {
        return counted.stream().map(chapter -> chapter.event().step()).filter(kind::isInstance).map(kind::cast);
    }

    private <S extends Step> @Nullable LocalDate day(Class<S> kind, Function<S, LocalDate> of) {
        return all(kind).map(of).reduce((_, later) -> later).orElse(null);
    }
}
