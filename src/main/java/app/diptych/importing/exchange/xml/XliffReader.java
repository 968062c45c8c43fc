package app.diptych.importing.exchange.xml;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;

/** Reads XLIFF of any version. */
public final class XliffReader {
    private XliffReader() {}

    /**
     * Reads a file.
     *
     * @throws ExchangeException if it is none with English and Chinese
     */
    public static Exchange read(byte[] bytes) throws ExchangeException {
        SafeXml xml = new SafeXml(bytes);
        for (SafeXml.Part part = xml.next(); part != SafeXml.Part.START; part = xml.next()) {
            if (part == SafeXml.Part.NOTHING) {
                throw new ExchangeException("it is no well-formed XML (line 1)");
            }
        }
        String version = String.valueOf(xml.attribute("version"));
        return Exchange.of("xliff", version.startsWith("1.") ? Xliff12Reader.read(xml) : Xliff2Reader.read(xml));
    }
}
