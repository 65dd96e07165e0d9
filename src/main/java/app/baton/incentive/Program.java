package app.baton.incentive;

import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One revision of an incentive, complete: who gives what to whom, in which days, on which routes, under which
 * conditions, together with what, proven and claimed how, in the sponsor's own words. A day of a deal that no window
 * names does not matter. What all programs of a bulletin have in common is the {@link Rulebook}'s.
 */
public record Program(ProgramId id, int revision, String name, Party sponsor, Party payer, List<Payee> payees,
                      List<Window> windows, Routes routes, List<Part> benefits, Condition eligibility,
                      Combination combination, Limits limits, List<ProofRule> proofs, ClaimTerms claim,
                      boolean meetsCashDown, Source source, Extras extras) {

    public Program {
        Invalid.unless(revision >= 1, "revision", "Revisions count from 1: " + revision + ".");
        Invalid.unless(!name.isBlank(), "name", "A program has a name.");
        payees = List.copyOf(payees);
        windows = List.copyOf(windows);
        benefits = List.copyOf(benefits);
        proofs = List.copyOf(proofs);
        Consistency.check(id, payees, windows, routes, benefits, combination);
    }

    public ProgramRef ref() {
        return new ProgramRef(id, revision);
    }

    /** The same content under another code or revision. */
    public Program as(ProgramRef ref) {
        return new Program(ref.id(), ref.revision(), name, sponsor, payer, payees, windows, routes, benefits, eligibility,
                combination, limits, proofs, claim, meetsCashDown, source, extras);
    }

    /** The same with another source. */
    public Program sourced(Source from) {
        return new Program(id, revision, name, sponsor, payer, payees, windows, routes, benefits, eligibility, combination,
                limits, proofs, claim, meetsCashDown, from, extras);
    }

    /** The same, together with others by other rules. */
    public Program combined(Combination other) {
        return new Program(id, revision, name, sponsor, payer, payees, windows, routes, benefits, eligibility, other, limits,
                proofs, claim, meetsCashDown, source, extras);
    }

    /**
     * The same in other days: the first days of sale and delivery moved by one number of days, the last ones by another.
     * The days of an order move along only where the whole program does.
     */
    public Program shifted(long start, long end) {
        List<Window> moved = windows.stream().map(window -> window.by() == DateKind.ORDER && start != end ? window
                : window.shifted(start, end)).toList();
        return new Program(id, revision, name, sponsor, payer, payees, moved, routes, benefits, eligibility, combination,
                limits, proofs, claim, meetsCashDown, source, extras);
    }

    /** What it gives on the vehicles that a campaign names; all it gives where none is named. For reading, not for judging. */
    public Program on(List<String> lines) {
        List<Part> narrowed = lines.isEmpty() ? benefits : benefits.stream().map(new Narrowed(lines)::of).toList();
        return new Program(id, revision, name, sponsor, payer, payees, windows, routes, narrowed, eligibility, combination,
                limits, proofs, claim, meetsCashDown, source, extras);
    }

    /** Which route this program is, when it is one: RATE or LEASE. */
    public Optional<RouteKind> route() {
        return Consistency.route(benefits);
    }

    public ProgramKind kind() {
        return Described.kind(this);
    }

    public Audience audience() {
        return Described.audience(this);
    }

    /** The conditions that stand in the sponsor's words alone: nobody is found to meet them until a person has read them. */
    public List<String> toRead() {
        return Described.toRead(this);
    }

    /** The largest amount of money one deal can have from it; zero where it gives none, or names no upper limit. */
    public Money largestAmount() {
        return Described.largestAmount(this);
    }

    /** The same by whose money it is. */
    public MoneySplit split() {
        return MoneySplit.of(this);
    }

    /** The models it is for, by name, in the order of its text; empty when any model may be. */
    public List<String> modelLines() {
        return Described.modelLines(this);
    }

    /** The same with years and trims as the text names them; empty when any model may be. */
    public List<ModelLine> vehicleLines() {
        return Described.vehicleLines(this);
    }

    /** The lines that its amounts or lease terms tell apart, whatever may have it; without a model those that no row names. */
    public List<ModelLine> linesToldApart() {
        return Described.toldApart(this);
    }

    /** Who may have it, in one short line of plain English (HB2). */
    public String oneLine(Texts texts) {
        return new EligibilityWords(texts).of(this);
    }

    /** What it gives, in one short line. */
    public String benefitLine(Texts texts) {
        return new BenefitWords(texts).of(this);
    }

    /** Until when and by which day, in one short line. */
    public String windowLine(Texts texts) {
        return new WindowWords(texts).of(windows);
    }

    /** With what and until when the store claims it, in one short line. */
    public String claimLine(Texts texts) {
        return new ClaimWords(texts).claim(claim);
    }

    /** Where its money goes, in one short line; empty where it is no money. */
    public String payeeLine(Texts texts) {
        return new ClaimWords(texts).payees(payees);
    }

    /** Every paper that a claim may need, in words, the program's own first. */
    public List<String> proofLines(Texts texts) {
        return new ProofWords(texts).of(allProofs());
    }

    /** The program's own papers and then those of its conditions. */
    public List<ProofRule> allProofs() {
        List<ProofRule> all = new ArrayList<>(proofs);
        eligibility.leaves().forEach(leaf -> all.addAll(leaf.proofs()));
        return all;
    }

    /** The first day on which a vehicle could be sold and delivered with it; empty when it has always been open. */
    public Optional<LocalDate> startsOn() {
        return sold().stream().flatMap(window -> Optional.ofNullable(window.from()).stream()).max(LocalDate::compareTo);
    }

    /** The last day on which a vehicle could be both sold and delivered with it; empty when it stays open. */
    public Optional<LocalDate> endsOn() {
        return sold().stream().flatMap(window -> Optional.ofNullable(window.until()).stream()).min(LocalDate::compareTo);
    }

    /** The last day on which a vehicle sold in time may be delivered with it; empty when it stays open. */
    public Optional<LocalDate> lastUsableDay() {
        return windows.stream().filter(window -> window.by() == DateKind.DELIVERY)
                .flatMap(window -> Optional.ofNullable(window.until()).stream()).min(LocalDate::compareTo);
    }

    /** Whether a vehicle sold and delivered on that day is in time (a sold order may need its order date as well). */
    public boolean usableOn(LocalDate day) {
        return sold().stream().allMatch(window -> window.holds(day));
    }

    /** Whether its first day has come. */
    public boolean hasBegunOn(LocalDate day) {
        return startsOn().map(first -> !first.isAfter(day)).orElse(true);
    }

    /** Whether no vehicle can be delivered with it from that day on. */
    public boolean overOn(LocalDate day) {
        return lastUsableDay().map(last -> last.isBefore(day)).orElse(false);
    }

    private List<Window> sold() {
        return windows.stream().filter(window -> window.by() != DateKind.ORDER).toList();
    }
}
