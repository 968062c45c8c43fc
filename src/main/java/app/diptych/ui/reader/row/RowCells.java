package app.diptych.ui.reader.row;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import app.diptych.review.note.Colour;
import app.diptych.ui.reader.flag.Flag;
import app.diptych.ui.reader.flag.Flags;
import app.diptych.ui.reader.flow.Cells;
import app.diptych.ui.reader.flow.DisplayText;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.flow.tint.Ink;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes, fills and measures the rows of one call. */
public final class RowCells implements Cells<Row> {
    /** Widths of an average character in ems, for estimates. */
    private static final double ENGLISH_CHARACTER = 0.53;

    private static final double CHINESE_CHARACTER = 0.97;

    private final Texts texts;
    private final Marks marks;
    private final Inks inks;
    private @Nullable Call call;
    private @Nullable PassageTypes types;
    private Grid grid = Grid.NONE;

    /** Cells of no call yet. */
    public RowCells(Texts texts, Marks marks, Inks inks) {
        this.texts = texts;
        this.marks = marks;
        this.inks = inks;
    }

    /** Takes what is shown from now on. */
    public void use(@Nullable Call shown, Typography typography) {
        call = shown;
        types = shown == null ? null : new PassageTypes(shown, typography);
    }

    /** Takes the grid of the width from now on. */
    public void use(Grid shown) {
        grid = shown;
    }

    @Override
    public Row create() {
        return new Row();
    }

    @Override
    public double height(Row row, double width) {
        return row.height();
    }

    @Override
    public double measure(Row probe, int id, double width) {
        Call of = call;
        PassageTypes in = types;
        if (of == null || in == null) {
            return 0;
        }
        Passage passage = of.passage(id);
        boolean name = begins(of, id) && of.transcript().speakerOf(passage) != null;
        probe.prepare(RowContent.of(id, heights(passage, of.startsSection(id) != null, name, in)), grid);
        write(probe.paragraph(Language.EN), of, in, passage, Language.EN);
        write(probe.paragraph(Language.ZH), of, in, passage, Language.ZH);
        return probe.height();
    }

    @Override
    public void fill(Row row, int passage) {
        Call of = call;
        PassageTypes in = types;
        if (of == null || in == null) {
            return;
        }
        Passage shown = of.passage(passage);
        row.show(content(of, shown, in), grid);
        fill(row.paragraph(Language.EN), of, in, shown, Language.EN);
        fill(row.paragraph(Language.ZH), of, in, shown, Language.ZH);
        mark(row);
    }

    /** Marks a filled row anew with what is marked now; its height stays. */
    public void mark(Row row) {
        Call of = call;
        if (of == null || row.passage() < 0 || row.passage() >= of.size()) {
            return;
        }
        List<Flag> flags = marks.flags().of(row.passage());
        row.setCurrent(marks.isCurrent(row.passage()));
        row.setFlag(Flags.gravest(flags));
        for (Language language : Language.values()) {
            Paragraph paragraph = row.paragraph(language);
            Span selected = marks.selected(row.passage(), language);
            Span hit = marks.currentHit(row.passage(), language);
            for (Colour colour : Colour.values()) {
                paragraph.mark(Look.note(colour), marks.highlights().of(row.passage(), language, colour));
            }
            paragraph.mark(Look.HIT, marks.hits(row.passage(), language));
            paragraph.mark(Look.CURRENT_HIT, hit == null ? List.of() : List.of(hit));
            paragraph.mark(Look.SELECTION, selected == null ? List.of() : List.of(selected));
            paragraph.mark(Look.POINTED, marks.pointed(row.passage(), language));
            paragraph.setCaret(marks.caret(row.passage(), language), selected);
            markFlags(paragraph, flags, language);
        }
    }

    private void markFlags(Paragraph paragraph, List<Flag> flags, Language language) {
        for (Severity severity : Severity.values()) {
            paragraph.mark(Look.flag(severity, false), Flags.spans(flags, language, severity, false));
            paragraph.mark(Look.flag(severity, true), Flags.spans(flags, language, severity, true));
        }
        Integer at = marks.flagged();
        List<Span> spans = List.of();
        for (Flag flag : at == null ? List.<Flag>of() : flags) {
            if (at != null && flag.finding() == at) {
                spans = joined(spans, flag.spans(language));
            }
        }
        paragraph.mark(Look.FLAGGED, spans);
    }

