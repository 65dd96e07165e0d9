package app.baton.cli;

import app.baton.deal.Quote;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.DealNames;
import app.baton.paper.DealPaper;
import app.baton.paper.DealSheet;
import app.baton.paper.DealTrail;
import app.baton.paper.Jacket;
import app.baton.paper.JacketPaper;
import app.baton.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The papers of {@code quote FILE}: with {@code --sheet OUT.pdf} the customer's deal sheet, on which nothing is the dealer's, and
 * with {@code --jacket OUT.pdf} the jacket for finance, in which everything stands.
 */
record QuotePapers(Call call, Texts texts) {

    private static final String SHEET = "--sheet";
    private static final String JACKET = "--jacket";
    private static final String ROUTE = "--route";
    private static final String TERM = "--term";
    private static final String STORE = "--store";
    private static final String SALESPERSON = "--salesperson";
    private static final String CUSTOMER = "--customer";
    private static final String STOCK = "--stock";

    /** What was written; null is a paper that nobody asked for. */
    record Papers(@Nullable Written sheet, @Nullable Written jacket) { }

    /** What was written where. */
    record Written(String file, int pages, float typeSize, String note) { }

    static void describe(CommandSpec spec, Texts texts) {
        spec.addOption(option(SHEET, "OUT.pdf", Path.class, texts.say("cli.quote.sheet")));
        spec.addOption(option(JACKET, "OUT.pdf", Path.class, texts.say("cli.quote.jacket")));
        spec.addOption(PaperSizes.option(texts));
        spec.addOption(option(ROUTE, "ROUTE", String.class, texts.say("cli.quote.route")));
        spec.addOption(option(TERM, "MONTHS", Integer.class, texts.say("cli.quote.term")));
        spec.addOption(option(STORE, "NAME", String.class, texts.say("cli.quote.store")));
        spec.addOption(option(SALESPERSON, "NAME", String.class, texts.say("cli.quote.salesperson")));
        spec.addOption(option(CUSTOMER, "NAME", String.class, texts.say("cli.quote.customer")));
        spec.addOption(option(STOCK, "NUMBER", String.class, texts.say("cli.quote.stock")));
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(type).arity("1").description(description).build();
    }

    Papers write(Quote quote, List<Rulebook> rulebooks) {
        boolean sheet = call.line().hasMatchedOption(SHEET);
        boolean jacket = call.line().hasMatchedOption(JACKET);
        if (!sheet && !jacket) {
            for (String option : List.of(PaperSizes.PAPER, ROUTE, TERM, STORE, SALESPERSON, CUSTOMER, STOCK)) {
                if (call.line().hasMatchedOption(option)) {
                    throw Problem.badInput("cli.quote.no-paper", option, texts.say("cli.quote.no-paper"));
                }
            }
            return new Papers(null, null);
        }
        PaperSizes.of(call, texts);
        List<Quote.OnRoute> ways = ways(quote);
        if (ways.isEmpty()) {
            throw Problem.badInput("cli.quote.no-way", sheet ? SHEET : JACKET, texts.say("cli.quote.no-way"));
        }
        return new Papers(sheet ? written(SHEET, new DealPaper(texts).print(new DealSheet(quote, ways, names(quote)),
                PaperSizes.of(call, texts))) : null, jacket ? written(JACKET, jacket(quote, ways, rulebooks)) : null);
    }

    /** Of the way that is named, or else of the one that is best for the goal. */
    private Paper jacket(Quote quote, List<Quote.OnRoute> ways, List<Rulebook> rulebooks) {
        Quote.OnRoute on = call.line().hasMatchedOption(ROUTE) ? ways.getFirst() : quote.best().orElse(ways.getFirst());
        return new JacketPaper(texts).print(new Jacket(quote, on, rulebooks, names(quote), DealTrail.none()),
                PaperSizes.of(call, texts));
    }

    private DealNames names(Quote quote) {
        return new DealNames(name(STORE), name(SALESPERSON), name(CUSTOMER), name(STOCK),
                quote.request().structure().situation().days().sale());
    }

    private Written written(String option, Paper paper) {
        Path out = call.line().matchedOptionValue(option, Path.of(""));
        try {
            Files.write(out, paper.pdf());
        } catch (IOException failed) {
            throw Problem.badInput("cli.cannot-write", option, texts.say("cli.cannot-write", out));
        }
        return new Written(out.toString(), paper.pages(), paper.typeSize(), paper.note());
    }

    /** The best way of each kind, or the one that is named. */
    private List<Quote.OnRoute> ways(Quote quote) {
        String route = call.line().matchedOptionValue(ROUTE, null);
        Integer term = call.line().matchedOptionValue(TERM, null);
        if (route == null) {
            if (term != null) {
                throw Problem.badInput("cli.quote.term-alone", TERM, texts.say("cli.quote.term-alone"));
            }
            return DealSheet.best(quote);
        }
        List<Quote.OnRoute> named = quote.answer().ranked().stream().flatMap(stack -> quote.of(stack).stream())
                .filter(on -> is(on.stack().route(), route, term)).limit(1).toList();
        if (named.isEmpty()) {
            throw Problem.badInput("cli.quote.other-route", ROUTE, texts.say("cli.quote.other-route", say(route, term),
                    String.join(", ", quote.routes().stream().map(on -> on.stack().route())
                            .map(it -> say(StackShown.name(it), it.months())).toList())));
        }
        return named;
    }

    private static boolean is(Route route, String name, @Nullable Integer term) {
        return StackShown.name(route).equalsIgnoreCase(name) && (term == null || Objects.equals(route.months(), term));
    }

    private String say(String route, @Nullable Integer term) {
        return term == null ? route : texts.say("cli.quote.route-term", route, term);
    }

    private String name(String option) {
        return call.line().matchedOptionValue(option, "").strip();
    }
}
