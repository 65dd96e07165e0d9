package app.baton.intake.leads;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * From the bytes of a document to its enquiries, beside the bare parsers that the intake itself uses: {@code staxEvents} and
 * {@code fastCsv} only cut the same bytes into elements and cells, {@code domTree} makes a tree of them, and none of them looks
 * at what stands there.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
@State(Scope.Benchmark)
public class IntakeBenchmark {

    private final byte[] adf = ManyLeads.adf(1_000);
    private final byte[] csv = ManyLeads.csv(5_000);
    private final LeadReader reader = Samples.reader();
    private final XMLInputFactory stax = XMLInputFactory.newDefaultFactory();
    private final DocumentBuilderFactory dom = DocumentBuilderFactory.newDefaultInstance();

    /** The bare parser of ADF: every element, attribute and text, and nothing is done with them. */
    @Benchmark
    public int staxEvents() throws XMLStreamException {
        XMLStreamReader events = stax.createXMLStreamReader(new ByteArrayInputStream(adf));
        int letters = 0;
        while (events.hasNext()) {
            int event = events.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                letters += events.getLocalName().length();
                for (int i = 0; i < events.getAttributeCount(); i++) {
                    letters += events.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                letters += events.getText().length();
            }
        }
        return letters;
    }

    /** Java's own tree of the same document. */
    @Benchmark
    public Document domTree() throws ParserConfigurationException, SAXException {
        try {
            return dom.newDocumentBuilder().parse(new ByteArrayInputStream(adf));
        } catch (IOException fromMemory) {
            throw new UncheckedIOException(fromMemory);
        }
    }

    /** A thousand enquiries of one document. */
    @Benchmark
    public LeadReading adf() {
        return reader.read(adf, "leads.xml");
    }

    /** The bare parser of lists: every cell of every record. */
    @Benchmark
    public List<CsvRecord> fastCsv() {
        List<CsvRecord> records = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))
                .forEach(records::add);
        return records;
    }

    /** Five thousand enquiries of one list. */
    @Benchmark
    public LeadReading csv() {
        return reader.read(csv, "leads.csv");
    }
}
