/**
 * Who works here and what each may do: {@link app.baton.people.Person}, {@link app.baton.people.Role} and the
 * role by action table {@link app.baton.people.Permissions}. Leans on journal.
 */
@NullMarked
package app.baton.people;

import org.jspecify.annotations.NullMarked;
