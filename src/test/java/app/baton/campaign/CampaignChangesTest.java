package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person who answers the next revision of a campaign reads instead of reading all of it again. */
class CampaignChangesTest {

    private final Lakeside store = new Lakeside();
    private final Program more = Offers.cash("26-1101", 2, Offers.LAST, Map.of("F-150", 3000, "Explorer", 1500));
    private final Promised cash = new Promised(store.cash.ref(), "Year end", "Taken off the price", "Name the model first");
    private final Promised military = new Promised(store.military.ref(), "Thanks", "Papers at the desk", "Ask for the card");
    private final Campaign before = store.truckMonth().promising(List.of(cash, military));

    @Test
    void ofALongTextOnlyThatIsToldWhichDiffersWithAFewWordsAroundIt() {
        Campaign was = before.headed("Take $2,500 off every new F-150 XLT in stock until November 30. See us for details.");
        Campaign is = before.headed("Take $2,500 off every new F-150 Lariat in stock until November 30. See us for details.");

        assertThat(sentences(was, is)).containsExactly(
                "Headline: “… off every new F-150 XLT in stock until November …” → "
                        + "“… off every new F-150 Lariat in stock until November …”");
    }

    @Test
    void whatIsAtTheVeryEndOrTheVeryBeginningIsCutOnOneSideOnly() {
        Campaign was = before.headed("One two three four five six");
        Campaign is = before.headed("One two three four five seven");
        Campaign other = before.headed("Ten two three four five six");

        assertThat(sentences(was, is)).containsExactly("Headline: “… two three four five six” → “… two three four five seven”");
        assertThat(sentences(was, other)).containsExactly("Headline: “One two three four five …” → “Ten two three four five …”");
    }

    @Test
    void aWordThatStandsTwiceIsNotCountedAtBothEnds() {
        Campaign was = before.headed("very good");
        Campaign is = before.headed("very very good");

        assertThat(sentences(was, is)).containsExactly("Headline: “very good” → “very very good”");
    }

    @Test
    void whatIsNewAndWhatIsTakenOutIsCalledSo() {
        Campaign none = before.headed("");
        Campaign some = before.headed("Read rule 4");

        assertThat(sentences(none, some)).containsExactly("Headline, new: “Read rule 4”");
        assertThat(sentences(some, none)).containsExactly("Headline, taken out: “Read rule 4”");
    }

    @Test
    void daysAndMoneyAreSaidAsPeopleSayThem() {
        Campaign is = before.spending(Dollars.of(5000)).running(before.starts(), before.ends().plusDays(3));

        assertThat(sentences(before, is)).containsExactly(
                "Last day: “Nov 30” → “Dec 3”", "Spend: “$4,200” → “$5,000”");
    }

    @Test
    void ofAProgramThatWentOnItIsToldWhatBecameOtherInIt() {
        Campaign is = before.promising(List.of(new Promised(more.ref(), cash.why(), cash.how(), cash.nextStep()), military));

        assertThat(sentences(before, is)).containsExactly("26-1101 r2 Customer Cash 26-1101: F-150: $2,500 → $3,000");
    }

    @Test
    void ofAProgramThatTheReaderMayNotSeeOnlyItsRevisionIsTold() {
        Campaign is = before.promising(List.of(new Promised(more.ref(), cash.why(), cash.how(), cash.nextStep()), military));

        assertThat(new CampaignChanges(List.of(), store.texts).between(before, is)).extracting(CampaignChange::sentence)
                .containsExactly("26-1101 r2 instead of its revision 1");
    }

    @Test
    void promisesComeGoAndKeepOtherWords() {
        Campaign is = before.promising(List.of(new Promised(store.cash.ref(), "Year end sale", cash.how(), cash.nextStep())));

        assertThat(sentences(before, is)).containsExactly("Why of 26-1101 r1: “Year end” → “Year end sale”",
                "Not promised any more: " + store.military.ref() + " " + store.military.name());
        assertThat(sentences(is, before)).containsExactly("Why of 26-1101 r1: “Year end sale” → “Year end”",
                "Promised now: " + store.military.ref() + " " + store.military.name());
    }

    @Test
    void anotherOrderIsAChangeToo() {
        Campaign is = before.promising(List.of(military, cash));

        assertThat(sentences(before, is)).containsExactly("Promises: the order is another one");
    }

    @Test
    void ofAListItIsToldWhatCameAndWhatWent() {
        Campaign was = before.tagged(List.of("a", "b"));
        Campaign is = before.tagged(List.of("b", "c"));

        assertThat(sentences(was, is)).containsExactly("Source tags, new: “c”", "Source tags, taken out: “a”");
    }

    private List<String> sentences(Campaign was, Campaign is) {
        return new CampaignChanges(List.of(store.cash, more, store.military), store.texts).between(was, is).stream()
                .map(CampaignChange::sentence).toList();
    }
}
