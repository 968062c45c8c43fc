package app.diptych.ui.metrics.panel;

import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All charts of a call.
 *
 * @param texts the bundle {@code metrics}
 * @param format prints numbers
 * @param wording names and explains figures
 */
public record Contents(Texts texts, FigureFormat format, Wording wording) {
    /**
     * The charts that the call has the facts for; of the others nothing.
     *
     * @param others calls that it is compared with
     * @param rulesOff rules of which no findings are shown
     */
    public List<Content> of(Figures figures, List<Figures> others, Set<String> rulesOff) {
        Writer.Language language = new Writer.Language(texts, format, wording);
        List<SegmentChart> charts = figures.segmentCharts();
        List<Content> contents = new ArrayList<>();
        BarPanels bars = new BarPanels(figures, language);
        BridgePanel bridge = new BridgePanel(figures, language);
        for (SegmentChart chart : charts) {
            contents.add(bars.content(chart));
            boolean income =
                    !chart.unit().equals("%") && !chart.concept().name().equals("netSales");
            if (income) {
                bridge.content(chart).ifPresent(contents::add);
            }
        }
        BusinessInks inks = new BusinessInks(figures, others);
        new MixPanel(figures, inks, language).content(charts).ifPresent(contents::add);
        contents.addAll(new GuidancePanels(figures, language).contents());
        contents.addAll(new TrendPanels(figures, others, inks, language).contents());
        if (!figures.analysis().transcript().passages().isEmpty()) {
            contents.add(new CallMapPanel(figures.analysis(), rulesOff, texts).content());
        }
        return contents;
    }
}
