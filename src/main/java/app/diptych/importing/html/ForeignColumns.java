package app.diptych.importing.html;

import java.util.BitSet;
import org.jsoup.nodes.Element;

/** Finds the columns of a table that are in neither English nor Chinese. */
final class ForeignColumns {
    /** A shorter text may be a name, and tells nothing. */
    private static final int TELLS = 20;

    private ForeignColumns() {}

    /** Their numbers: those of which most cells that tell are in another language, if other columns are not. */
    static BitSet of(Element table) {
        BitSet foreign = new BitSet();
        BitSet seen = new BitSet();
        int[] balance = new int[64];
        for (Element row : table.select("tr")) {
            if (!table.equals(row.closest("table"))) {
                continue;
            }
            int column = 0;
            for (Element cell : row.children()) {
                String text = cell.text();
                if (column < balance.length && cell.normalName().equals("td") && text.length() >= TELLS) {
                    seen.set(column);
                    balance[column] += Tongue.isForeign(text) ? 1 : -1;
                }
                column++;
            }
        }
        seen.stream().filter(column -> balance[column] > 0).forEach(foreign::set);
        return foreign.cardinality() < seen.cardinality() ? foreign : new BitSet();
    }
}
