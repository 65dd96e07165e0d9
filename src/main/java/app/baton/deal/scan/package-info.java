/**
 * Scans of papers: what one is, which files are taken as one, and the port that keeps their contents, each once. Start at
 * {@link app.baton.deal.scan.Scan}. Leans on incentive and journal; a deal's life says which scan belongs to which proof.
 */
@NullMarked
package app.baton.deal.scan;

import org.jspecify.annotations.NullMarked;
