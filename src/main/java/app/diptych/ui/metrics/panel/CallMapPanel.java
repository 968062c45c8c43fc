package app.diptych.ui.metrics.panel;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.time.CallStrip;
import app.diptych.ui.support.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole call as a strip: who speaks, where the figures are, and where the translation is wrong. */
final class CallMapPanel {
    private final Analysis call;
    private final Transcript transcript;
    private final Set<String> rulesOff;
    private final Texts texts;
    private final List<Doorway> doors = new ArrayList<>();
    private final List<List<String>> data = new ArrayList<>();
    private final int[] figures;
    private final int[] findings;

    /** @param rulesOff of which no findings are shown */
    CallMapPanel(Analysis call, Set<String> rulesOff, Texts texts) {
        this.call = call;
        transcript = call.transcript();
        this.rulesOff = rulesOff;
        this.texts = texts;
        figures = new int[transcript.passages().size()];
        findings = new int[transcript.passages().size()];
        call.quantities().stream()
                .filter(quantity -> quantity.kind().isAmount())
                .filter(quantity -> quantity.language() == Language.EN
                        || transcript.passages().get(quantity.passage()).english() == null)
                .forEach(quantity -> figures[quantity.passage()]++);
        shownFindings().forEach(finding -> findings[finding.passage()]++);
    }

    private List<Finding> shownFindings() {
        return call.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE && !rulesOff.contains(finding.rule()))
                .toList();
    }

    Content content() {
        data.add(List.of(
                texts.get("map.speaker"),
                texts.get("column.passage"),
                texts.get("map.figures"),
                texts.get("map.findings")));
        double[] starts = starts();
        List<CallStrip.Turn> turns = turns(starts);
        List<CallStrip.Tick> ticks = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            if (figures[passage.id()] > 0) {
                String said = texts.get("map.passage", String.valueOf(passage.number()), figures[passage.id()]);
                ticks.add(new CallStrip.Tick(
                        starts[passage.id()], figures[passage.id()], Ink.FIGURE, door(said, passage.id())));
            }
        }
        for (Finding finding : shownFindings()) {
            boolean error = finding.severity() == Severity.ERROR;
            String said = texts.get(error ? "map.error" : "map.warning", String.valueOf(finding.passage() + 1));
            ticks.add(new CallStrip.Tick(
                    starts[finding.passage()], 1, error ? Ink.ERROR : Ink.WARNING, door(said, finding.passage())));
        }
        int amounts = Arrays.stream(figures).sum();
        return new Content(
                "metrics-map",
                texts.get("map.title"),
                texts.get("map.unit", amounts, shownFindings().size()),
                new CallStrip(starts[starts.length - 1], turns, ticks),
                doors,
                texts.get("map.notes"),
                "",
                data);
    }

    private int door(String said, int passage) {
        doors.add(new Doorway(said, said, null, passage));
        return doors.size() - 1;
    }

    /** The character with which each passage begins, and behind them the length of the call. */
    private double[] starts() {
        double[] starts = new double[transcript.passages().size() + 1];
        double at = 0;
        for (Passage passage : transcript.passages()) {
            starts[passage.id()] = at;
            String text = passage.english() == null ? passage.chinese() : passage.english();
            at += text == null ? 0 : text.length();
        }
        starts[starts.length - 1] = at;
        return starts;
    }

    private List<CallStrip.Turn> turns(double[] starts) {
        List<CallStrip.Turn> turns = new ArrayList<>();
        List<Passage> passages = transcript.passages();
        int first = 0;
        while (first < passages.size()) {
            int behind = first + 1;
            while (behind < passages.size()
                    && passages.get(behind).turn() == passages.get(first).turn()) {
                behind++;
            }
            turns.add(turn(passages.get(first), first, behind, starts));
            first = behind;
        }
        return turns;
    }

    private CallStrip.Turn turn(Passage passage, int first, int behind, double[] starts) {
        int amounts = 0;
        int wrong = 0;
        for (int i = first; i < behind; i++) {
            amounts += figures[i];
            wrong += findings[i];
        }
        Speaker speaker = transcript.speakerOf(passage);
        String name = speaker == null ? texts.get("map.nobody") : speaker.name();
        String where = behind - first == 1 ? String.valueOf(first + 1) : (first + 1) + "\u2013" + behind;
        data.add(List.of(name, where, String.valueOf(amounts), String.valueOf(wrong)));
        String said = texts.get("map.turn", name, where, amounts, wrong);
        return new CallStrip.Turn(
                starts[first],
                starts[behind],
                name,
                isCompany(speaker) ? Ink.COMPANY : Ink.OTHERS,
                door(said, passage.id()));
    }

    private static boolean isCompany(@Nullable Speaker speaker) {
        return speaker != null && speaker.role() == Role.EXECUTIVE;
    }
}
