package app.diptych.importing.exchange;

import java.util.List;

/**
 * What a bilingual file holds.
 *
 * @param importer the name of what read it: "tmx", "xliff", "table", "xlsx", "docx"
 * @param rows in the order of the file
 * @param apart the texts beside its rows, such as a title
 */
public record Exchange(String importer, List<ExchangeRow> rows, List<String> apart) {
    /** The most rows that are read; a call has some hundred sentences. */
    public static final int MOST = 50_000;

    /** Copies the lists. */
    public Exchange {
        rows = List.copyOf(rows);
        apart = List.copyOf(apart);
    }

    /**
     * The rows, if they are a bilingual text.
     *
     * @throws ExchangeException if they are too many, or none has both languages
     */
    public static Exchange of(String importer, List<ExchangeRow> rows) throws ExchangeException {
        if (rows.size() > MOST) {
            throw new ExchangeException("it has more than " + MOST + " rows");
        }
        boolean bilingual = rows.stream()
                .anyMatch(row -> row.english() != null
                        && !row.english().isBlank()
                        && row.chinese() != null
                        && !row.chinese().isBlank());
        if (!bilingual) {
            throw new ExchangeException("no row in it has both English and Chinese");
        }
        return new Exchange(importer, rows, List.of());
    }

    /** The same with texts that stand beside the rows. */
    public Exchange with(List<String> texts) {
        return new Exchange(importer, rows, texts);
    }
}
