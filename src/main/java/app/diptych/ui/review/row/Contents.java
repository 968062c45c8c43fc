package app.diptych.ui.review.row;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.reader.row.Header;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.review.Found;
import app.diptych.ui.review.Rows;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Says what stands in a row around its texts, in the interface's language. */
public final class Contents {
    private static final String ABSENT = "—";
    private final Texts texts;
    private final Texts reader;
    private final RuleWords rules;

    /**
     * @param texts the words of bundle {@code review}
     * @param reader the words of bundle {@code reader}
     * @param rules names findings
     */
    public Contents(Texts texts, Texts reader, RuleWords rules) {
        this.texts = texts;
        this.reader = reader;
        this.rules = rules;
    }

    /**
     * What stands in a row.
     *
     * @param before the number of the row shown above it; -1 for none
     */
    Content of(Rows rows, Found found, int number, int before, Typography type) {
        Segment row = rows.get(number);
        Transcript call = rows.call();
        Segment above = before < 0 ? null : rows.get(before);
        Turn turn = call == null ? null : call.turns().get(row.turn());
        boolean begins = above == null || above.turn() != row.turn();
        boolean opens = turn != null
                && (above == null
                        || (call != null && call.turns().get(above.turn()).section() != turn.section()));
        Speaker speaker = turn == null || call == null || turn.speaker() == null
                ? null
                : call.speakers().get(turn.speaker());
        Header header = begins && speaker != null ? Header.of(speaker) : null;
        String heading = opens && turn != null ? heading(turn.section()).toUpperCase(Locale.ROOT) : "";
        String name = header == null ? "" : header.name();
        String detail = header == null ? "" : header.detail();
        boolean starts = rows.starts(number) || above == null || before != number - 1;
        return new Content(
                number,
                row,
                new RowText(heading, type.heading(heading)),
                new RowText(name, type.name(name)),
                small(detail, type),
                small(starts ? Integer.toString(rows.passage(number) + 1) : "", type),
                small(state(row), type),
                small(mark(row, found.open(number)), type),
                small(row.english().isEdited() ? texts.get("row.edited") : "", type),
                small(row.chinese().isEdited() ? texts.get("row.edited") : "", type),
                small(
                        row.note().isEmpty()
                                ? ""
                                : texts.get("row.note", row.note().replace('\n', ' ')),
                        type),
                lines(row, !heading.isEmpty(), header != null, type),
                () -> spoken(rows, found, number, speaker));
    }

    private static RowText small(String text, Typography type) {
        return text.isEmpty() ? RowText.NONE : new RowText(text, type.small(text));
    }

    private static Lines lines(Segment row, boolean heading, boolean name, Typography type) {
        double top = (heading ? type.scaled(40) : 0) + (name ? type.scaled(36) : 0) + type.padding();
        double english = ascent(type, row, Language.EN);
        double chinese = ascent(type, row, Language.ZH);
        return new Lines(
                type.scaled(17),
                top - type.padding() - type.scaled(10),
                top,
                type.padding(),
                Math.ceil(Math.max(english, chinese)),
                english,
                chinese,
                type.smallPitch());
    }

    private static double ascent(Typography type, Segment row, Language side) {
        Cell cell = row.cell(side);
        return type.text(side, cell.isBlank() ? ABSENT : cell.text()).ascent();
    }

    private String heading(Section section) {
        return switch (section) {
            case SUMMARY -> reader.get("section.summary");
            case PREPARED -> reader.get("section.prepared");
            case QUESTIONS -> reader.get("section.questions");
        };
    }

    /** How far a row is. */
    public String state(Segment row) {
        if (row.needsReview()) {
            return texts.get("state.marked");
        }
        return switch (row.state()) {
            case INITIAL -> texts.get("state.initial");
            case TRANSLATED -> texts.get("state.translated");
            case REVIEWED -> texts.get("state.reviewed");
            case FINAL -> texts.get("state.final");
        };
    }

    private static String mark(Segment row, @Nullable Severity open) {
        if (row.english().isBlank() || row.chinese().isBlank()) {
            return "∅";
        }
        if (row.isDoubtful()) {
            // What differs may differ because it does not belong together; the row's tint tells of findings.
            return Math.round(100 * row.confidence()) + "%";
        }
        if (open == Severity.ERROR) {
            return "≠";
        }
        if (open == Severity.WARNING) {
            return "~";
        }
        return "⇄";
    }

    private String spoken(Rows rows, Found found, int number, @Nullable Speaker speaker) {
        Segment row = rows.get(number);
        StringJoiner speech = new StringJoiner(", ");
        speech.add("¶ " + (rows.passage(number) + 1));
        if (speaker != null) {
            speech.add(speaker.name());
        }
        speech.add(state(row));
        if (row.isDoubtful()) {
            speech.add(texts.get("row.doubtful", Math.round(100 * row.confidence())));
        }
        speech.add(reader.get("column.english") + ": " + said(row.english()));
        speech.add(reader.get("column.chinese") + ": " + said(row.chinese()));
        for (Item item : found.of(number)) {
            if (!item.isDismissed()) {
                speech.add(rules.name(item.finding().rule()));
            }
        }
        if (!row.note().isEmpty()) {
            speech.add(texts.get("row.note", row.note()));
        }
        return speech.toString();
    }

    private String said(Cell cell) {
        String text = cell.isBlank() ? texts.get("row.empty") : cell.text();
        return cell.isEdited() ? text + " (" + texts.get("row.edited") + ")" : text;
    }
}
