package app.baton.deal.scan;

/** A scan with its content; whoever holds one has looked into it. */
public record ScanFile(Scan scan, byte[] content) { }
