package app.baton.campaign;

import app.baton.exchange.JsonCampaigns;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.ProgramSheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** November's bulletin and campaigns as they ship with the demo. */
public final class DemoCampaigns {

    private DemoCampaigns() { }

    public static ProgramSheet bulletin() {
        return new JsonPrograms().readAll(text("programs-2026-11.json")).good();
    }

    public static List<Campaign> campaigns() {
        return new JsonCampaigns(new JsonPrograms()).readAll(text("campaigns-2026-11.json"));
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DemoCampaigns.class.getResourceAsStream("/app/baton/demo/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
