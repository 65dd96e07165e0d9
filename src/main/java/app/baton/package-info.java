/**
 * Baton, a dealership's desk application. Start reading at {@link app.baton.Baton}, then {@code app.baton.app.Wiring},
 * the map of the program. Packages are floors: a package leans only on packages below it (see HouseTest).
 */
@NullMarked
package app.baton;

import org.jspecify.annotations.NullMarked;
