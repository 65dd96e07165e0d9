package app.baton.ui.deals.house;

import app.baton.deal.HouseTerms;
import app.baton.deal.tax.Charge;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Participation;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The store's terms as they are typed. Empty is no limit, or not known; a fee or product without a name is none. */
final class HouseFields {

    private static final int A_WEEK = 7;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_TERM = 144;

    /** One fee or product. */
    record Row(FieldModel<String> name, FieldModel<Charge.Kind> kind, FieldModel<String> price, FieldModel<String> cost,
               FieldModel<Boolean> always, @Nullable Item was) {

        private Stream<FieldModel<?>> fields() {
            return Stream.of(name, kind, price, cost, always);
        }
    }

    private final Texts texts;
    private final Typed<Money> money;
    private final Typed<Percent> percent;
    private final HouseTerms terms;
    private final List<Row> rows = new ArrayList<>();
    private final FormModel form;
    final FieldModel<String> state;
    final FieldModel<String> county;
    final FieldModel<String> zip;
    final FieldModel<String> loanToValue;
    final FieldModel<String> paymentToIncome;
    final FieldModel<String> windowDays;
    final FieldModel<String> pack;
    final FieldModel<String> holdback;
    final FieldModel<String> standard;
    final FieldModel<String> caps;
    final FieldModel<String> split;
    final FieldModel<String> flat;
    final FieldModel<String> chargeback;

    /** The terms as they are, with one empty row for another fee or product. */
    HouseFields(Texts texts, HouseTerms terms) {
        this.texts = texts;
        this.terms = terms;
        money = Typed.money(texts);
        percent = Typed.percent(texts);
        Participation adds = terms.participation();
        state = FieldModel.of("houseState", text(terms.state()), typed -> typed.isBlank() || typed.strip().matches("[A-Za-z]{2}")
                ? "" : texts.say("deals.house.state.wrong"));
        county = FieldModel.of("houseCounty", text(terms.county()), typed -> "");
        zip = FieldModel.of("houseZip", text(terms.zip()), typed -> typed.isBlank() || typed.strip().matches("\\d{5}") ? ""
                : texts.say("deals.house.zip.wrong"));
        loanToValue = percents("loanToValue", terms.loanToValue());
        paymentToIncome = percents("paymentToIncome", terms.paymentToIncome());
        windowDays = days("windowDays", terms.windowDays());
        pack = amounts("pack", terms.pack());
        holdback = percents("holdback", terms.holdback());
        standard = percents("standard", adds == null ? null : adds.standard());
        caps = FieldModel.of("caps", adds == null ? "" : adds.caps().stream().map(row -> row.toMonths() + ": "
                + row.points().wire()).collect(Collectors.joining(", ")), typed -> wrong(() -> rows(typed)));
        split = percents("split", adds == null ? null : adds.split());
        flat = amounts("flat", adds == null ? null : adds.flat());
        chargeback = days("chargeback", adds == null ? 0 : adds.chargebackDays());
        terms.usual().forEach(usual -> rows.add(row(usual.item(), usual.always())));
        rows.add(row(null, false));
        Stream<FieldModel<?>> own = Stream.of(state, county, zip, loanToValue, paymentToIncome, windowDays, pack, holdback,
                standard, caps, split, flat, chargeback);
        form = new FormModel(Stream.concat(own, rows.stream().flatMap(Row::fields)).toArray(FieldModel<?>[]::new));
    }

    private Row row(@Nullable Item item, boolean always) {
        String at = String.valueOf(rows.size());
        FieldModel<String> name = FieldModel.of("usual-" + at, item == null ? "" : item.name(), this::wrongName);
        FieldModel<String> price = FieldModel.of("usual-price-" + at, item == null ? "" : money.show(item.price()),
                typed -> !name.get().isBlank() && typed.isBlank() ? texts.say("deals.house.price.missing") : wrongAmount(typed));
        name.value().subscribe(now -> price.again());
        return new Row(name, FieldModel.of("usual-kind-" + at, item == null ? Charge.Kind.PRODUCT : item.kind(), kind -> ""),
                price, amounts("usual-cost-" + at, item == null ? null : item.cost()),
                FieldModel.of("usual-always-" + at, always, it -> ""), item);
    }

