package app.baton.twins;

import app.baton.lead.Original;
import app.baton.lead.OriginalBook;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents with leads as they came, in memory. */
public final class MapOriginalBook implements OriginalBook {

    private final Shelf<String, Original> originals;
    private final Shelf<String, byte[]> contents;
    private final Shelf<String, Set<EnquiryId>> held;
    private final Shelf<Integer, TakenIn> taken;

    public MapOriginalBook(MapUnitOfWork unit) {
        originals = new Shelf<>(unit);
        contents = new Shelf<>(unit);
        held = new Shelf<>(unit);
        taken = new Shelf<>(unit);
    }

    @Override
    public boolean keep(Original original, byte[] content) {
        contents.requireWriting();
        if (originals.rows().containsKey(original.sha256())) {
            return false;
        }
        originals.put(original.sha256(), original);
        contents.put(original.sha256(), content.clone());
        return true;
    }

    @Override
    public void holds(Original original, EnquiryId enquiry) {
        held.requireWriting();
        held.put(original.sha256(), Stream.concat(held(original.sha256()).stream(), Stream.of(enquiry))
                .collect(Collectors.toSet()));
    }

    private Set<EnquiryId> held(String sha256) {
        return held.rows().getOrDefault(sha256, Set.of());
    }

    @Override
    public Optional<byte[]> content(String sha256) {
        return Optional.ofNullable(contents.rows().get(sha256)).map(byte[]::clone);
    }

    @Override
    public List<Original> of(Collection<EnquiryId> enquiries) {
        return originals.rows().values().stream().filter(each -> held(each.sha256()).stream().anyMatch(enquiries::contains))
                .sorted(Comparator.comparing(Original::name).thenComparing(Original::sha256)).toList();
    }

    @Override
    public List<EnquiryId> enquiries(Original original) {
        return List.copyOf(held(original.sha256()));
    }

    @Override
    public void note(TakenIn in) {
        taken.requireWriting();
        taken.put(taken.rows().size(), new TakenIn(Objects.requireNonNull(originals.rows().get(in.original().sha256())), in.at(),
                in.byName(), in.fresh(), in.added(), in.known(), in.troubles()));
    }

    @Override
    public Optional<TakenIn> last(String sha256) {
        return newest(Integer.MAX_VALUE).stream().filter(each -> each.original().sha256().equals(sha256)).findFirst();
    }

    @Override
    public List<TakenIn> newest(int most) {
        return taken.rows().entrySet().stream().sorted(Comparator.comparing(
                        (Map.Entry<Integer, TakenIn> each) -> each.getValue().at()).thenComparing(
                        Map.Entry::getKey).reversed())
                .map(Map.Entry::getValue).limit(most).toList();
    }
}
