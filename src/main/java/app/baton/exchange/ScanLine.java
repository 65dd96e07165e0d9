package app.baton.exchange;

import app.baton.deal.scan.ParcelBook;
import app.baton.deal.scan.ScanBook;

/** What a desk keeps of scans, and which of them are on their way. */
public record ScanLine(ScanBook scans, ParcelBook parcels) { }