    private static List<Span> joined(List<Span> spans, List<Span> more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more);
        return all;
    }

    @Override
    public boolean isLeftOut(int passage) {
        return marks.isLeftOut(passage);
    }

    private void fill(Paragraph paragraph, Call of, PassageTypes in, Passage passage, Language language) {
        if (grid.columns().show(language)) {
            write(paragraph, of, in, passage, language);
        }
    }

    /** Sets a side's text in its inks. */
    private void write(Paragraph paragraph, Call of, PassageTypes in, Passage passage, Language language) {
        String text = passage.text(language);
        if (text == null) {
            paragraph.show(DisplayText.of(PassageTypes.ABSENT), in.of(passage, language), inks.faint(), List.of());
            return;
        }
        List<Ink> colours = new ArrayList<>();
        for (Quantity quantity : of.quantities(passage.id(), language)) {
            if (marks.kinds().contains(quantity.kind())) {
                colours.add(inks.of(Look.of(quantity.kind()), span(quantity)));
            }
        }
        paragraph.show(DisplayText.of(text), in.of(passage, language), inks.plain(), colours);
    }

    private static Span span(Quantity quantity) {
        return new Span(quantity.mention().start(), quantity.mention().end());
    }

    /** Whether a passage is the first of its turn that is shown. */
    private boolean begins(Call of, int passage) {
        int first = passage;
        while (!of.startsTurn(first) && marks.isLeftOut(first - 1)) {
            first--;
        }
        return of.startsTurn(first);
    }

    private RowContent content(Call of, Passage passage, PassageTypes in) {
        Section section = of.startsSection(passage.id());
        Header header = begins(of, passage.id()) ? Header.of(of, passage.id(), texts) : null;
        String heading = section == null ? "" : heading(section).toUpperCase(Locale.ROOT);
        String name = header == null ? "" : header.name();
        String detail = header == null ? "" : header.detail();
        String number = Integer.toString(passage.number());
        return new RowContent(
                passage.id(),
                new Lettering(heading, in.typography().heading(heading)),
                new Lettering(name, in.typography().name(name)),
                new Lettering(detail, in.typography().small(detail)),
                new Lettering(number, in.typography().small(number)),
                heights(passage, section != null, header != null, in),
                () -> spoken(of, passage));
    }

    private Heights heights(Passage passage, boolean heading, boolean name, PassageTypes in) {
        double english = in.of(passage, Language.EN).ascent();
        double chinese = in.of(passage, Language.ZH).ascent();
        double top = Heights.top(in.typography(), heading, name);
        return new Heights(
                in.typography().scaled(17),
                top - in.typography().padding() - in.typography().scaled(10),
                top,
                in.typography().padding(),
                Math.ceil(Math.max(english, chinese)),
                english,
                chinese);
    }

    private String heading(Section section) {
        return switch (section) {
            case SUMMARY -> texts.get("section.summary");
            case PREPARED -> texts.get("section.prepared");
            case QUESTIONS -> texts.get("section.questions");
        };
    }

    private String spoken(Call of, Passage passage) {
        StringJoiner speech = new StringJoiner(", ");
        speech.add("¶ " + passage.number());
        var speaker = of.transcript().speakerOf(passage);
        if (speaker != null) {
            speech.add(speaker.name());
        }
        for (Language language : Language.values()) {
            String text = passage.text(language);
            if (text != null && grid.columns().show(language)) {
                String column = language == Language.EN ? texts.get("column.english") : texts.get("column.chinese");
                speech.add(column + ": " + text);
            }
        }
        int flags = marks.flags().of(passage.id()).size();
        if (flags > 0) {
            speech.add(new Texts("findings", texts.locale()).get("status.findings", flags));
        }
        return speech.toString();
    }

    @Override
    public double estimate(int id, double width) {
        Call of = call;
        PassageTypes in = types;
        if (of == null || in == null) {
            return 0;
        }
        Passage passage = of.passage(id);
        boolean name = begins(of, id) && of.transcript().speakerOf(passage) != null;
        double english = lines(in, passage, Language.EN);
        double chinese = lines(in, passage, Language.ZH);
        return Heights.top(in.typography(), of.startsSection(id) != null, name)
                + (grid.isStacked() ? english + chinese : Math.max(english, chinese))
                + in.typography().padding()
                + 3;
    }

    private double lines(PassageTypes in, Passage passage, Language language) {
        String text = passage.text(language);
        if (text == null || !grid.columns().show(language)) {
            return 0;
        }
        double character = in.typography().em() * (language == Language.EN ? ENGLISH_CHARACTER : CHINESE_CHARACTER);
        return Math.ceil(text.length() * character / grid.textWidth() + 0.15)
                * in.typography().pitch(language);
    }
}
