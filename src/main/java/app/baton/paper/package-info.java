/**
 * Paper, as a PDF and on a printer. The brief on one page starts at {@link app.baton.paper.BriefPaper}: it asks
 * {@code BriefWords} for what to say, {@code Flow} for where it stands, and {@code PageWriter} for the file. A deal's paper
 * starts at {@link app.baton.paper.DealPaper} for the customer and at {@link app.baton.paper.JacketPaper} for finance: it is said
 * in bands, which {@code LongPaper} sets on as many pages as they take. Nothing here reads a clock or a
 * store. Leans on deal and below, and on PDFBox.
 */
@NullMarked
package app.baton.paper;

import org.jspecify.annotations.NullMarked;
