package app.diptych.importing.word;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a document. What was deleted or moved away while changes were tracked is left out, what was put in is
 * text; a text box comes before the paragraph that it hangs on.
 */
final class Body {
    /** What is being read of a paragraph. */
    private final class Draft {
        private final List<Run> runs = new ArrayList<>();
        private @Nullable String style;
        private boolean outlined;
        private boolean inRun;
        private boolean hidden;
        private @Nullable Boolean bold;
        private @Nullable String runStyle;

        private void add(String text) {
            // Before the first run stand properties, tab stops among them.
            if (inRun && !hidden) {
                runs.add(new Run(text, bold == null ? styles.isBold(runStyle) || styles.isBold(style) : bold));
            }
        }
    }

    private final Styles styles;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Draft> drafts = new ArrayDeque<>();
    /** A table in a table's cell adds its paragraphs to that cell. */
    private int tables;

    private List<List<List<Block.Paragraph>>> rows = new ArrayList<>();

    private Body(Styles styles) {
        this.styles = styles;
    }

    static List<Block> read(InputStream in, Styles styles) throws XMLStreamException {
        Body body = new Body(styles);
        WordXml xml = new WordXml(in);
        while (xml.next()) {
            if (xml.isStart()) {
                body.opens(xml);
            } else {
                body.closes(xml.name());
            }
        }
        return List.copyOf(body.blocks);
    }

    private void opens(WordXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "del", "moveFrom", "Fallback" -> xml.skip();
            case "tbl" -> {
                if (tables++ == 0) {
                    rows = new ArrayList<>();
                }
            }
            case "tr" -> {
                if (tables == 1) {
                    rows.add(new ArrayList<>());
                }
            }
            case "tc" -> {
                if (tables == 1 && !rows.isEmpty()) {
                    rows.getLast().add(new ArrayList<>());
                }
            }
            case "p" -> drafts.push(new Draft());
            default -> {
                Draft draft = drafts.peek();
                if (draft != null) {
                    opens(xml, draft);
                }
            }
        }
    }

    private static void opens(WordXml xml, Draft draft) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> draft.style = xml.attribute("val", "");
            case "outlineLvl" -> draft.outlined = true;
            case "r" -> {
                draft.inRun = true;
                draft.hidden = false;
                draft.bold = null;
                draft.runStyle = null;
            }
            case "rStyle" -> draft.runStyle = xml.attribute("val", "");
            case "b" -> draft.bold = xml.isOn();
            case "vanish" -> draft.hidden = xml.isOn();
            case "t" -> draft.add(xml.text());
            case "tab" -> draft.add("\t");
            case "br", "cr" -> draft.add("\n");
            case "noBreakHyphen" -> draft.add("-");
            default -> {}
        }
    }

    private void closes(String name) {
        switch (name) {
            case "r" -> {
                if (!drafts.isEmpty()) {
                    drafts.peek().inRun = false;
                }
            }
            case "p" -> {
                if (!drafts.isEmpty()) {
                    add(drafts.pop());
                }
            }
            case "tbl" -> {
                if (--tables == 0) {
                    blocks.add(new Block.Table(rows));
                }
            }
            default -> {}
        }
    }

    private void add(Draft draft) {
        if (styles.isContents(draft.style)) {
            return;
        }
        boolean heading = draft.outlined || styles.isHeading(draft.style);
        Block.Paragraph paragraph = new Block.Paragraph(draft.runs, heading);
        if (tables == 0) {
            blocks.add(paragraph);
        } else if (!rows.isEmpty() && !rows.getLast().isEmpty()) {
            rows.getLast().getLast().add(paragraph);
        }
    }
}
