package app.baton.ui.programs;

import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.ProgramUse;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.StewardDesk;
import app.baton.intake.ProgramImportDesk;
import app.baton.intake.SavedMappings;
import app.baton.journal.ActivityBook;

/** The use cases that the Programs screen stands on, who uses programs, and the log to tell their history from. */
public record ProgramsDesks(StewardDesk steward, RollOverDesk rolling, ConfirmDesk confirming,
                            ProgramImportDesk importing, SavedMappings mappings, ProgramUse uses, ActivityBook activity) { }
