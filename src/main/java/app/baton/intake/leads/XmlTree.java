package app.baton.intake.leads;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * A piece of XML as a tree: by a strict parser, or where the piece is not well-formed by a lenient one. Neither sees a document
 * type, resolves an entity or opens an address. What is nested deeper than any lead is taken as text of its surroundings.
 */
final class XmlTree {

    private static final int DEEPEST = 60;
    private final XMLInputFactory factory;

    XmlTree() {
        factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    }

    /** The root above the elements of a piece, whose first line is the given one of its document; empty if not well-formed. */
    Optional<Node> strict(String piece, int line) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(piece));
            try {
                return Optional.of(read(reader, line - 1));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException notWellFormed) {
            return Optional.empty();
        }
    }

    private static Node read(XMLStreamReader reader, int before) throws XMLStreamException {
        Growing growing = new Growing();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Node node = new Node(reader.getLocalName(), before + reader.getLocation().getLineNumber());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        node.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                    growing.open(node);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        growing.text(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> growing.text("&" + reader.getLocalName() + ";");
                case XMLStreamConstants.END_ELEMENT -> growing.close();
                default -> { }
            }
        }
        return growing.root();
    }

    /** The same of a piece that no strict parser takes: raw ampersands, attributes without quotes, ends that are missing. */
    Node lenient(String piece, int line) {
        Document document = Parser.xmlParser().setTrackPosition(true).parseInput(piece, "");
        Growing growing = new Growing();
        document.traverse(new NodeVisitor() {
            @Override
            public void head(org.jsoup.nodes.Node node, int depth) {
                switch (node) {
                    case CDataNode data -> growing.text(data.getWholeText());
                    case TextNode text -> growing.text(text.getWholeText());
                    case Document root -> { }
                    case Element element -> growing.open(node(element, line - 1));
                    default -> { }
                }
            }

            @Override
            public void tail(org.jsoup.nodes.Node node, int depth) {
                if (node instanceof Element && !(node instanceof Document)) {
                    growing.close();
                }
            }
        });
        return growing.root();
    }

    private static Node node(Element element, int before) {
        Node node = new Node(element.tagName(), before + Math.max(1, element.sourceRange().start().lineNumber()));
        element.attributes().forEach(attribute -> node.attribute(attribute.getKey(), attribute.getValue()));
        return node;
    }

    /** A tree in the making. */
    private static final class Growing {

        private final Node root = new Node("", 1);
        private final Deque<Node> open = new ArrayDeque<>();
        private int beyond;

        Growing() {
            open.push(root);
        }

        void open(Node node) {
            if (open.size() > DEEPEST) {
                beyond++;
                return;
            }
            open.element().add(node);
            open.push(node);
        }

        void text(String text) {
            open.element().add(text);
        }

        void close() {
            if (beyond > 0) {
                beyond--;
            } else {
                open.pop();
            }
        }

        Node root() {
            return root;
        }
    }
}
