package app.baton.deal.scan;

/** The kinds of files that are taken as scans, by their content and never by their name. */
public enum ScanType { PDF, JPEG, PNG, TIFF }
