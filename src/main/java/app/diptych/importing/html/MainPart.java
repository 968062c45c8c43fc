package app.diptych.importing.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Finds the part of a page that holds nearly all of its long texts: the article, without what surrounds it. */
final class MainPart {
    /** A sentence has so many characters; menus and captions have fewer. */
    private static final int LONG = 40;
    /** So much of the page's text the part must hold. */
    private static final double MOST = 0.95;

    private MainPart() {}

    static Element of(Document page) {
        Map<Element, Integer> lengths = lengths(page.body());
        int all = lengths.getOrDefault(page.body(), 0);
        Element part = page.body();
        Element child = part;
        while (child != null && all > 0) {
            part = child;
            child = null;
            for (Element candidate : part.children()) {
                if (lengths.getOrDefault(candidate, 0) >= MOST * all
                        && !candidate.normalName().equals("p")) {
                    child = candidate;
                }
            }
        }
        return part;
    }

    private static Map<Element, Integer> lengths(Element body) {
        Map<Element, Integer> lengths = new HashMap<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        return node instanceof Element element && Unread.is(element)
                                ? FilterResult.SKIP_ENTIRELY
                                : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        int length = node instanceof TextNode text
                                ? longText(text)
                                : node instanceof Element element ? lengths.getOrDefault(element, 0) : 0;
                        if (length > 0 && !node.equals(body) && node.parent() instanceof Element parent) {
                            lengths.merge(parent, length, Integer::sum);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                body);
        return lengths;
    }

    private static int longText(TextNode text) {
        int length = text.getWholeText().strip().length();
        return length >= LONG ? length : 0;
    }
}
