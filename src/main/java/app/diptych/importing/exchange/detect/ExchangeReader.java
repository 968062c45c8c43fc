package app.diptych.importing.exchange.detect;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.office.DocxReader;
import app.diptych.importing.exchange.office.SafeZip;
import app.diptych.importing.exchange.office.XlsxReader;
import app.diptych.importing.exchange.table.TableReader;
import app.diptych.importing.exchange.xml.TmxReader;
import app.diptych.importing.exchange.xml.XliffReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bilingual files of any format that is known. */
public final class ExchangeReader {
    private static final int HEAD = 8192;

    /** The first element of an XML document, behind declarations, comments and a document type. */
    private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?([A-Za-z_][\\w.-]*)[\\s>/]");

    private ExchangeReader() {}

    /**
     * What bytes hold that are XML or an Office document; empty where they are neither.
     *
     * @throws ExchangeException if they are, but cannot be taken in
     */
    public static Optional<Exchange> read(byte[] bytes) throws ExchangeException {
        if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return office(bytes);
        }
        // UTF-16 is ASCII with NULs between, as far as the name of an element goes.
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        if (!head.startsWith("<")) {
            return Optional.empty();
        }
        Matcher root = ROOT.matcher(head.replaceAll("(?s)<!--.*?-->", ""));
        return switch (root.find() ? root.group(1) : "") {
            case "tmx" -> Optional.of(TmxReader.read(bytes));
            case "xliff" -> Optional.of(XliffReader.read(bytes));
            default -> Optional.empty();
        };
    }

    private static Optional<Exchange> office(byte[] bytes) throws ExchangeException {
        Set<String> names = SafeZip.names(bytes);
        if (names.contains("xl/workbook.xml")) {
            return Optional.of(XlsxReader.read(bytes));
        }
        return names.contains("word/document.xml") ? Optional.of(DocxReader.read(bytes)) : Optional.empty();
    }

    /**
     * What a text holds that is a table; empty where it is none.
     *
     * @throws ExchangeException if it is, but cannot be taken in
     */
    public static Optional<Exchange> read(String text) throws ExchangeException {
        return TableReader.read(text);
    }
}
