package app.baton.cli;

import app.baton.intake.leads.LeadColumns;
import app.baton.intake.leads.LeadFiles;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.leads.LeadReader;
import app.baton.intake.leads.LeadReading;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Original;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.vehicle.ModelNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code leads import PATH...}: reads documents with leads, one object for each. A dry run needs no home and stores nothing;
 * otherwise each lead goes to the desk, and a document that could not be read goes there too, marked for a person.
 */
record ImportLeadsCommand(Texts texts) implements Command {

    private static final String DRY_RUN = "--dry-run";
    private static final String COUNTRY = "US";

    /** One document: its leads, and what of it could not be read. */
    record Document(String file, List<LeadShown> leads, List<Refused> refused) { }

    /** Something that could not be read: which record and line, what kind, where, and why. */
    record Refused(int record, int line, String kind, String field, String reason) { }

    @Override
    public String name() {
        return "leads import";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.leads-import.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("PATH").type(List.class).auxiliaryTypes(String.class)
                .arity("1..*").required(true).description(texts.say("cli.leads-import.path")).build());
        spec.addOption(OptionSpec.builder(DRY_RUN).type(boolean.class).arity("0")
                .description(texts.say("cli.leads-import.dry-run")).build());
        LeadColumnOptions.describe(spec, texts);
    }

    @Override
    public Exit run(Call call) {
        List<String> paths = call.line().matchedPositionalValue(0, List.of());
        paths.forEach(path -> check(call.terminal().directory().resolve(path), path));
        LeadColumnOptions options = LeadColumnOptions.of(call.line());
        boolean dry = call.line().hasMatchedOption(DRY_RUN);
        if (dry) {
            options.refuseToSave(texts);
            if (options.mapping().isEmpty()) {
                LeadMappings mappings = options.given() ? options.read(call, paths, Optional.empty()).asMappings()
                        : LeadMappings.none();
                return print(call, paths, mappings, (_, reading) -> notStored(reading));
            }
        }
        try (Session session = call.open(Optional.empty())) {
            Session.LeadDesk desk = session.leads().orElseThrow(() -> Problem.couldNot("leads.no-desk",
                    texts.say("cli.leads-import.no-desk")));
            LeadMappings mappings = options.given() ? pointedOut(call, paths, options, desk) : desk.mappings();
            return print(call, paths, mappings, dry ? (_, reading) -> notStored(reading) : (document, reading) -> desk.take(
                    document.original(reading.document(), Original.Door.COMMAND), document.bytes(), reading).stream()
                    .map(Optional::of).toList());
        }
    }

    private static LeadMappings pointedOut(Call call, List<String> paths, LeadColumnOptions options, Session.LeadDesk desk) {
        LeadColumns columns = options.read(call, paths, Optional.of(desk));
        options.save(columns, desk);
        return columns.asMappings();
    }

    /** What becomes of each enquiry of a document, in its order. */
    @FunctionalInterface
    private interface Taking {
        List<Optional<EnquiryDesk.Taken>> take(LeadFiles.Look.Whole document, LeadReading reading);
    }

    private static List<Optional<EnquiryDesk.Taken>> notStored(LeadReading reading) {
        return Collections.nCopies(reading.enquiries().size(), Optional.empty());
    }

    private void check(Path path, String given) {
        if (!Files.exists(path)) {
            throw Problem.badInput("cli.no-file", "PATH", texts.say("cli.no-file", given));
        }
        if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            throw Problem.badInput("cli.unreadable", "PATH", texts.say("cli.unreadable", given));
        }
    }

    private Exit print(Call call, List<String> paths, LeadMappings mappings, Taking desk) {
        LeadReader reader = new LeadReader(texts, COUNTRY, ModelNames.shipped(), mappings);
        List<Document> documents = new ArrayList<>();
        for (String given : paths) {
            Path path = call.terminal().directory().resolve(given).normalize();
            for (Path file : files(path, given)) {
                String name = file.equals(path) ? given : Path.of(given).resolve(path.relativize(file)).toString();
                documents.add(document(reader, file, name.replace('\\', '/'), desk));
            }
        }
        call.print(documents);
        return documents.stream().allMatch(it -> it.refused().isEmpty()) ? Exit.DONE : Exit.FINDINGS;
    }

    private List<Path> files(Path path, String given) {
        try {
            return LeadFiles.under(path);
        } catch (IOException unreadable) {
            throw Problem.badInput("cli.unreadable", "PATH", texts.say("cli.unreadable", given));
        }
    }

    private Document document(LeadReader reader, Path file, String name, Taking desk) {
        return switch (LeadFiles.look(file)) {
            case LeadFiles.Look.Busy _ -> left(name, "busy", texts.say("cli.leads-import.busy", name));
            case LeadFiles.Look.Unreadable _ -> left(name, "unreadable_file", texts.say("cli.leads-import.unreadable", name));
            case LeadFiles.Look.Whole it -> {
                LeadReading reading = it.read(reader, name);
                List<Optional<EnquiryDesk.Taken>> taken = desk.take(it, reading);
                yield new Document(name, IntStream.range(0, taken.size())
                        .mapToObj(i -> LeadShown.of(reading.enquiries().get(i), taken.get(i))).toList(),
                        reading.refused().stream().map(each -> refused(each, name)).toList());
            }
        };
    }

    private static Document left(String name, String kind, String sentence) {
        return new Document(name, List.of(), List.of(new Refused(0, 0, kind, "", sentence)));
    }

    private Refused refused(LeadReading.Refused it, String name) {
        String where = it.line() == 0 ? name : texts.say("cli.leads-import.line", name, String.valueOf(it.line()));
        String field = it.field().isEmpty() ? where : where + ", " + it.field();
        return new Refused(it.record(), it.line(), it.kind(), it.field(), field + ": " + it.sentence());
    }
}
