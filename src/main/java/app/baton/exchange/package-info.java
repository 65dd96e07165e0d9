/**
 * The share: signed JSON documents, their trust, writing and reading, and the JSON of programs, campaigns, stock,
 * friction, deals and leads.
 * Leans on the domain floors and Jackson; it knows neither the store nor the screens.
 */
@NullMarked
package app.baton.exchange;

import org.jspecify.annotations.NullMarked;
