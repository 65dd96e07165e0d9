package app.baton.store;

import static app.baton.store.schema.Tables.STOCK_UNIT;

import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.StockUnitRecord;
import app.baton.vehicle.Build;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.Story;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Units as rows and back. */
final class StockRows {

    /** What is read of a unit that is to be looked at. */
    static final List<Field<?>> SEEN = Arrays.stream(STOCK_UNIT.fields())
            .filter(field -> !field.equals(STOCK_UNIT.STORY)).toList();

    private StockRows() { }

    static StockUnit whole(StockUnitRecord row) {
        return unit(row, StoryRows.read(row.getStory()));
    }

    static StockUnit seen(Record row) {
        return unit(row.into(STOCK_UNIT), null);
    }

    private static StockUnit unit(StockUnitRecord row, @Nullable Story story) {
        Listing listing = new Listing(new Vin(row.getVin()), row.getStock(),
                row.getCondition() == null ? null : VehicleState.valueOf(row.getCondition()), row.getModelYear(), row.getMake(),
                row.getModel(), row.getTrimLevel(), new Build(row.getBody(), row.getExterior(), row.getInterior(),
                row.getEngine(), row.getTransmission(), row.getDrivetrain(), row.getFuel(), row.getModelCode(),
                row.getOptions()), row.getMiles(), money(row.getPrice()), money(row.getMsrp()), money(row.getInvoice()),
                row.getStocked(), row.getInTransit(), row.getPlace(), Json.map(row.getMore()));
        LocalDate asOf = row.getActionAsOf();
        FieldAction action = asOf == null ? null : new FieldAction(Boolean.TRUE.equals(row.getActionOpen()), asOf);
        Past past = new Past(row.getDemonstrator(), row.getLoaner(), row.getInService(), row.getSoldOrder(), row.getReported(),
                action);
        return new StockUnit(new UnitId(row.getId()), listing, past, StockState.valueOf(row.getState()), row.getSince(),
                row.getSoldDays(), hold(row), story, row.getVersion());
    }

    private static @Nullable Hold hold(StockUnitRecord row) {
        UUID by = row.getHoldBy();
        return by == null ? null : new Hold(new PersonId(by), text(row.getHoldName()), text(row.getHoldWhom()),
                text(row.getHoldReason()), Objects.requireNonNull(row.getHoldSince()),
                        Objects.requireNonNull(row.getHoldUntil()));
    }

    /** Everything but whose row it is and which vehicle's, which never change. */
    static StockUnitRecord row(StockUnit unit) {
        Listing listing = unit.listing();
        Build build = listing.build();
        Past past = unit.past();
        FieldAction action = past.fieldAction();
        Hold hold = unit.hold();
        var row = new StockUnitRecord();
        row.setVersion(unit.version());
        row.setStock(listing.stock());
        row.setState(unit.state().name());
        row.setSince(unit.since());
        row.setSoldDays(unit.soldDays());
        row.setCondition(listing.condition() == null ? null : listing.condition().name());
        row.setModelYear(listing.year());
        row.setMake(listing.make());
        row.setModel(listing.model());
        row.setTrimLevel(listing.trim());
        row.setBody(build.body());
        row.setExterior(build.exterior());
        row.setInterior(build.interior());
        row.setEngine(build.engine());
        row.setTransmission(build.transmission());
        row.setDrivetrain(build.drivetrain());
        row.setFuel(build.fuel());
        row.setModelCode(build.modelCode());
        row.setOptions(build.options());
        row.setMiles(listing.miles());
        row.setPrice(amount(listing.price()));
        row.setMsrp(amount(listing.msrp()));
        row.setInvoice(amount(listing.invoice()));
        row.setStocked(listing.stocked());
        row.setInTransit(listing.inTransit());
        row.setPlace(listing.place());
        row.setMore(Json.write(listing.more()));
        row.setDemonstrator(past.demonstrator());
        row.setLoaner(past.loaner());
        row.setInService(past.inService());
        row.setSoldOrder(past.soldOrder());
        row.setReported(past.reported());
        row.setActionOpen(action == null ? null : action.open());
        row.setActionAsOf(action == null ? null : action.asOf());
        row.setStory(StoryRows.write(unit.story()));
        row.setHoldBy(hold == null ? null : hold.by().value());
        row.setHoldName(hold == null ? null : hold.byName());
        row.setHoldWhom(hold == null ? null : hold.forWhom());
        row.setHoldReason(hold == null ? null : hold.reason());
        row.setHoldSince(hold == null ? null : Sql.micros(hold.since()));
        row.setHoldUntil(hold == null ? null : Sql.micros(hold.until()));
        return row;
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.getAmount();
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(CurrencyUnit.USD, amount, RoundingMode.UNNECESSARY);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
