package app.baton.incentive;

/** Who sponsors or pays: the kind decides what rules touch it, the name is what people say ("Ford Credit"). */
public record Party(PartyKind kind, String name) {

    public Party {
        Invalid.unless(!name.isBlank(), "name", "Say who it is.");
    }
}
