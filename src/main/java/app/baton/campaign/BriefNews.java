package app.baton.campaign;

/**
 * The newest brief against the one that a person read before it: what stands only in the newer, and what stood only in
 * the older. What is the same in both is in neither.
 */
public record BriefNews(BriefHeader newest, Acknowledgement before, BriefContent onlyNow, BriefContent onlyBefore) { }
