package app.diptych.importing.word;

import app.diptych.importing.text.XmlText;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a part of a document. Nothing is fetched and no entity expanded; a document type is refused. */
final class WordXml {
    /** Tables within tables in text boxes nest some forty deep. */
    private static final int DEPTH = 400;

    private final XMLStreamReader reader;
    private int depth;
    private boolean start;

    WordXml(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEPTH));
        try {
            reader = factory.createXMLStreamReader(XmlText.of(in));
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /** Goes to the next start or end of an element; false behind the last. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start = true;
                    depth++;
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    start = false;
                    depth--;
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("a document type");
                default -> {}
            }
        }
        return false;
    }

    boolean isStart() {
        return start;
    }

    /** Name of the element, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** Whether a property that stands there is on: it is, unless it says otherwise. ECMA-376, part 1, 17.17.4. */
    boolean isOn() {
        String value = attribute("val", "1");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** The characters of the element that was opened; passes its end. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int own = depth;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == own) {
                        return text.toString();
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity");
                default -> {}
            }
        }
        return text.toString();
    }

    /** Passes the end of the element that was opened. */
    void skip() throws XMLStreamException {
        int own = depth;
        while (next()) {
            if (!start && depth == own - 1) {
                return;
            }
        }
    }
}
