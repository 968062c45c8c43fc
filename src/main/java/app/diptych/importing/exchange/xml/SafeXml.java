package app.diptych.importing.exchange.xml;

import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.text.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML document. A document type is passed over unread: nothing is fetched, no entity is expanded, and a
 * document that uses one of its own is refused. What is nested deeper than {@link #DEPTH} is refused too.
 */
final class SafeXml {
    /** Translators' files nest some ten deep; the JDK itself stops at 100 (jdk.xml.maxElementDepth). */
    static final int DEPTH = 90;

    private final XMLStreamReader reader;
    private final Deque<String> path = new ArrayDeque<>();
    private boolean closing;

    SafeXml(byte[] bytes) throws ExchangeException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(XmlText.of(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new ExchangeException("it cannot be read: " + e.getMessage());
        }
    }

    /** What comes next. */
    enum Part {
        START,
        END,
        TEXT,
        NOTHING
    }

    Part next() throws ExchangeException {
        try {
            if (closing) {
                path.pop();
                closing = false;
            }
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (path.size() == DEPTH) {
                            throw new ExchangeException("its elements are nested more than " + DEPTH + " deep");
                        }
                        path.push(reader.getLocalName());
                        return Part.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        closing = true;
                        return Part.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Part.TEXT;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new ExchangeException("it uses an entity of its own, which is not read for safety");
                    default -> {}
                }
            }
            return Part.NOTHING;
        } catch (XMLStreamException e) {
            throw refused(e);
        }
    }

    private static ExchangeException refused(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("was referenced, but not declared")) {
            return new ExchangeException("it uses an entity of its own, which is not read for safety");
        }
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return new ExchangeException("it is no well-formed XML (line " + line + ")");
    }

    /** The name of the element that was opened or is closed, without its prefix. */
    String name() {
        return path.isEmpty() ? "" : String.valueOf(path.peek());
    }

    /** The element's namespace; empty where it has none. */
    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** How many elements are open. */
    int depth() {
        return path.size();
    }

    /** An attribute by its local name, whatever its prefix. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text that was met. */
    String text() {
        return reader.getText();
    }

    /** All text of the element that was opened, without any element in it; passes its end. */
    String plainText() throws ExchangeException {
        return content(java.util.Set.of());
    }

    /**
     * The text of the element that was opened with that of the elements in it, but for some whose content is code; passes
     * its end. XLIFF 2's {@code cp} stands for a character.
     */
    String content(java.util.Set<String> code) throws ExchangeException {
        StringBuilder text = new StringBuilder();
        int own = depth();
        int skipped = 0;
        while (true) {
            switch (next()) {
                case TEXT -> {
                    if (skipped == 0) {
                        text.append(text());
                    }
                }
                case START -> {
                    if (skipped == 0 && code.contains(name())) {
                        skipped = depth();
                    } else if (skipped == 0 && name().equals("cp")) {
                        text.append(character(attribute("hex")));
                    }
                }
                case END -> {
                    if (depth() == own) {
                        return text.toString();
                    }
                    if (depth() == skipped) {
                        skipped = 0;
                    }
                }
                case NOTHING -> {
                    return text.toString();
                }
            }
        }
    }

    private static String character(@Nullable String hex) {
        try {
            int code = hex == null ? -1 : Integer.parseInt(hex, 16);
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** Passes the end of the element that was opened. */
    void skip() throws ExchangeException {
        plainText();
    }
}
