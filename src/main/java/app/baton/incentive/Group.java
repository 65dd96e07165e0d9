package app.baton.incentive;

/**
 * Programs that a bulletin treats alike when it says what goes with what. {@code alone}: its programs go with nothing
 * at all; {@code withAll}: they go with everything that is not alone. Neither stands in the table.
 */
public record Group(String id, String name, boolean alone, boolean withAll) {

    public Group {
        Invalid.unless(id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,19}"), "id", "A group's id has 1 to 20 letters or digits: " + id);
        Invalid.unless(!name.isBlank(), "name", "A group has a name.");
        Invalid.unless(!alone || !withAll, "withAll", "A group is alone or goes with all, not both.");
    }
}
