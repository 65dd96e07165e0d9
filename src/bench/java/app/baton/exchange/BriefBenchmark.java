package app.baton.exchange;

import app.baton.journal.Problem;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a desk does with the largest brief. {@code jacksonParse} is the peer: the same bytes read into a tree and nothing
 * checked. {@code signatures} is what no reader can save: one Ed25519 check for the brief and one for each approval.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 8)
@Measurement(iterations = 20)
public class BriefBenchmark {

    private static final JsonMapper JACKSON = JsonMapper.shared();

    /** Jackson's bare parse. */
    @Benchmark
    public JsonNode jacksonParse(LargeBrief large) {
        return JACKSON.readTree(large.bytes);
    }

    /** The signatures alone, everything parsed before. */
    @Benchmark
    public int signatures(LargeBrief large) {
        int good = 0;
        for (SignedFile approval : large.approvals) {
            good += large.root.signer(approval).isPresent() ? 1 : 0;
        }
        return good;
    }

    /** {@code brief verify}: strict reading, canonical hashes, every signature and approval. */
    @Benchmark
    public BriefVerifier.Verdict verify(LargeBrief large) {
        BriefVerifier.Verdict verdict = new BriefVerifier(new JsonPrograms())
                .verify(large.bytes, large.rootBytes, large.house.clock.now());
        if (!verdict.valid()) {
            throw new IllegalStateException(verdict.reason().orElse(""));
        }
        return verdict;
    }

    /** What a round with the share does with a brief that it fetched: verify, and apply in one transaction. */
    @Benchmark
    public List<Problem> verifyAndApply(LargeBrief large, EmptyDesk desk) {
        SignedFile file = SignedFile.read(large.bytes, DocumentType.BRIEF);
        new Verifier(large.root).check(file, new Verifier.Place(file.issuer(), DocumentType.BRIEF, file.sequence()));
        List<Problem> told = desk.intake.take(large.root, file, true, large.house.clock.now());
        if (!told.isEmpty()) {
            throw new IllegalStateException(told.getFirst().sentence());
        }
        return told;
    }
}
