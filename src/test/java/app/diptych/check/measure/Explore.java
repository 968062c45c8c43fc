package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.amount.Keys;
import app.diptych.alignment.bead.*;
import app.diptych.alignment.sentence.PassageFit;
import app.diptych.analysis.*;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.*;
import app.diptych.quantity.Quantity;
import java.nio.file.*;
import java.util.*;

final class Explore {
    static UnitReader reader = new UnitReader();

    static double[] len(String t, boolean zh) {
        int han = 0, lat = 0;
        for (char c : t.toCharArray()) if (c > ' ') { if (c >= 0x2e80) han++; else lat++; }
        return new double[] {han, lat};
    }

    public static void main(String[] a) throws Exception {
        Random random = new Random(Long.parseLong(a[0]));
        int runs = Integer.parseInt(a[1]);
        var out = new java.io.PrintStream(System.out, true, "UTF-8");
        for (int f = 2; f < a.length; f++) {
            Transcript call = a[f].endsWith(".tsv") ? Tables.read(Path.of(a[f])) : new TranscriptReader().read(Path.of(a[f]));
            Analysis before = Engine.standard().analyzer().analyze(call, Progress.NONE);
            dump(before, Map.of(), "nat", out);
            for (int r = 0; r < runs; r++) {
                for (String kind : List.of("drop", "join", "joins")) {
                    Map<Integer, int[]> changed = new HashMap<>();
                    List<Passage> ps = new ArrayList<>(call.passages());
                    for (Passage p : call.passages()) {
                        if (random.nextInt(3) != 0) continue;
                        List<SentencePair> sp = new ArrayList<>();
                        for (SentencePair s : before.sentences()) if (s.passage() == p.id()) sp.add(s);
                        if (sp.size() < 2) continue;
                        int at = random.nextInt(sp.size() - (kind.startsWith("join") ? 1 : 0));
                        SentencePair x = sp.get(at);
                        if (x.english() == null || x.chinese() == null || x.english().length() < 25) continue;
                        String t = p.chinese();
                        String n;
                        if (kind.equals("drop")) {
                            n = t.substring(0, x.chinese().start()) + t.substring(x.chinese().end());
                            changed.put(p.id(), new int[] {x.english().start(), x.english().end()});
                        } else {
                            SentencePair y = sp.get(at + 1);
                            if (y.english() == null || y.chinese() == null || y.english().length() < 25) continue;
                            String first = x.chinese().of(t);
                            if (!first.endsWith("。")) continue;
                            String second = t.substring(y.chinese().start());
                            if (kind.equals("joins")) second = second.replaceFirst("^(?:而且|并且|此外，|因此，|所以，?|但|而)?(?:我们|它们?|这些?|他们|你们?|我|我認為|我认为|這些?|我們)", "");
                            n = t.substring(0, x.chinese().end() - 1) + "，" + second;
                            changed.put(p.id(), new int[] {x.english().start(), y.english().end()});
                        }
                        ps.set(p.id(), new Passage(p.id(), p.turn(), p.english(), n, p.englishLine(), p.chineseLine()));
                    }
                    Transcript t = call;
                    Transcript with = new Transcript(t.title(), t.company(), t.ticker(), t.period(), t.date(), t.english(), t.chinese(), t.source(), t.notice(), t.boilerplate(), t.warnings(), t.speakers(), t.turns(), ps);
                    out.println("#\t" + kind + "\t" + changed.size());
                    dump(Engine.standard().analyzer().analyze(with, Progress.NONE), changed, kind, out);
                }
            }
        }
    }

    static void dump(Analysis an, Map<Integer, int[]> changed, String kind, java.io.PrintStream out) {
        Transcript call = an.transcript();
        Vocabulary v = reader.vocabulary();
        Map<Integer, List<SentencePair>> by = new TreeMap<>();
        for (SentencePair s : an.sentences()) by.computeIfAbsent(s.passage(), k -> new ArrayList<>()).add(s);
        List<Unit> en = new ArrayList<>(), zh = new ArrayList<>();
        double enl = 310, han = 100, lat = 0;
        for (SentencePair s : an.sentences()) {
            Passage p = call.passages().get(s.passage());
            if (s.english() != null) { en.add(unit(an, p, s.english(), Language.EN, v)); double[] l = len(s.english().of(p.english()), false); enl += l[0] + l[1]; }
            if (s.chinese() != null) { zh.add(unit(an, p, s.chinese(), Language.ZH, v)); double[] l = len(s.chinese().of(p.chinese()), true); han += l[0]; lat += l[1]; }
        }
        double ratio = (enl - lat) / han;
        Weights w = Aligner.ofPassages().weights(en, zh, v);
        for (var e : by.entrySet()) {
            if (!kind.equals("nat") && !changed.containsKey(e.getKey())) continue;
            Passage p = call.passages().get(e.getKey());
            List<SentencePair> sp = e.getValue();
            for (int i = 0; i < sp.size(); i++) {
                SentencePair s = sp.get(i);
                if (s.chinese() != null || s.english() == null) continue;
                if (!Weight0(s.english().of(p.english()))) continue;
                int[] c = changed.get(e.getKey());
                boolean in = c != null && s.english().start() >= c[0] && s.english().end() <= c[1];
                StringBuilder b = new StringBuilder();
                b.append("L\t" + kind + "\t" + in + "\t" + String.format("%.3f", s.score()));
                double[] l = len(s.english().of(p.english()), false);
                b.append("\t" + (l[0] + l[1]));
                Unit L = unit(an, p, s.english(), Language.EN, v);
                for (int d : new int[] {-1, 1}) {
                    int k = i + d;
                    if (k < 0 || k >= sp.size()) { b.append("\t-\t-\t-\t-\t-"); continue; }
                    SentencePair n = sp.get(k);
                    double nl = 0, cl = 0;
                    Unit E = reader.read("", Language.EN, List.of(), v), C = E;
                    if (n.english() != null) { double[] q = len(n.english().of(p.english()), false); nl = q[0] + q[1]; E = unit(an, p, n.english(), Language.EN, v); }
                    if (n.chinese() != null) { double[] q = len(n.chinese().of(p.chinese()), true); cl = q[0] * ratio + q[1]; C = unit(an, p, n.chinese(), Language.ZH, v); }
                    Unit own = L.without(E);
                    b.append(String.format("\t%.0f\t%.0f\t%.2f\t%.2f\t%.2f", nl, cl, w.all(own), w.common(own, C), w.common(L, C)));
                }
                b.append("\t" + p.number() + "\t" + s.english().of(p.english()));
                out.println(b);
            }
        }
    }

    static boolean Weight0(String t) { return t.codePoints().filter(Character::isLetterOrDigit).count() >= 20; }

    static Unit unit(Analysis an, Passage p, Span span, Language lang, Vocabulary v) {
        List<String> keys = new ArrayList<>();
        for (Quantity q : an.quantities()) {
            if (q.passage() == p.id() && q.language() == lang && q.mention().start() >= span.start() && q.mention().start() < span.end()) {
                String k = Keys.of(q.mention());
                if (k != null) keys.add(k);
            }
        }
        return reader.read(span.of(p.text(lang)), lang, keys, v);
    }
}
