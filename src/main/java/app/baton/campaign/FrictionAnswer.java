package app.baton.campaign;

import app.baton.people.PersonId;
import java.time.Instant;

/** Marketing's answer to a friction note, and what was changed because of it. */
public record FrictionAnswer(String text, FrictionEffect effect, PersonId by, String byName, Instant at) { }
