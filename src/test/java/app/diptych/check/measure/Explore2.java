package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.bead.*;
import app.diptych.alignment.sentence.PassageFit;
import app.diptych.analysis.*;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.*;
import java.nio.file.*;
import java.util.*;

final class Explore2 {
    public static void main(String[] a) throws Exception {
        var out = new java.io.PrintStream(System.out, true, "UTF-8");
        for (String f : a) {
            Transcript call = new TranscriptReader().read(Path.of(f));
            for (int o = -1; o < 6; o += (o < 0 ? 1 : 2)) {
                List<Passage> ps = new ArrayList<>(call.passages());
                Set<Integer> ch = new HashSet<>();
                for (int i = Math.max(o, 0); o >= 0 && i + 1 < ps.size(); i += 6) {
                    Passage x = ps.get(i), y = ps.get(i + 1);
                    if (ok(x) && ok(y)) {
                        ps.set(i, InjectedErrors.chinese(x, y.chinese()));
                        ps.set(i + 1, InjectedErrors.chinese(y, x.chinese()));
                        ch.add(i);
                        ch.add(i + 1);
                    }
                }
                Transcript t = InjectedErrors.with(call, ps);
                Analysis an = Engine.standard().analyzer().analyze(t, Progress.NONE);
                PassageFit fit = PassageFit.of(t, an.quantities(), new UnitReader());
                Set<Integer> flagged = new HashSet<>();
                Set<Integer> any = new HashSet<>();
                an.findings().forEach(x -> { if (x.rule().equals("not-aligned")) flagged.add(x.passage()); else if (x.places().isEmpty()) any.add(x.passage()); });
                for (Passage p : ps) {
                    int i = p.id();
                    if (!ok(p)) continue;
                    double sum = 0, len = 0;
                    for (SentencePair s : an.sentences()) if (s.passage() == i && s.english() != null) { sum += s.score() * s.english().length(); len += s.english().length(); }
                    boolean c = ch.contains(i);
                    if (o >= 0 && !c) continue;
                    int j = -1; double best = -9;
                    for (int k : new int[] {i - 1, i + 1}) {
                        if (k < 0 || k >= ps.size() || !ok(ps.get(k))) continue;
                        double v = fit.common(i, k) + fit.common(k, i) - fit.common(i, i) - fit.common(k, k);
                        if (v > best) { best = v; j = k; }
                    }
                    if (j < 0) continue;
                    out.printf("S\t%s\t%s\t%s\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%.2f\t%s\t%d\t%d\t%s%n", c, flagged.contains(i), any.contains(i), sum / Math.max(1, len),
                            fit.share(i, i), fit.share(j, i), fit.share(j, j), fit.share(i, j),
                            fit.common(i, i), fit.common(j, i), fit.common(j, j), fit.common(i, j), call.title(), i + 1, j + 1, p.english().substring(0, 50));
                }
            }
        }
    }

    static boolean ok(Passage p) {
        return p.english() != null && p.chinese() != null && p.english().length() > 60;
    }
}
