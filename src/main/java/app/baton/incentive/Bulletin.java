package app.baton.incentive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sponsor's document as text, kept under its name so that a second person sees the words beside the entry. Its sections
 * are read from the text each time: headings in Markdown, or lines that begin with a program's code.
 */
public record Bulletin(String name, String text, Instant kept) {

    public Bulletin {
        Invalid.unless(!name.isBlank() && name.length() <= 200, "name", "A bulletin has a name of at most 200 signs.");
        Invalid.unless(!text.isBlank(), "text", "There is no text in this document. A scan of paper has pictures only; "
                + "ask the sponsor for the document itself, or type the section into the program.");
    }

    /** Its name and when it was kept, without the text. */
    public record Header(String name, Instant kept) { }

    /** A heading with what stands under it. */
    public record Section(String heading, String text) { }

    /** The section of a program by its code, with the lines elsewhere (tables of proofs and claims) that name it. */
    public Optional<Section> about(ProgramId code) {
        return new Sections(text, List.of(code)).about(code);
    }

    /** What stands for that program and every other one: the sections that belong to no code. */
    public List<Section> common(ProgramId code) {
        Sections sections = new Sections(text, List.of(code));
        return sections.all().stream().filter(section -> !sections.ofOneProgram(section)).toList();
    }
}
