package app.baton.twins;

import app.baton.lead.LeadRuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules for leads, in memory. */
public final class MapLeadRuleBook implements LeadRuleBook {

    private final Shelf<Integer, Version> versions;

    public MapLeadRuleBook(MapUnitOfWork unit) {
        versions = new Shelf<>(unit);
    }

    @Override
    public Optional<Version> newest() {
        return versions().stream().findFirst();
    }

    @Override
    public List<Version> versions() {
        return versions.rows().values().stream().sorted(Comparator.comparingInt(Version::number).reversed()).toList();
    }

    @Override
    public void keep(Version version) {
        versions.requireWriting();
        versions.put(version.number(), version);
    }
}
