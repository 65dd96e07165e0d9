/**
 * Leads from outside: ADF/XML as real senders write it, mails that carry it, and lists. {@link app.baton.intake.leads.LeadReader}
 * turns a document into enquiries and never loses one: what cannot be read becomes an enquiry with its raw text. A document
 * is untrusted: document types and entities are cut off before any parser sees them, and everything has a limit.
 * {@link app.baton.intake.leads.FolderWatch} looks after the {@link app.baton.intake.leads.DropFolder} into which other
 * programs put documents. Leans on intake, lead and {@link app.baton.lead.enquiry}.
 */
@NullMarked
package app.baton.intake.leads;

import org.jspecify.annotations.NullMarked;
