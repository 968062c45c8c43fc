package app.diptych.quantity.grammar;

/**
 * What a form of money stands for.
 *
 * @param code ISO 4217 code, or {@code bare} for 元 alone
 * @param power power of ten of the unit: −2 for a cent
 */
public record Currency(String code, int power) {
    /** The forms of one language that stand before, or after, a number. */
    public static Phrases<Currency> list(String where, String language, boolean wholeWords, Folding folding) {
        Phrases<Currency> forms = new Phrases<>(wholeWords);
        for (String[] row : Tables.rows("currencies.tsv")) {
            if (row[2].equals(where) && (row[3].equals(language) || row[3].equals("any"))) {
                Currency currency = new Currency(row[0], Integer.parseInt(row[1]));
                for (String form : row[4].split("\\|", -1)) {
                    forms.add(new String(folding.fold(form)), currency);
                }
            }
        }
        return forms;
    }
}
