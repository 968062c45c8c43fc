package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.analysis.*;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.*;
import app.diptych.quantity.*;
import java.nio.file.*;
import java.util.*;

final class Explore4 {
    public static void main(String[] a) throws Exception {
        var out = new java.io.PrintStream(System.out, true, "UTF-8");
        Transcript call = new TranscriptReader().read(Path.of(a[0]));
        Analysis an = Engine.standard().analyzer().analyze(call, Progress.NONE);
        Map<Integer, StringBuilder> m = new TreeMap<>();
        Set<Integer> linked = new HashSet<>();
        an.links().forEach(l -> {
            Integer q = l.english() == null ? l.chinese() : l.english();
            if (l.english() != null) linked.add(l.english());
            if (l.chinese() != null) linked.add(l.chinese());
            m.computeIfAbsent(an.quantities().get(q).passage(), k -> new StringBuilder()).append("  " + l.verdict().name().charAt(0) + " " + t(call, an, l.english()) + "|" + t(call, an, l.chinese()));
        });
        for (Quantity q : an.quantities()) if (!linked.contains(q.id()) && call.passages().get(q.passage()).english() != null) m.computeIfAbsent(q.passage(), k -> new StringBuilder()).append("  ?" + q.language() + " " + t(call, an, q.id()));
        m.forEach((k, v) -> out.println("¶" + (k + 1) + v));
    }

    static String t(Transcript c, Analysis an, Integer id) {
        if (id == null) return "-";
        Quantity q = an.quantities().get(id);
        return c.passages().get(q.passage()).text(q.language()).substring(q.mention().outerStart(), q.mention().outerEnd());
    }
}
