package app.baton.ui.programs.editor;

import app.baton.incentive.Brands;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.PicksInput;
import app.baton.ui.programs.form.RecordInput;
import java.util.List;
import java.util.Locale;

/** The forms of facts about people, and of the place where the vehicle will be registered. */
final class CustomerForms {

    private final Desk desk;

    CustomerForms(Desk desk) {
        this.desk = desk;
    }

    private static PicksInput<PartyRole> roles(Sheet<?> sheet) {
        PicksInput<PartyRole> roles = sheet.picks("roles", "editor.f.roles", PartyRole.class);
        roles.show(List.of(PartyRole.BUYER));
        return roles;
    }

    RecordInput<CustomerFact.Owns> owns() {
        Sheet<CustomerFact.Owns> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var holding = sheet.pick("holding", "editor.f.holding", CustomerFact.Owns.Holding.class);
        holding.show(CustomerFact.Owns.Holding.OWNS_OR_LEASES);
        var brands = sheet.add(brands());
        var from = sheet.numberOr("modelYearFrom", "editor.f.model-year-from");
        var to = sheet.numberOr("modelYearTo", "editor.f.model-year-to");
        var days = sheet.number("daysBeforeSale", "editor.f.days-before-sale");
        days.show(0);
        var unbroken = sheet.flag("unbroken", "editor.f.unbroken");
        var registered = sheet.flag("registered", "editor.f.registered");
        return sheet.of(() -> new CustomerFact.Owns(roles.get(), holding.get(), brands.get(), from.orNull(), to.orNull(),
                days.get(), unbroken.get(), registered.get()), it -> {
            roles.show(it.roles());
            holding.show(it.holding());
            brands.show(it.brands());
            from.showOrClear(it.modelYearFrom());
            to.showOrClear(it.modelYearTo());
            days.show(it.daysBeforeSale());
            unbroken.show(it.unbroken());
            registered.show(it.registered());
        });
    }

    private RecordInput<Brands> brands() {
        Sheet<Brands> sheet = new Sheet<>(desk, "brands", "", RecordInput.Flow.COLUMN);
        var only = sheet.tokens("only", "editor.f.brands-only").suggest(() -> desk.shelf().get().makes());
        var except = sheet.tokens("except", "editor.f.brands-except").suggest(() -> desk.shelf().get().makes());
        return sheet.of(() -> new Brands(only.get(), except.get()), it -> {
            only.show(it.only());
            except.show(it.except());
        });
    }

    RecordInput<CustomerFact.Serves> serves() {
        Sheet<CustomerFact.Serves> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var callings = sheet.picks("callings", "editor.f.callings", CustomerFact.Serves.Calling.class);
        return sheet.of(() -> new CustomerFact.Serves(roles.get(), callings.get()), it -> {
            roles.show(it.roles());
            callings.show(it.callings());
        });
    }

    RecordInput<CustomerFact.Graduate> graduate() {
        Sheet<CustomerFact.Graduate> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var before = sheet.number("monthsBefore", "editor.f.months-before");
        var after = sheet.number("monthsAfter", "editor.f.months-after");
        return sheet.of(() -> new CustomerFact.Graduate(roles.get(), before.get(), after.get()), it -> {
            roles.show(it.roles());
            before.show(it.monthsBefore());
            after.show(it.monthsAfter());
        });
    }

    RecordInput<CustomerFact.FirstOnContract> firstOnContract() {
        Sheet<CustomerFact.FirstOnContract> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        return sheet.of(() -> new CustomerFact.FirstOnContract(roles.get()), it -> roles.show(it.roles()));
    }

    RecordInput<CustomerFact.HoldsCertificate> certificate() {
        Sheet<CustomerFact.HoldsCertificate> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var validOn = sheet.pick("validOn", "editor.f.valid-on", DateKind.class);
        validOn.show(DateKind.SALE);
        var original = sheet.flag("original", "editor.f.original");
        var closed = sheet.flag("closedList", "editor.f.closed-list");
        return sheet.of(() -> new CustomerFact.HoldsCertificate(roles.get(), validOn.get(), original.get(), closed.get()), it -> {
            roles.show(it.roles());
            validOn.show(it.validOn());
            original.show(it.original());
            closed.show(it.closedList());
        });
    }

    RecordInput<CustomerFact.HoldsPin> pin() {
        Sheet<CustomerFact.HoldsPin> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var perYear = sheet.numberOr("perGiverAndYear", "editor.f.pins-per-year");
        return sheet.of(() -> new CustomerFact.HoldsPin(roles.get(), perYear.orNull()), it -> {
            roles.show(it.roles());
            perYear.showOrClear(it.perGiverAndYear());
        });
    }

    RecordInput<CustomerFact.HasFleetNumber> fleetNumber() {
        Sheet<CustomerFact.HasFleetNumber> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        return sheet.of(() -> new CustomerFact.HasFleetNumber(roles.get()), it -> roles.show(it.roles()));
    }

    RecordInput<CustomerFact.HasAccount> account() {
        Sheet<CustomerFact.HasAccount> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var lender = sheet.text("lender", "editor.f.lender").suggest(() -> desk.shelf().get().parties());
        var paid = sheet.numberOr("paidOffWithinMonths", "editor.f.paid-off-within");
        return sheet.of(() -> new CustomerFact.HasAccount(roles.get(), lender.get(), paid.orNull()), it -> {
            roles.show(it.roles());
            lender.show(it.lender());
            paid.showOrClear(it.paidOffWithinMonths());
        });
    }

    RecordInput<CustomerFact.ReturnsLease> returnsLease() {
        Sheet<CustomerFact.ReturnsLease> sheet = Sheet.column(desk);
        var roles = roles(sheet);
        var lender = sheet.text("lender", "editor.f.lender").suggest(() -> desk.shelf().get().parties());
        var from = sheet.day("endsFrom", "editor.f.lease-ends-from");
        var until = sheet.day("endsUntil", "editor.f.lease-ends-until");
        return sheet.of(() -> new CustomerFact.ReturnsLease(roles.get(), lender.get(), from.get(), until.get()), it -> {
            roles.show(it.roles());
            lender.show(it.lender());
            from.show(it.endsFrom());
            until.show(it.endsUntil());
        });
    }

    RecordInput<PlaceFact.RegisteredIn> registeredIn() {
        Sheet<PlaceFact.RegisteredIn> sheet = Sheet.column(desk);
        var zips = sheet.tokens("zips", "editor.f.zips").hint(desk.texts().say("editor.hint.zips"));
        var counties = sheet.tokens("counties", "editor.f.counties").withCommas();
        counties.hint(desk.texts().say("editor.hint.counties"));
        var states = sheet.tokens("states", "editor.f.states", Typed.of(Typed.Look.CODE,
                text -> text.toUpperCase(Locale.US), text -> text), List::of);
        var regions = sheet.tokens("regions", "editor.f.regions");
        return sheet.of(() -> new PlaceFact.RegisteredIn(states.get(), counties.get(), zips.get(), regions.get()), it -> {
            states.show(it.states());
            counties.show(it.counties());
            zips.show(it.zips());
            regions.show(it.regions());
        });
    }
}
