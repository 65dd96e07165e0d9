package app.baton.paper;

import app.baton.campaign.Brief;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What goes on paper: a brief as it holds on a day, compared with the brief before it. The dealership's name may be
 * empty where nobody knows it. With {@code signatures} the sheet ends with lines to sign on.
 */
public record BriefSheet(String dealership, Brief brief, Optional<Brief> before, LocalDate day, boolean signatures) { }
