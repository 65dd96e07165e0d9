package app.baton.intake;

import app.baton.journal.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What the sheets of a workbook share: their names and parts, the texts that cells refer to, and how numbers are shown. */
final class Workbook {

    private static final String PART = "xl/workbook.xml";

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A sheet's name by the part that holds it, in the workbook's order. */
    private final SequencedMap<String, String> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, Boolean> days = new HashMap<>();
    private boolean since1904;

    private Workbook() { }

    /** Reads everything but the sheets. */
    static Workbook of(SheetParts parts, String source) throws IOException, XMLStreamException {
        var workbook = new Workbook();
        SequencedMap<String, String> names = new LinkedHashMap<>();
        Map<String, String> targets = new HashMap<>();
        Map<String, String> kinds = new HashMap<>();
        Set<String> all = parts.read(Map.of(PART, xml -> workbook.names(xml, names), RELATIONS, xml -> each(xml, () -> {
            if (xml.getLocalName().equals("Relationship")) {
                String type = attribute(xml, "Type");
                targets.put(attribute(xml, "Id"), part(attribute(xml, "Target")));
                kinds.put(type.substring(type.lastIndexOf('/') + 1), part(attribute(xml, "Target")));
            }
        })));
        if (!all.contains(PART)) {
            throw all.isEmpty() ? SheetTables.damaged(source) : Problem.badInput("intake.no-workbook", source, "The file is an"
                    + " archive and no Excel workbook. Save the list as .xlsx or CSV, and choose that file.");
        }
        names.forEach((id, name) -> {
            String part = targets.get(id);
            if (part != null && all.contains(part)) {
                workbook.sheets.put(part, name);
            }
        });
        parts.read(Map.of(kinds.getOrDefault("sharedStrings", "xl/sharedStrings.xml"), workbook::texts,
                kinds.getOrDefault("styles", "xl/styles.xml"), workbook::styles));
        return workbook;
    }

    SequencedMap<String, String> sheets() {
        return sheets;
    }

    String text(int number) {
        return texts.get(number);
    }

    boolean since1904() {
        return since1904;
    }

    /** How a number in a cell of that style is shown. */
    String code(int style) {
        int format = format(style);
        @Nullable String code = codes.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return code == null ? "" : code;
    }

    boolean isDay(int style) {
        return days.computeIfAbsent(format(style), format -> DateUtil.isADateFormat(format, code(style)));
    }

    private int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    private void names(XMLStreamReader xml, Map<String, String> names) throws XMLStreamException {
        each(xml, () -> {
            switch (xml.getLocalName()) {
                case "workbookPr" -> since1904 = Set.of("1", "true").contains(attribute(xml, "date1904"));
                case "sheet" -> names.put(attribute(xml, "id"), attribute(xml, "name"));
                default -> { }
            }
        });
    }

    private void texts(XMLStreamReader xml) throws XMLStreamException {
        each(xml, () -> {
            if (xml.getLocalName().equals("si")) {
                texts.add(rich(xml, "si"));
            }
        });
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> codes.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            formats.add(number(xml, "numFmtId"));
                        }
                    }
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
    }

    /** The text inside the element that was just entered, whatever its parts look like, without how it is pronounced. */
    static String rich(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                boolean starts = event == XMLStreamConstants.START_ELEMENT;
                if (xml.getLocalName().equals("rPh")) {
                    spoken = starts;
                } else if (starts && xml.getLocalName().equals("t") && !spoken) {
                    text.append(xml.getElementText());
                }
            }
        }
        return ESCAPED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private interface Entered {
        void run() throws XMLStreamException;
    }

    private static void each(XMLStreamReader xml, Entered element) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                element.run();
            }
        }
    }

    /** Empty where it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static int number(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /** A part as the archive names it, from how the workbook does. */
    private static String part(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}
