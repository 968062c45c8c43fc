package app.diptych.importing.html;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Collects the lines of a part of a page in their order. */
final class Collector implements NodeFilter {
    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "u");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend");
    /** Elements of text that end no line. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr");

    private static final int LONGEST_LINK = 120;

    private final List<Item> items = new ArrayList<>();
    private final List<String> apart = new ArrayList<>();
    private final Map<Element, BitSet> columnsOfTables = new HashMap<>();
    private Line line = new Line();
    private int bold;
    private int links;
    private int headings;
    private int columns;
    private int verbatim;
    private int tables;
    private int foreign;

    /** Whether the page is also printed in another language, in a column of a table. */
    private final boolean besides;

    private Collector(Element part) {
        for (Element table : part.select("table")) {
            BitSet columns = ForeignColumns.of(table);
            if (!columns.isEmpty()) {
                columnsOfTables.put(table, columns);
            }
        }
        besides = !columnsOfTables.isEmpty();
    }

    static Collector of(Element part) {
        Collector collector = new Collector(part);
        NodeTraversor.filter(collector, part);
        collector.end();
        return collector;
    }

    List<Item> items() {
        return items;
    }

    List<String> apart() {
        return apart;
    }

    /** How many lines were in another language. */
    int foreign() {
        return foreign;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            if (Unread.is(element) || isForeignCell(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (headings > 0 && INLINE.contains(element.normalName())) {
                line.endElement(kind(element));
            }
            line.beginElement(kind(element));
            enter(element.normalName(), 1);
        }
        return FilterResult.CONTINUE;
    }

    /** A cell in a column of another language: also where its text is a name in Latin letters. */
    private boolean isForeignCell(Element cell) {
        if (!cell.normalName().equals("td")) {
            return false;
        }
        Element table = cell.closest("table");
        BitSet columns = table == null ? null : columnsOfTables.get(table);
        boolean is = columns != null && columns.get(cell.elementSiblingIndex());
        foreign += is && !cell.text().isBlank() ? 1 : 0;
        return is;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (INLINE.contains(element.normalName())) {
                line.endElement(kind(element));
            }
            enter(element.normalName(), -1);
        }
        return FilterResult.CONTINUE;
    }

    private static String kind(Element element) {
        return element.normalName() + "." + element.className();
    }

    private void enter(String tag, int by) {
        if (!INLINE.contains(tag)) {
            end();
        }
        bold += BOLD.contains(tag) ? by : 0;
        links += tag.equals("a") ? by : 0;
        headings += HEADINGS.contains(tag) ? by : 0;
        columns += tag.equals("th") ? by : 0;
        tables += tag.equals("table") ? by : 0;
        verbatim += tag.equals("pre") ? by : 0;
    }

    private void text(String text) {
        if (verbatim == 0) {
            line.add(text, bold > 0, links > 0);
            return;
        }
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                end();
            }
            line.add(lines[i], bold > 0, links > 0);
        }
    }

    private void end() {
        Line ended = line;
        String text = ended.text();
        if (text.isEmpty()) {
            line = new Line();
            return;
        }
        line = new Line();
        if ((besides && tables == 0) ? Tongue.isForeignBesides(text) : Tongue.isForeign(text)) {
            foreign++;
        } else if (columns > 0 || (ended.isLink() && headings == 0 && text.length() <= LONGEST_LINK)) {
            apart.add(text);
        } else if (headings > 0) {
            List<Item> named = ended.heading();
            items.addAll(named.isEmpty() ? List.of(new Item.Heading(text, Place.UNKNOWN)) : named);
        } else {
            items.addAll(ended.items());
        }
    }
}
