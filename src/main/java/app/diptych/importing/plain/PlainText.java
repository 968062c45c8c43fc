package app.diptych.importing.plain;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads text: one paragraph a line, or lines broken at a width with blank lines between paragraphs. */
public final class PlainText {
    /** The importer's name in a {@link app.diptych.model.Source}. */
    public static final String NAME = "text";

    private static final Pattern RULER =
            Pattern.compile("([-=_*~#.—─━])\\1{4,}|(?:[-=*~_#+•·◆■☆★※]\\s*+){3}[-=*~_#+•·◆■☆★※\\s]*+");
    /** A blank line within what is quoted. */
    private static final Pattern EMPTY_QUOTE = Pattern.compile(">+|\\|+|-{2,4}|_{2,4}|\\*{2,4}|={2,4}");
    /** "Name,  Firm - Title    [12]": the number of the turn stands behind. */
    private static final Pattern NUMBERED = Pattern.compile("(.{1,300}?)\\s*\\[\\d{1,4}]");

    private final List<SourceLine> lines;
    private final List<Item> items = new ArrayList<>();

    private PlainText(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** The paragraphs of a text. */
    public static Manuscript read(String text) {
        return read(Lines.of(text));
    }

    /** The paragraphs of a text that is cut into lines. */
    public static Manuscript read(List<SourceLine> lines) {
        List<String> apart = new ArrayList<>();
        PlainText plain = new PlainText(
                BrokenLines.mended(DoubleSpaced.off(PageEdges.off(LineNumbers.off(Quotes.off(lines)), apart))));
        plain.read();
        return new Manuscript(NAME, plain.items, apart, Known.NOTHING, List.of());
    }

    private void read() {
        int counted = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            // Each row of a table that is no dialogue would count those behind it again.
            int rows = i < counted ? 0 : TableRows.length(lines, i);
            counted = Math.max(counted, i + rows);
            Optional<List<Item>> table = rows == 0 ? Optional.empty() : TableRows.of(lines.subList(i, i + rows));
            if (table.isPresent()) {
                items.addAll(table.get());
                i += rows - 1;
                continue;
            }
            if (RULER.matcher(line.text()).matches()
                    || EMPTY_QUOTE.matcher(line.text()).matches()) {
                continue;
            }
            Place place = Place.line(line.number());
            Matcher numbered = NUMBERED.matcher(line.text());
            boolean ruled = isRuler(i - 1) && isRuler(i + 1);
            if (ruled && numbered.matches()) {
                items.add(speaker(numbered.group(1).strip(), place));
            } else if (ruled) {
                items.add(new Item.Heading(line.text(), place));
            } else {
                items.addAll(Markdown.items(line.text(), place));
            }
        }
    }

    private boolean isRuler(int at) {
        return at >= 0
                && at < lines.size()
                && RULER.matcher(lines.get(at).text()).matches();
    }

    private static Item speaker(String line, Place place) {
        int comma = line.indexOf(",  ");
        comma = comma < 0 ? line.indexOf(", ") : comma;
        if (comma <= 0) {
            return new Item.Speaker(line, null, place);
        }
        String behind =
                line.substring(comma + 1).replaceFirst("^[\\s-]+|[\\s-]+$", "").strip();
        return new Item.Speaker(line.substring(0, comma), behind.isEmpty() ? null : behind, place);
    }
}
