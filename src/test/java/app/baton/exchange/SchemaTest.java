package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.intake.Feeds;
import app.baton.vehicle.StockUnit;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The schemas are the public contract: what Baton writes fits them, and what breaks them does not. */
class SchemaTest {

    private static final String BASE = "https://baton.app/schema/";
    private static final List<String> TYPES = List.of("root", "join", "head", "proposal", "approval", "brief", "receipt",
            "friction", "stock", "people", "deal", "review", "lead");

    @TempDir
    Path share;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(BASE, "classpath:app/baton/schema/")));
    private TestHouse house;

    @BeforeEach
    void writeOneOfEverything() {
        house = new TestHouse(share);
        house.published(house.cash, house.dealer);
        house.showroom.sync();
        house.showroom.reading.acknowledge(house.ana, 1);
        FrictionNote note = house.showroom.friction.write(house.ana, new FrictionDraft(FrictionKind.OFFER_UNKNOWN, "Which VINs?",
                FrictionAbout.of(house.showroom.books.briefs().newest().orElseThrow().campaigns().getFirst())));
        house.showroom.friction.edit(house.ana, note, new FrictionDraft(FrictionKind.OTHER, "Which?", FrictionAbout.NOTHING));
        house.everybodySyncs();
        house.marketing.friction.answer(house.mia, house.marketing.books.friction().find(note.id()).orElseThrow(), "These.",
                FrictionEffect.EXPLAINED);
        FrictionNote other = house.showroom.friction.write(house.ana,
                new FrictionDraft(FrictionKind.SYSTEM, "Slow.", FrictionAbout.NOTHING));
        house.showroom.friction.takeBack(house.ana, other);
        house.office.stock.importList(house.sam, Feeds.sample(Feeds.HOMENET), true);
        StockUnit unit = house.office.stock.find(house.sam, "T61125").orElseThrow();
        StockUnit held = house.office.holds.hold(house.sam, unit, "Somebody", "", house.clock.now().plus(Duration.ofHours(2)));
        house.office.stock.markSold(house.sam, house.office.holds.release(house.sam, held), house.clock.today());
        house.office.stock.fieldActions(house.sam, "Ford", List.of("T61060"), house.clock.today());
        house.showroom.roster.catchUp(house.ana);
        house.entitle(house.office, Duty.PEOPLE);
        house.entitle(house.office, Duty.CUSTOMERS);
        house.entitle(house.office, Duty.LEADS);
        ObjectNode secret = CanonicalJson.read("{\"buyer\":\"Nora Quist\"}");
        house.office.books.unitOfWork().write(house.sam.actor(),
                log -> house.office.customers.sendDeal(secret, house.clock.now(), house.sam.actor()));
        house.office.books.unitOfWork().write(house.sam.actor(),
                log -> house.office.customers.sendLeads(secret, house.clock.now(), house.sam.actor()));
        house.finance.books.unitOfWork().write(house.frank.actor(),
                log -> house.finance.customers.sendReview(secret, house.clock.now(), house.frank.actor()));
        house.office.roster.catchUp(house.gina);
        house.everybodySyncs();
    }

    /** Whoever changes what is said of the stock sees here that the public contract changes with it. */
    @Test
    void theStocksSchemaIsTheModels() throws IOException {
        try (var file = SchemaTest.class.getResourceAsStream("/app/baton/schema/stock.json")) {
            ObjectNode shipped = CanonicalJson.read(new String(Objects.requireNonNull(file).readAllBytes(),
                    StandardCharsets.UTF_8));
            assertThat(CanonicalJson.text((ObjectNode) shipped.get("$defs")))
                    .isEqualTo(CanonicalJson.text(SchemaOfModel.stock()));
        }
    }

    @Test
    void everyDocumentThatBatonWritesFitsTheSchemaOfItsType() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (Path file : files()) {
            String json = Files.readString(file);
            String type = SignedFile.read(json).type().wire();
            seen.add(type);
            assertThat(errors(type, json)).as(file.toString()).isEmpty();
        }
        assertThat(seen).containsAll(TYPES);
    }

    @Test
    void aDocumentThatLacksAMemberOrHasAWrongOneDoesNotFit() throws IOException {
        for (Path file : files()) {
            ObjectNode whole = CanonicalJson.read(Files.readString(file));
            String type = whole.at("/signed/type").stringValue();
            for (String member : List.of("type", "format", "dealership", "issuer", "by", "sequence", "issued", "expires",
                    "content")) {
                ObjectNode broken = whole.deepCopy();
                ((ObjectNode) broken.get("signed")).remove(member);
                assertThat(errors(type, CanonicalJson.text(broken))).as(type + " without " + member).isNotEmpty();
            }
            ObjectNode content = (ObjectNode) whole.at("/signed/content");
            for (String member : new ArrayList<>(content.propertyNames())) {
                ObjectNode broken = whole.deepCopy();
                ((ObjectNode) broken.at("/signed/content")).put(member, -1);
                assertThat(errors(type, CanonicalJson.text(broken))).as(type + " with a wrong " + member).isNotEmpty();
            }
        }
    }

    @Test
    void membersOfNewerVersionsFit() {
        ObjectNode whole = CanonicalJson.read(TestHouse.text(house.briefPath(1)));
        ((ObjectNode) whole.get("signed")).put("mood", "sunny");
        ((ObjectNode) whole.at("/signed/content/campaigns/0")).put("jingle", "la la");
        assertThat(errors("brief", CanonicalJson.text(whole))).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(share)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Error> errors(String type, String json) {
        Schema schema = registry.getSchema(SchemaLocation.of(BASE + type + ".json"));
        return schema.validate(json, InputFormat.JSON);
    }
}
