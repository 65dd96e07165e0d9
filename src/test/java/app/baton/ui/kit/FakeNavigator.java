package app.baton.ui.kit;

import java.util.ArrayList;
import java.util.List;

/** Goes nowhere and remembers where it should have gone. */
public final class FakeNavigator implements Navigator {

    public final List<String> opened = new ArrayList<>();
    public int refreshed;

    @Override
    public void open(String screenId) {
        opened.add(screenId);
    }

    @Override
    public void open(String screenId, String thing) {
        opened.add(screenId + "/" + thing);
    }

    @Override
    public void refreshStatus() {
        refreshed++;
    }
}
