/**
 * What somebody who may become a buyer wrote to the store, before anybody has worked on it: one
 * {@link app.baton.lead.enquiry.Enquiry} for each prospect of a document, with what a careful reader finds in it and what a
 * person should look at. Nothing is added to what was written. The words are those of ADF/XML 1.0 where it has them.
 * Start at Enquiry; {@link app.baton.lead.enquiry.EnquiryDesk} is where it goes. Leans on people and vehicle.
 */
@NullMarked
package app.baton.lead.enquiry;

import org.jspecify.annotations.NullMarked;
