package app.baton.twins;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.offer.OfferAnswered;
import app.baton.lead.offer.OfferBook;
import app.baton.lead.offer.OfferListTaken;
import app.baton.lead.offer.OfferSubject;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.PrivateOffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Private offers in memory. */
public final class MapOfferBook implements OfferBook {

    private final Shelf<CertificateCode, PrivateOffer> offers;
    private final Shelf<Integer, OfferListTaken> lists;
    private final Shelf<UUID, OfferAnswered> answers;

    public MapOfferBook(MapUnitOfWork unit) {
        offers = new Shelf<>(unit);
        lists = new Shelf<>(unit);
        answers = new Shelf<>(unit);
    }

    @Override
    public void add(Collection<PrivateOffer> added) {
        offers.requireWriting();
        added.forEach(offer -> {
            if (offers.rows().containsKey(offer.code())) {
                throw new IllegalStateException("there already: " + offer.code());
            }
            offers.put(offer.code(), offer);
        });
    }

    @Override
    public void replace(Collection<PrivateOffer> replaced) {
        offers.requireWriting();
        replaced.stream().filter(offer -> offers.rows().containsKey(offer.code()))
                .forEach(offer -> offers.put(offer.code(), offer));
    }

    @Override
    public Map<CertificateCode, PrivateOffer> findAll(Collection<CertificateCode> codes) {
        SortedMap<CertificateCode, PrivateOffer> rows = offers.rows();
        return codes.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(code -> code, rows::get));
    }

    @Override
    public Page<PrivateOffer> list(PageRequest request) {
        List<PrivateOffer> rest = offers.rows().values().stream()
                .filter(offer -> request.after().filter(key -> offer.code().value().compareTo(key) <= 0).isEmpty()).toList();
        List<PrivateOffer> rows = rest.subList(0, Math.min(request.size(), rest.size()));
        return new Page<>(rows, rows.size() == rest.size() ? Optional.empty() : Optional.of(rows.getLast().code().value()));
    }

    @Override
    public void note(OfferListTaken taken) {
        lists.put(lists.rows().size(), taken);
    }

    @Override
    public List<OfferListTaken> lists(int most) {
        return lists.rows().entrySet().stream().sorted(Comparator.comparing(
                        (Map.Entry<Integer, OfferListTaken> each) -> each.getValue().at()).thenComparing(
                        Map.Entry::getKey).reversed())
                .map(Map.Entry::getValue).limit(most).toList();
    }

    @Override
    public long listsTaken() {
        return lists.rows().size();
    }

    @Override
    public void note(OfferAnswered answered) {
        answers.put(answered.id(), answered);
    }

    @Override
    public List<OfferAnswered> about(OfferSubject subject) {
        return answers(each -> each.subject().equals(subject));
    }

    @Override
    public List<OfferAnswered> of(CertificateCode code) {
        return answers(each -> each.code().equals(code));
    }

    private List<OfferAnswered> answers(Predicate<OfferAnswered> which) {
        return answers.rows().values().stream().filter(which)
                .sorted(Comparator.comparing(OfferAnswered::at).thenComparing(each -> each.id().toString())).toList();
    }
}
