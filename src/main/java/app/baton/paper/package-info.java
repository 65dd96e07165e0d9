/**
 * Paper: the brief on one page, as a PDF and on a printer. Start at {@link app.baton.paper.BriefPaper}: it asks
 * {@code BriefWords} for what to say, {@code Flow} for where it stands, and {@code PageWriter} for the file. Nothing here
 * reads a clock or a store. Leans on campaign and below, and on PDFBox.
 */
@NullMarked
package app.baton.paper;

import org.jspecify.annotations.NullMarked;
