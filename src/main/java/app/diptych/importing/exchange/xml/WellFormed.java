package app.diptych.importing.exchange.xml;

import app.diptych.importing.exchange.ExchangeException;

/**
 * Looks through XML before a library reads it that would print to standard error what it finds wrong. It says nothing of what
 * the XML means.
 */
public final class WellFormed {
    private WellFormed() {}

    /**
     * Reads XML to its end.
     *
     * @throws ExchangeException if it is not well-formed, or not safe
     */
    public static void check(byte[] xml) throws ExchangeException {
        SafeXml reader = new SafeXml(xml);
        SafeXml.Part part = reader.next();
        while (part != SafeXml.Part.NOTHING) {
            part = reader.next();
        }
    }
}
