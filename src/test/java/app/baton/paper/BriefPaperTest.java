package app.baton.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Offers;
import app.baton.campaign.Promise;
import app.baton.campaign.Promised;
import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BriefPaperTest {

    private static final float LEAST_MARGIN = 31.9f;

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final BriefPaper printer = new BriefPaper(texts);

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void aBriefThatHasRoomStandsWholeOnOnePage(PaperSize size) {
        BriefSheet demo = Sheets.demo();
        Brief two = Sheets.brief(214, demo.brief().campaigns().subList(0, 2), demo.brief().programs());
        BriefSheet sheet = new BriefSheet("Lakeside Ford", two, demo.before(), Sheets.DAY, false);
        Paper paper = printer.print(sheet, size);
        Print print = sound(paper, size);

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.note()).isEmpty();
        assertThat(print.text).contains("Marketing-to-Sales brief 214", "Mon, Nov 23, 2026", "Lakeside Ford · issued by Mia Chen",
                "Changed since brief 213", "not legal, financial or tax advice");
        everyCampaignSpeaks(sheet, print);
        for (Promise promise : Promise.inForce(sheet.brief(), sheet.day())) {
            assertThat(print.text).contains(promise.gives(texts), promise.program().oneLine(texts),
                    promise.program().ref().toString(), promise.promised().why(), promise.promised().how(),
                    promise.promised().nextStep());
        }
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void theDemoBriefFitsOnePageWithFirstSentencesAndSaysSo(PaperSize size) {
        BriefSheet sheet = Sheets.demo();
        Paper paper = printer.print(sheet, size);
        Print print = sound(paper, size);

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.note()).contains("texts are cut after their first sentence", "Today (Ctrl+1), brief 214");
        everyCampaignSpeaks(sheet, print);
        everyPromiseIsThere(sheet, print);
        for (Promise promise : Promise.inForce(sheet.brief(), sheet.day())) {
            assertThat(print.text).contains(Sentences.first(promise.promised().why()),
                    Sentences.first(promise.promised().nextStep()));
        }
    }

    @Test
    void noDealerMoneyIsOnFloorPaper() {
        Program customers = Offers.cash("26-1", 1, Offers.LAST, Map.of("F-150", 2500));
        Program dealers = Offers.dealerCash("26-2", Offers.LAST, 7777);
        BriefSheet mixed = Sheets.saying("A sentence of its own.", customers, dealers);
        assertThat(dealers.audience()).isEqualTo(Audience.DEALER);

        String text = new Print(printer.print(mixed, PaperSize.LETTER)).text;

        assertThat(text).contains("$2,500").doesNotContain("7,777", "Dealer Cash", "26-2", "to the store", "spiff", "reserve");
        String alone = new Print(printer.print(Sheets.saying("A sentence.", dealers), PaperSize.LETTER)).text;
        assertThat(alone).contains("Promises nothing to customers today.").doesNotContain("7,777", "Dealer Cash");
        assertThat(new Print(printer.print(Sheets.demo(), PaperSize.LETTER)).text)
                .doesNotContain(Sheets.demo().brief().programs().stream()
                        .filter(it -> it.audience() == Audience.DEALER).map(Program::name).toList().toArray(String[]::new))
                .doesNotContain("to the store", "to the salesperson");
    }

    @Test
    void whatACampaignCostsAndWhatTheStorePaysIsNotOnFloorPaper() {
        BriefSheet demo = Sheets.demo();
        String text = new Print(printer.print(demo, PaperSize.LETTER)).text;
        assertThat(demo.brief().campaigns()).allSatisfy(campaign -> {
            assertThat(campaign.spend().isZero()).isFalse();
            assertThat(text).doesNotContain(texts.formats().money(campaign.spend()));
        });
        assertThat(text).doesNotContainIgnoringCase("invoice").doesNotContainIgnoringCase("holdback")
                .doesNotContainIgnoringCase("spend").doesNotContainIgnoringCase("dealer cash");
    }

    @Test
    void theTypeIsTheWindowsOwnEmbeddedAsSubsetsAndItsTextCanBeCopied() throws IOException {
        Paper paper = printer.print(Sheets.demo(), PaperSize.LETTER);
        Print print = new Print(paper);

        assertThat(print.fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+BatonInter.*");
        });
        assertThat(paper.pdf().length).isLessThan(120_000);
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Marketing-to-Sales brief 214");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Mia Chen");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void anAdThatEndsWhileItsOfferGoesOnElsewhereIsNamedAsTheAd() {
        Program cash = Offers.cash("26-1101", 1, Offers.LAST, Map.of("F-150", 2500));
        Program alone = Offers.cash("26-1102", 1, Offers.LAST, Map.of("Explorer", 1500));
        Campaign month = campaign(1, "Truck Month", cash);
        Campaign local = campaign(2, "Ranger Local Bonus", cash, alone).running(Offers.FIRST, Sheets.DAY.plusDays(2));
        BriefSheet sheet = new BriefSheet("Lakeside Ford", Sheets.brief(214, List.of(month, local), List.of(cash, alone)),
                Optional.empty(), Sheets.DAY, false);

        assertThat(sound(printer.print(sheet, PaperSize.LETTER), PaperSize.LETTER).text).contains("Ends this week (2): "
                + "Customer Cash 26-1101 in Ranger Local Bonus, Wed, Nov 25; Customer Cash 26-1102, Wed, Nov 25.");
    }

    private static Campaign campaign(int id, String name, Program... programs) {
        return Sheets.saying("Words", programs).brief().campaigns().getFirst().as(new CampaignId(new UUID(9, id)), 1).named(name);
    }

    @Test
    void theSameSheetGivesTheSameBytes() {
        assertThat(printer.print(Sheets.demo(), PaperSize.LETTER).pdf())
                .isEqualTo(printer.print(Sheets.demo(), PaperSize.LETTER).pdf());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 8})
    void whatGrowsIsSetSmallerThenShorterAndSaysSo(int campaigns) {
        BriefSheet sheet = Sheets.many(campaigns);
        Paper paper = printer.print(sheet, PaperSize.LETTER);
        Print print = sound(paper, PaperSize.LETTER);

        assertThat(paper.pages()).isEqualTo(1);
        assertThat(paper.typeSize()).isBetween(7f, 10f);
        boolean everything = Promise.inForce(sheet.brief(), sheet.day()).stream().allMatch(promise ->
                print.text.contains(promise.promised().why()) && print.text.contains(promise.promised().how())
                        && print.text.contains(promise.promised().nextStep()));
        assertThat(paper.note().isEmpty()).as("a note stands where something is left out").isEqualTo(everything);
        assertThat(print.text).contains(paper.note());
        everyPromiseIsThere(sheet, print);
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void twoHundredCampaignsAreStillOnePageThatSaysHowManyMoreThereAre(PaperSize size) {
        BriefSheet sheet = Sheets.many(200);
        Paper paper = printer.print(sheet, size);
        Print print = sound(paper, size);

        assertThat(print.pages).isEqualTo(1);
        long there = Promise.inForce(sheet.brief(), sheet.day()).stream()
                .filter(promise -> print.text.contains(promise.program().name())).count();
        assertThat(there).isBetween(20L, 200L);
        assertThat(print.text).contains("1,000 promises in 200 campaigns", "The " + there + " most urgent stand here; "
                + (1000 - there) + " more are on the screen: Today (Ctrl+1), brief 214.");
        assertThat(paper.note()).contains((1000 - there) + " promises had no room on this page.");
    }

    @Test
    void whereNotAllHaveRoomWhatEndsTodayAndWhatChangedStandFirst() {
        BriefSheet many = Sheets.many(200);
        Program last = Offers.cash("99-LAST", 1, Sheets.DAY, Map.of("F-150", 4321));
        Campaign old = many.brief().campaigns().getFirst();
        Campaign late = old.as(new CampaignId(new UUID(9, 999)), 1).named("Zebra days")
                .promising(List.of(new Promised(last.ref(), "Why.", "How.", "Next.")));
        List<Campaign> all = new ArrayList<>(many.brief().campaigns());
        all.add(late);
        List<Program> programs = new ArrayList<>(many.brief().programs());
        programs.add(last);
        BriefSheet sheet = new BriefSheet("Lakeside Ford", Sheets.brief(214, all, programs), Optional.of(many.brief()),
                Sheets.DAY, false);

        String text = sound(printer.print(sheet, PaperSize.LETTER), PaperSize.LETTER).text;

        assertThat(text).contains("Zebra days", "ENDS TODAY", "$4,321");
    }

    @Test
    void evenOneEndlessTextLeavesOnePage() {
        String endless = "Every word of this sentence is one too many. ".repeat(900);
        Paper paper = printer.print(Sheets.saying(endless, Offers.cash("26-1", 1, Offers.LAST, Map.of("F-150", 2500))),
                PaperSize.LETTER);
        assertThat(sound(paper, PaperSize.LETTER).text).contains("$2,500", "Every word of…");
    }

    @Test
    void hostileWordsStayInsideThePage() {
        String hostile = "x".repeat(700) + " Ünïcödé Привет Ελλάδα 日本語 🚗 \u0007tab\there\r\nline\u202E end. "
                + "https://lakeside.example/" + "very-long-path/".repeat(40);
        Paper paper = printer.print(Sheets.saying(hostile, Offers.cash("26-1", 1, Offers.LAST, Map.of("F-150", 2500))),
                PaperSize.LETTER);
        Print print = sound(paper, PaperSize.LETTER);

        assertThat(print.text).contains("Ünïcödé Привет Ελλάδα □□□ □ tab here line end.", "An empty box □ stands");
        assertThat(print.fonts).allMatch(font -> font.isEmbedded());
    }

    @Test
    void signaturesAreAskedForOnlyWhereWanted() {
        assertThat(new Print(printer.print(Sheets.saying("Words.", Offers.dealerCash("26-2", Offers.LAST, 1)),
                PaperSize.LETTER)).text).contains("I have read brief 214", "Name ____");
        assertThat(new Print(printer.print(Sheets.demo(), PaperSize.LETTER)).text).doesNotContain("I have read");
    }

    @Test
    void whatEndsTodayIsCalledSoAndWhatEndedIsNeverCut() {
        List<Program> ended = new ArrayList<>();
        List<Promised> promises = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Program program = Offers.cash("26-9" + i, 1, Sheets.DAY, Map.of("F-150", 100 + i));
            ended.add(program);
            promises.add(new Promised(program.ref(), "Why.", "How.", "Next."));
        }
        Campaign old = Sheets.many(1).brief().campaigns().getFirst().as(new CampaignId(new UUID(3, 3)), 1).promising(promises);
        Brief before = Sheets.brief(213, List.of(old), ended);
        BriefSheet many = Sheets.many(9);
        BriefSheet sheet = new BriefSheet("Lakeside Ford", many.brief(), Optional.of(before), Sheets.DAY, false);
        String text = sound(printer.print(sheet, PaperSize.LETTER), PaperSize.LETTER).text;
        assertThat(ended).allSatisfy(program -> assertThat(text).contains(program.name() + ": do not promise it any more."));
        BriefSheet today = new BriefSheet("", before, Optional.empty(), Sheets.DAY, false);
        assertThat(sound(printer.print(today, PaperSize.LETTER), PaperSize.LETTER).text)
                .contains("Ends today (30):", "ENDS TODAY", "Not compared with an earlier brief.");
    }

    @Test
    void textsAreCutAfterWholeSentencesOnly() {
        assertThat(Sentences.first("Wins owners of older trucks. They pay more.")).isEqualTo("Wins owners of older trucks.");
        assertThat(Sentences.first("Yes. They do pay 1.9% for it, all of them. Really.")).isEqualTo(
                "Yes. They do pay 1.9% for it, all of them.");
        assertThat(Sentences.first("No full stop at all")).isEqualTo("No full stop at all");
    }

    private static void everyCampaignSpeaks(BriefSheet sheet, Print print) {
        assertThat(sheet.brief().campaigns()).allSatisfy(campaign -> assertThat(print.text).contains(campaign.name(),
                "Customers saw: \"" + campaign.headline() + "\"", campaign.talkTrack()));
    }

    private void everyPromiseIsThere(BriefSheet sheet, Print print) {
        assertThat(sheet.brief().campaigns()).allSatisfy(campaign -> assertThat(print.text).contains(campaign.name(),
                "Customers saw: \"" + campaign.headline() + "\""));
        assertThat(Promise.inForce(sheet.brief(), sheet.day())).allSatisfy(promise -> assertThat(print.text).contains(
                promise.gives(texts), promise.program().oneLine(texts), promise.program().name()));
    }

    /** Nothing over anything else, nothing in the margin, nothing smaller than 7 points. */
    private static Print sound(Paper paper, PaperSize size) {
        Print print = new Print(paper);
        assertThat(print.pages).isEqualTo(paper.pages()).isEqualTo(1);
        assertThat(print.overlaps()).isEmpty();
        assertThat(print.stretches).isNotEmpty().allSatisfy(stretch -> {
            assertThat(stretch.left()).isGreaterThan(LEAST_MARGIN);
            assertThat(stretch.right()).isLessThan(size.width() - LEAST_MARGIN);
            assertThat(stretch.top()).isGreaterThan(LEAST_MARGIN);
            assertThat(stretch.bottom()).isLessThan(size.height() - LEAST_MARGIN);
            assertThat(stretch.size()).isGreaterThanOrEqualTo(7);
        });
        return print;
    }
}
