package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.Finding;
import app.baton.campaign.OfferSplit;
import app.baton.journal.Background;
import app.baton.people.User;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What people will get from a campaign as it is typed, and what it lacks; worked out anew at each change, the latest wins. */
final class Outlook {

    private final CampaignDesk desk;
    private final User user;
    private final Background.Lane looking;
    private final ObjectProperty<@Nullable OfferSplit> split = new SimpleObjectProperty<>();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();

    Outlook(CampaignDesk desk, User user, Background.Lane looking) {
        this.desk = desk;
        this.user = user;
        this.looking = looking;
    }

    private record Seen(OfferSplit split, List<Finding> findings) { }

    void look(Campaign typed) {
        looking.run(progress -> new Seen(desk.split(user, typed), desk.check(user, typed)), seen -> {
            split.set(seen.split());
            findings.setAll(seen.findings());
        }, problem -> { });
    }

    ObjectProperty<@Nullable OfferSplit> split() {
        return split;
    }

    ObservableList<Finding> findings() {
        return findings;
    }
}
