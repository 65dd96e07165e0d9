package app.baton.exchange;

import app.baton.incentive.Fact;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Goal;
import app.baton.journal.Problem;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the file of {@code stack FILE}: programs and rulebooks as a brief has them, a situation, a policy and a goal. The
 * whole file is refused at the first thing that is wrong with it, with its place: a best stack of a part of the programs
 * would be a guess.
 */
public final class JsonStack {

    /** @throws Problem of kind {@code BAD_INPUT} */
    public StackRequest read(byte[] json) {
        ObjectNode root = CanonicalJson.read(json);
        ProgramReading reading = new JsonPrograms().readAll(root, "");
        reading.refused().stream().findFirst().ifPresent(JsonStack::refuse);
        ProgramSheet sheet = reading.good();
        StackFile file = RecordReader.read(StackFile.class, root, "");
        known(root, file, List.of("situation", "policy"));
        new StackNames(reading).require(file);
        return new StackRequest(sheet, situation(file, sheet), file.policy().policy(),
                Objects.requireNonNullElse(file.goal(), Goal.LARGEST_SAVING));
    }

    /** The word by which a file tells a fact apart. */
    public static String kind(Fact fact) {
        return RecordJson.choice(fact.getClass()).orElseThrow();
    }

    /** A misspelled field would be a fact that is silently unknown. */
    static void known(ObjectNode root, Record file, List<String> parts) {
        ObjectNode written = RecordJson.write(file);
        for (String part : parts) {
            if (root.get(part) instanceof ObjectNode given && written.get(part) instanceof ObjectNode understood) {
                JsonPrograms.telling(Leftovers.between(given, understood, "/" + part)).findFirst().ifPresent(field -> {
                    throw Problem.badInput("stack.field", "/" + part + field, "Baton does not know this field. Correct its name, "
                            + "or leave it out.");
                });
            }
        }
    }

    static void refuse(Refused refused) {
        throw Problem.badInput("stack.program", refused.pointer(), refused.sentence());
    }

    static Situation situation(StackFile file, ProgramSheet sheet) {
        for (int i = 0; i < file.situation().answers().size(); i++) {
            try {
                file.situation().answers().get(i).asked();
                file.situation().answers().get(i).require();
            } catch (Invalid wrong) {
                throw Problem.badInput("stack.answer", "/situation/answers/" + i + "/" + wrong.field(), wrong.sentence());
            }
        }
        return file.situation().situation(sheet.programs());
    }
}
