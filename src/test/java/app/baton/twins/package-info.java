/**
 * In-memory twins of the books, with the meaning of the real store: {@link app.baton.twins.MapBooks} gives all of them
 * over one unit of work. The contract tests of {@code app.baton.store} hold them to it.
 */
@NullMarked
package app.baton.twins;

import org.jspecify.annotations.NullMarked;
