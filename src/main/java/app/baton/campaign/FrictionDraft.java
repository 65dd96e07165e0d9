package app.baton.campaign;

/** What a person types in ten seconds: the kind of trouble, one line, and what it is about. */
public record FrictionDraft(FrictionKind kind, String text, FrictionAbout about) {

    public FrictionDraft {
        text = text.strip();
    }
}
