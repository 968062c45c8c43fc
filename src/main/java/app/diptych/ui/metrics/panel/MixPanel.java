package app.diptych.ui.metrics.panel;

import app.diptych.metric.Fact;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Scale;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.plan.row.Mix;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where sales and income come from: the share of each segment in both. */
final class MixPanel {
    private final Figures figures;
    private final BusinessInks inks;
    private final Writer.Language language;

    /** @param inks of the businesses, as in the other charts */
    MixPanel(Figures figures, BusinessInks inks, Writer.Language language) {
        this.figures = figures;
        this.inks = inks;
        this.language = language;
    }

    /** The chart; empty where the segments of none of the measures add up. */
    Optional<Content> content(List<SegmentChart> charts) {
        List<SegmentChart> whole = charts.stream()
                .filter(chart -> chart.total() != null && !chart.unit().equals("%"))
                .limit(2)
                .toList();
        if (whole.isEmpty() || whole.stream().allMatch(chart -> hasLoss(chart))) {
            return Optional.empty();
        }
        var texts = language.texts();
        Writer writer = new Writer(language, "%", List.of());
        List<Mix.Whole> wholes = new ArrayList<>();
        for (SegmentChart chart : whole) {
            wholes.add(whole(chart, writer));
        }
        return Optional.of(new Content(
                "metrics-mix",
                texts.get("mix.title"),
                texts.get(
                        "chart.about",
                        language.wording()
                                .period(whole.getFirst()
                                        .figures()
                                        .getFirst()
                                        .fact()
                                        .period()),
                        texts.get("mix.unit")),
                new Mix(wholes),
                writer.doors(),
                writer.notes(List.of()),
                "",
                writer.data()));
    }

    private static boolean hasLoss(SegmentChart chart) {
        return chart.figures().stream().anyMatch(figure -> Writer.middle(figure.fact()) < 0);
    }

    private Mix.Whole whole(SegmentChart chart, Writer writer) {
        String name = chart.concept().label(language.texts().locale());
        if (hasLoss(chart)) {
            String losing = chart.figures().stream()
                    .map(Figure::fact)
                    .filter(fact -> Writer.middle(fact) < 0)
                    .map(Fact::entity)
                    .findFirst()
                    .orElseThrow();
            return new Mix.Whole(name, List.of(), language.texts().get("mix.loss", losing));
        }
        double total = chart.figures().stream()
                .mapToDouble(figure -> Writer.middle(figure.fact()))
                .sum();
        List<Mix.Part> parts = new ArrayList<>();
        for (Figure figure : chart.figures()) {
            String entity = figure.fact().entity();
            double share = total == 0 ? 0 : Writer.middle(figure.fact()) / total;
            String percent = language.format().number(BigDecimal.valueOf(share * 100), 1, new Scale(0, "", ""));
            writer.note(name, entity, figure.fact().period().code(), Math.round(share * 1000) / 10.0, "");
            parts.add(new Mix.Part(
                    share, entity + " " + percent, percent, inks.of(entity), writer.door(figure, figures)));
        }
        return new Mix.Whole(name, parts, "");
    }
}
