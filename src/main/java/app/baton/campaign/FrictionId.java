package app.baton.campaign;

import java.util.UUID;

/** One friction note. */
public record FrictionId(UUID value) {

    public static FrictionId parse(String text) {
        return new FrictionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
