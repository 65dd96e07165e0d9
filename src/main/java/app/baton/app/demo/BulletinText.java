package app.baton.app.demo;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sponsor's document as the text that came by mail: what stands for all programs, then a section for each. */
final class BulletinText {

    private BulletinText() { }

    static String of(String name, ProgramSheet sheet) {
        Stream<String> common = sheet.rulebooks().stream().map(Rulebook::source).map(source -> source.text());
        Stream<String> each = sheet.programs().stream().map(BulletinText::section);
        return Stream.concat(Stream.of("# " + name), Stream.concat(common, each)).collect(Collectors.joining("\n\n"));
    }

    private static String section(Program program) {
        return "### " + program.id() + " " + program.name() + "\n" + program.source().text();
    }
}
