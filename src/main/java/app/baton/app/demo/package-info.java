/**
 * The demo dealership, Lakeside Ford of Ann Arbor: its people and the story that brings its first weeks to life. It
 * goes through the same use cases as a real store, so it holds nothing that a user could not have entered.
 */
@NullMarked
package app.baton.app.demo;

import org.jspecify.annotations.NullMarked;