    private String wrongName(String typed) {
        return !typed.isBlank() && rows.stream().filter(row -> row.name().get().strip().equals(typed.strip())).count() > 1
                ? texts.say("deals.house.name.twice") : "";
    }

    private FieldModel<String> percents(String name, @Nullable Percent now) {
        return FieldModel.of(name, now == null ? "" : percent.show(now), typed -> wrong(() -> percent(typed)));
    }

    private FieldModel<String> amounts(String name, @Nullable Money now) {
        return FieldModel.of(name, now == null ? "" : money.show(now), this::wrongAmount);
    }

    private FieldModel<String> days(String name, int now) {
        return FieldModel.of(name, String.valueOf(now), typed -> wrong(() -> count(typed, MOST_DAYS)));
    }

    private String wrongAmount(String typed) {
        return wrong(() -> amount(typed));
    }

    private static String wrong(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    private @Nullable Percent percent(FieldModel<String> field) {
        return percent(field.get());
    }

    private @Nullable Percent percent(String typed) {
        Percent read = typed.isBlank() ? null : percent.read(typed);
        if (read != null && read.compareTo(Percent.of(0)) < 0) {
            throw new Typed.Unread(texts.say("deals.house.negative"));
        }
        return read;
    }

    private @Nullable Money amount(String typed) {
        Money read = typed.isBlank() ? null : money.read(typed);
        if (read != null && read.isNegative()) {
            throw new Typed.Unread(texts.say("deals.house.negative"));
        }
        return read;
    }

    private int count(String typed, int most) {
        if (!typed.strip().matches("\\d{1,3}") || Integer.parseInt(typed.strip()) > most) {
            throw new Typed.Unread(texts.say("deals.house.count.wrong", most));
        }
        return Integer.parseInt(typed.strip());
    }

    /** "63: 2.5, 75: 2" is up to 63 months 2.5 points, up to 75 months 2. */
    private List<Participation.Row> rows(String typed) {
        return Arrays.stream(typed.split("[,;\\n]+")).map(String::strip).filter(part -> !part.isEmpty()).map(part -> {
            String[] two = part.split(":", 2);
            Percent points = two.length == 2 ? percent(two[1].strip()) : null;
            if (points == null) {
                throw new Typed.Unread(texts.say("deals.house.caps.wrong", part));
            }
            return new Participation.Row(count(two[0], LONGEST_TERM), points);
        }).sorted((one, other) -> Integer.compare(one.toMonths(), other.toMonths())).toList();
    }

    List<Row> rows() {
        return rows;
    }

    FormModel form() {
        return form;
    }

    /** The terms as they are typed; taxes stay, which are kept elsewhere. */
    HouseTerms typed() {
        String where = state.get().strip().toUpperCase(Locale.ROOT);
        return new HouseTerms(where.isEmpty() ? null : where, blank(county), blank(zip), usual(), terms.taxes(), adds(),
                percent(loanToValue), percent(paymentToIncome), windowDays.get().isBlank() ? A_WEEK
                        : count(windowDays.get(), MOST_DAYS), amount(pack.get()), percent(holdback));
    }

    private List<HouseTerms.Usual> usual() {
        return rows.stream().filter(row -> !row.name().get().isBlank()).map(row -> {
            Item was = row.was();
            return new HouseTerms.Usual(new Item(row.name().get().strip(), row.kind().get(), money.read(row.price().get()),
                    amount(row.cost().get()), was == null ? null : was.taxed(), was != null && was.atSigning()),
                    row.always().get());
        }).toList();
    }

    private @Nullable Participation adds() {
        Percent points = percent(standard);
        Percent share = percent(split);
        return points == null ? null : new Participation(points, rows(caps.get()), share == null ? Percent.of(0) : share,
                amount(flat.get()), count(chargeback.get(), MOST_DAYS));
    }

    private static @Nullable String blank(FieldModel<String> field) {
        return field.get().isBlank() ? null : field.get().strip();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
