package app.diptych.exporting.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML document element by element. Names are written as they are given, with their prefixes. Attributes come as
 * names and values in turns; one whose value is null is left out.
 */
public final class XmlOut {
    private final XMLStreamWriter writer;
    /** For each open element whether text stands in it: there a line break would be text too. */
    private final Deque<Boolean> mixed = new ArrayDeque<>();

    /** @throws IOException if {@code out} fails */
    public XmlOut(OutputStream out) throws IOException {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A document type without a subset. */
    public void documentType(String declaration) throws IOException {
        try {
            writer.writeCharacters("\n");
            writer.writeDTD(declaration);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Opens an element that holds elements. */
    public void start(String name, @Nullable String... attributes) throws IOException {
        open(name, false, attributes);
    }

    /** Opens an element that holds text, perhaps with elements in it. */
    public void startText(String name, @Nullable String... attributes) throws IOException {
        open(name, true, attributes);
    }

    private void open(String name, boolean text, @Nullable String... attributes) throws IOException {
        try {
            lineBreak();
            writer.writeStartElement(name);
            write(attributes);
            mixed.push(text || isText());
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private boolean isText() {
        return !mixed.isEmpty() && mixed.peek();
    }

    private void write(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            if (name != null && value != null) {
                writer.writeAttribute(name, Allowed.text(value).replaceAll("[\\t\\n]", " "));
            }
        }
    }

    private void lineBreak() throws XMLStreamException {
        if (!isText()) {
            writer.writeCharacters("\n" + "  ".repeat(mixed.size()));
        }
    }

    /** Text. */
    public void text(String text) throws IOException {
        try {
            writer.writeCharacters(Allowed.text(text));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** An element with nothing but text; an empty one where there is none. */
    public void leaf(String name, String text, @Nullable String... attributes) throws IOException {
        if (!text.isEmpty()) {
            startText(name, attributes);
            text(text);
            end();
            return;
        }
        try {
            lineBreak();
            writer.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Closes the element that was opened last. */
    public void end() throws IOException {
        try {
            if (!mixed.pop()) {
                writer.writeCharacters("\n" + "  ".repeat(mixed.size()));
            }
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Closes the document; the stream stays open. */
    public void finish() throws IOException {
        try {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    private static IOException failed(XMLStreamException e) {
        return e.getNestedException() instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
}
