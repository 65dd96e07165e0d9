package app.baton.ui.admin;

import app.baton.campaign.FrictionDesk;
import app.baton.campaign.NamingDesk;

/** The use cases whose rules the store sets under Standards. */
public record StandardsDesks(NamingDesk naming, FrictionDesk friction) { }
