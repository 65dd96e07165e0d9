package app.baton.incentive;

import java.util.List;
import java.util.Map;

/** A room that uses programs and can say where: campaigns, quotes, deals. Each implements this for what it keeps. */
public interface ProgramUse {

    /** Everything not yet over that uses any revision of the program, most settled first. */
    List<Touch> of(ProgramId code);

    /** The same for every program that is used at all. */
    Map<ProgramId, List<Touch>> ofAll();
}
