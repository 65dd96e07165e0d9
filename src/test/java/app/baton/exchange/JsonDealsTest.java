package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.Quote;
import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.deal.Structure;
import app.baton.deal.check.Decision;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.Ending;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.ProofSeen;
import app.baton.deal.life.Way;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanType;
import app.baton.deal.worksheet.Worked;
import app.baton.incentive.Fact;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Reading;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Tier;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a deal comes back as it was, and works out to the same cent. */
class JsonDealsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final JsonDeals format = new JsonDeals();

    static List<DealEvent.Step> steps() {
        return List.of(new DealEvent.PencilRequested(""), new DealEvent.Presented(),
                new DealEvent.Committed(new Way(RouteKind.RATE, new ProgramId("N-2"), 60)), new DealEvent.Submitted(),
                new DealEvent.Returned("No proof, \u00e9\u00e0\u00fc."), new DealEvent.Decided(new Decision("Northwind Credit",
                        new Tier("A"), Percent.parse("4.9"), Dollars.parse("31000.00"), DAY), List.of("proof of income")),
                new DealEvent.Declined("Credit union", ""), new DealEvent.Approved("Good."), new DealEvent.Contracted(DAY),
                new DealEvent.PromiseEnded("$2,000 off", new Ending.Honored(Dollars.parse("500.00"), "Sam")),
                new DealEvent.PromiseEnded("$2,000 off", new Ending.AdCorrected("The page says 48108.")),
                new DealEvent.PromiseEnded("$2,000 off", new Ending.NotApplicable("Another model.")),
                new DealEvent.ProofShown(new ProofSeen(new ProgramId("N-1"), "bill of sale", "Pat Rivera", null)),
                new DealEvent.ScanAdded(new UUID(7, 7), new Scan("0a".repeat(32), "bill \u00e9.pdf", ScanType.PDF, 1234, 2)),
                new DealEvent.ScanTaken(new UUID(7, 7), "0a".repeat(32), "Wrong car."),
                new DealEvent.Delivered(DAY, "Sam"), new DealEvent.Reported(DAY), new DealEvent.Funded(DAY),
                new DealEvent.ClaimsOpened(), new DealEvent.Audited(), new DealEvent.Recontracted("Co-buyer"),
                new DealEvent.Lost("Bought elsewhere"), new DealEvent.Unwound(DAY, "Financing"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepComesBack(DealEvent.Step step) {
        assertThat(format.read(format.write(step))).isEqualTo(step);
    }

    @Test
    void anOfferComesBackAndWorksOutToTheSameFigures() {
        JsonQuote.Asked asked = QuoteCase.base().with("/promised",
                "[{\"program\": \"N-1\", \"amount\": \"1500.00\", \"text\": \"$1,500 off\"}]").asked();
        Structure told = asked.request().structure();
        QuoteRequest request = asked.request().with(new Structure(told.situation().signed(new Reading(
                new ProgramRef(new ProgramId("N-1"), 1), new Fact.ReadTheProgram("Is it for the business?"), true, "Kim", DAY,
                "")), told.policy(), told.goal()));
        var quoting = new Quoting(asked.programs());
        var offer = new Offer(new Parties("Pat Rivera", "Lee Rivera", "", "Rivera LLC"), "T61125", request,
                quoting.of(request).revisions(), new Way(RouteKind.CASH, null, null));

        Offer back = ((DealEvent.Opened) format.read(format.write(new DealEvent.Opened(offer)))).offer();

        assertThat(back).isEqualTo(offer);
        assertThat(worked(quoting.of(back.request()))).isNotEmpty().isEqualTo(worked(quoting.of(request)));
        var penciled = new DealEvent.Penciled(offer, "Go.");
        assertThat(format.read(format.write(penciled))).isEqualTo(penciled);
    }

    private static List<Worked> worked(Quote quote) {
        return quote.routes().stream().map(Quote.OnRoute::worked).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kind\":\"sold\"}", "{\"kind\":\"opened\"}", "{\"kind\":\"contracted\"}", "[]", "{",
        "{\"kind\":\"contracted\",\"on\":\"2026-02-30\"}", "{\"kind\":\"returned\",\"reason\":\" \"}"})
    void whatIsNoStepIsRefused(String text) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> format.read(text));
    }
}
