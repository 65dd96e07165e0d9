package app.baton.incentive;

/**
 * That a person was shown a draft beside its source, and what: the draft's version, the bulletin (empty where there was
 * only the entry's own text), how many changes and doubts. Made by {@link Confirmation#looked}.
 */
public record Looked(DraftId draft, long version, String bulletin, int changes, int doubts) { }
