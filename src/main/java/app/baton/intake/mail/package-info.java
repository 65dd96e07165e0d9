/**
 * The mailbox that leads are sent to. {@link app.baton.intake.mail.Mailbox} looks into it and takes in what is new;
 * {@link app.baton.intake.mail.MailServer} is all that speaks IMAP. Nothing is deleted or moved there. Leans on intake.leads
 * and lead.
 */
@NullMarked
package app.baton.intake.mail;

import org.jspecify.annotations.NullMarked;
