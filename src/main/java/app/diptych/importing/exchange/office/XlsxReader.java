package app.diptych.importing.exchange.office;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.table.Columns;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first sheet of a workbook that has an English and a Chinese column, a row at a time. */
public final class XlsxReader {
    /** Columns beyond hold no text of a call. */
    private static final int COLUMNS = 64;

    private XlsxReader() {}

    /**
     * Reads a workbook that {@link SafeZip} has measured.
     *
     * @throws ExchangeException if it is none with English and Chinese
     */
    public static Exchange read(byte[] bytes) throws ExchangeException {
        Parts.check(bytes);
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            XSSFReader reader = new XSSFReader(file);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            Iterator<InputStream> sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    Grid grid = new Grid();
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, grid, false));
                    xml.setErrorHandler(new DefaultHandler());
                    xml.parse(new InputSource(sheet));
                    Optional<Columns> columns = Columns.of(grid.rows);
                    if (columns.isPresent()) {
                        return Exchange.of("xlsx", columns.get().rows(grid.rows));
                    }
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            // Of a damaged part the library tells in exceptions of many kinds, most of them unchecked.
            throw new ExchangeException("it is no workbook that can be read");
        }
        throw new ExchangeException("no sheet in it has a column of English and one of Chinese");
    }

    /** The cells of a sheet as they come. */
    private static final class Grid implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();

        @Override
        public void startRow(int number) {
            row = new ArrayList<>();
        }

        @Override
        public void endRow(int number) {
            if (row.stream().anyMatch(cell -> !cell.isBlank()) && rows.size() < Exchange.MOST + 2) {
                rows.add(row);
            }
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            int column = reference == null ? row.size() : new CellReference(reference).getCol();
            if (column < COLUMNS && value != null) {
                while (row.size() < column) {
                    row.add("");
                }
                row.add(value);
            }
        }
    }
}
