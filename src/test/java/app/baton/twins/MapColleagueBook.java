package app.baton.twins;

import app.baton.people.Colleague;
import app.baton.people.ColleagueBook;
import app.baton.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody of the dealership in memory. */
public final class MapColleagueBook implements ColleagueBook {

    private final Shelf<UUID, Colleague> colleagues;

    public MapColleagueBook(MapUnitOfWork unit) {
        colleagues = new Shelf<>(unit);
    }

    @Override
    public List<Colleague> everybody() {
        return colleagues.rows().values().stream()
                .sorted(Comparator.comparing((Colleague each) -> each.card().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(each -> each.card().id().toString())).toList();
    }

    @Override
    public Optional<Colleague> find(PersonId id) {
        return Optional.ofNullable(colleagues.rows().get(id.value()));
    }

    @Override
    public void keep(Colleague colleague) {
        colleagues.put(colleague.card().id().value(), colleague);
    }

    @Override
    public void remove(PersonId id) {
        colleagues.remove(id.value());
    }
}
