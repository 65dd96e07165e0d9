package app.baton.paper;

import app.baton.incentive.ProgramId;
import java.time.LocalDate;

/** A paper that a program asks for, in its words, with who has seen it on which day. */
record SeenPaper(ProgramId program, String paper, String by, LocalDate on) { }
