package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.alignment.SentencePair;
import app.diptych.analysis.*;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.*;
import java.nio.file.*;
import java.util.*;

final class Explore3 {
    public static void main(String[] a) throws Exception {
        var out = new java.io.PrintStream(System.out, true, "UTF-8");
        Transcript call = a[0].endsWith(".tsv") ? Tables.read(Path.of(a[0])) : new TranscriptReader().read(Path.of(a[0]));
        Analysis an = Engine.standard().analyzer().analyze(call, Progress.NONE);
        Set<Integer> ids = new HashSet<>();
        for (int i = 1; i < a.length; i++) ids.add(Integer.parseInt(a[i]) - 1);
        for (int id : ids) {
            Passage p = call.passages().get(id);
            out.println("¶" + (id + 1));
            for (SentencePair s : an.sentences()) if (s.passage() == id) {
                out.printf("  %.2f %s%n       %s%n", s.score(), s.english() == null ? "-" : s.english().of(p.english()), s.chinese() == null ? "-" : s.chinese().of(p.chinese()));
            }
            an.links().forEach(l -> {
                Integer q = l.english() == null ? l.chinese() : l.english();
                if (an.quantities().get(q).passage() == id) out.println("    " + l.verdict() + " " + (l.english() == null ? "-" : an.quantities().get(l.english()).text()+" "+an.quantities().get(l.english()).mention()) + " | " + (l.chinese() == null ? "-" : an.quantities().get(l.chinese()).text()+" "+an.quantities().get(l.chinese()).mention()));
            });
            an.findings().forEach(f -> { if (f.passage() == id) out.println("    ! " + f.rule() + " " + f.severity() + " " + f.message()); });
        }
    }
}
