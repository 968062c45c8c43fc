package app.diptych.ui.review.row;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import app.diptych.review.note.Colour;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flow.Cells;
import app.diptych.ui.reader.flow.DisplayText;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.flow.Place;
import app.diptych.ui.reader.flow.tint.Ink;
import app.diptych.ui.reader.row.Inks;
import app.diptych.ui.reader.row.Look;
import app.diptych.ui.reader.row.Typography;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes, fills and measures the rows of the review. The rows of the flow are those shown, by their index. */
public final class ReviewCells implements Cells<ReviewRow> {
    /** Widths of an average character in ems, for estimates. */
    private static final double ENGLISH_CHARACTER = 0.53;

    private static final double CHINESE_CHARACTER = 0.97;
    private static final String ABSENT = "—";

    private final ReviewViewModel model;
    private final RowMarks marks;
    private final Inks inks;
    private final Contents contents;
    private @Nullable Typography type;
    private Table table = Table.NONE;

    /**
     * Cells without a type yet.
     *
     * @param marks what else is marked in the texts
     */
    public ReviewCells(ReviewViewModel model, RowMarks marks, Inks inks, Contents contents) {
        this.model = model;
        this.marks = marks;
        this.inks = inks;
        this.contents = contents;
    }

    /** Takes the type from now on. */
    public void use(Typography typography) {
        type = typography;
    }

    /** Takes the table of the width from now on. */
    public void use(Table shown) {
        table = shown;
    }

    @Override
    public ReviewRow create() {
        return new ReviewRow();
    }

    @Override
    public double height(ReviewRow row, double width) {
        return row.height();
    }

    @Override
    public double measure(ReviewRow probe, int index, double width) {
        fill(probe, index);
        return probe.height();
    }

    @Override
    public void fill(ReviewRow row, int index) {
        Typography in = type;
        Rows rows = model.rows().get();
        if (in == null || index >= rows.shown().size()) {
            return;
        }
        int number = rows.shown().get(index);
        int before = index == 0 ? -1 : rows.shown().get(index - 1);
        row.show(contents.of(rows, model.found().get(), number, before, in), table);
        for (Language side : Language.values()) {
            write(row.paragraph(side), rows, number, side, in);
        }
        mark(row);
    }

    private void write(Paragraph paragraph, Rows rows, int number, Language side, Typography in) {
        String text = rows.get(number).cell(side).text();
        if (text.isBlank()) {
            paragraph.show(DisplayText.of(ABSENT), in.text(side, ABSENT), inks.plain(), List.of());
            return;
        }
        List<Ink> colours = new ArrayList<>();
        for (Quantity quantity : rows.quantities(number, side)) {
            if (marks.kinds().contains(quantity.kind())) {
                Look look = Look.of(quantity.kind());
                Span whole =
                        new Span(quantity.mention().start(), quantity.mention().end());
                for (Span span : rows.inCell(number, side, List.of(whole))) {
                    colours.add(inks.of(look, span));
                }
            }
        }
        paragraph.show(DisplayText.of(text), in.text(side, text), inks.plain(), colours);
    }

    /** Marks a filled row anew with what is marked now; its height stays. */
    public void mark(ReviewRow row) {
        Rows rows = model.rows().get();
        int number = row.number();
        if (number < 0 || number >= rows.all().size()) {
            return;
        }
        boolean current = number == model.row().get();
        row.setCurrent(current, model.side().get(), model.editing().get() == null);
        Severity open = model.found().get().open(number);
        Severity any = open == null ? model.found().get().gravest(number) : open;
        row.setGravest(any, open == null);
        for (Language side : Language.values()) {
            Paragraph paragraph = row.paragraph(side);
            markFlags(paragraph, rows, number, side);
            for (Colour colour : Colour.values()) {
                paragraph.mark(Look.note(colour), marks.noted(rows, number, side, colour));
            }
            paragraph.mark(Look.HIT, marks.hits(rows, number, side));
            paragraph.mark(Look.CURRENT_HIT, marks.currentHit(rows, number, side));
            Cell cell = rows.get(number).cell(side);
            Integer caret = current ? model.carets().get().of(side) : null;
            boolean seen = caret != null && caret <= cell.text().length() && !cell.isBlank();
            paragraph.setCaret(seen && caret != null ? new Place(caret, false) : null, null);
        }
    }

    private void markFlags(Paragraph paragraph, Rows rows, int number, Language side) {
        List<Flag> flags = marks.flags(rows.checkedPassage(number));
        for (Severity severity : Severity.values()) {
            for (boolean decided : new boolean[] {false, true}) {
                List<Span> spans = new ArrayList<>();
                for (Flag flag : flags) {
                    if (flag.severity() == severity && flag.decided() == decided) {
                        spans.addAll(rows.inCell(number, side, flag.spans(side)));
                    }
                }
                paragraph.mark(Look.flag(severity, decided), spans);
            }
        }
        List<Span> at = new ArrayList<>();
        for (Flag flag : flags) {
            if (Integer.valueOf(flag.finding()).equals(marks.flagged())) {
                at.addAll(rows.inCell(number, side, flag.spans(side)));
            }
        }
        paragraph.mark(Look.FLAGGED, at);
    }

    @Override
    public double estimate(int index, double width) {
        Typography in = type;
        Rows rows = model.rows().get();
        if (in == null || index >= rows.shown().size()) {
            return 0;
        }
        Segment segment = rows.get(rows.shown().get(index));
        double english = lines(in, segment.english().text(), Language.EN);
        double chinese = lines(in, segment.chinese().text(), Language.ZH);
        return Math.max(english, chinese) + 2 * in.padding() + 3;
    }

    private double lines(Typography in, String text, Language side) {
        double character = in.em() * (side == Language.EN ? ENGLISH_CHARACTER : CHINESE_CHARACTER);
        return Math.ceil(text.length() * character / table.column() + 0.15) * in.pitch(side);
    }
}
