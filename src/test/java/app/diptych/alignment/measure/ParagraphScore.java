package app.diptych.alignment.measure;

import app.diptych.alignment.bead.Bead;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.segment.Sentences;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.standard.Recognizers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Strict scores of paragraph alignment on calls out of step: so many percent of the paragraphs are dropped, as many joined
 * with the next, as many cut at the end of a sentence, half of each on either side. Counted as {@link BeadScore} counts.
 */
final class ParagraphScore {
    private static final int USUAL = 5;
    /** With which the costs were tuned. */
    static final long SEED = 7;

    private final ParagraphAligner aligner = new ParagraphAligner(new UnitReader(), Recognizers.standard());
    private final Random random;
    /** The part of the paragraphs to which one thing is done on one side. */
    private final double each;

    private int right;
    private int made;
    private int found;
    private int wanted;
    private int changed;

    private ParagraphScore(Random random, double each) {
        this.random = random;
        this.each = each;
    }

    /**
     * Scores all calls.
     *
     * @param percent how many of the paragraphs are dropped, joined and cut; 5 of each where it is 0
     * @param seed which of them: one for all calls, so that no two of them are changed at the same places
     */
    static void run(int percent, long seed, PrintStream out) throws Exception {
        double each = (percent == 0 ? USUAL : percent) / 200.0;
        Random random = new Random(seed);
        ParagraphScore total = new ParagraphScore(random, each);
        Texts texts = new Texts();
        for (Path call : Texts.calls()) {
            ParagraphScore score = new ParagraphScore(random, each);
            score.read(texts.read(call).passages());
            score.print(call.getParent().getFileName() + "/" + call.getFileName(), out);
            total.right += score.right;
            total.made += score.made;
            total.found += score.found;
            total.wanted += score.wanted;
            total.changed += score.changed;
        }
        total.print("all", out);
    }

    private void read(List<Passage> passages) {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        List<Passage> both = passages.stream()
                .filter(passage -> passage.english() != null && passage.chinese() != null)
                .toList();
        int at = 0;
        while (at < both.size()) {
            int e = english.size();
            int c = chinese.size();
            at += change(both, at, english, chinese);
            if (english.size() > e || chinese.size() > c) {
                gold.add(e + "-" + english.size() + ":" + c + "-" + chinese.size());
                wanted += english.size() > e && chinese.size() > c ? 1 : 0;
            }
        }
        Set<String> right = new HashSet<>(gold);
        for (Bead bead : aligner.align(english, chinese)) {
            made++;
            boolean same = right.contains(
                    bead.englishFrom() + "-" + bead.englishTo() + ":" + bead.chineseFrom() + "-" + bead.chineseTo());
            this.right += same ? 1 : 0;
            found += same && bead.english() > 0 && bead.chinese() > 0 ? 1 : 0;
        }
    }

    /** Takes a passage over, changed or not, and says how many that were. */
    private int change(List<Passage> passages, int at, List<String> english, List<String> chinese) {
        String from = String.valueOf(passages.get(at).english());
        String to = String.valueOf(passages.get(at).chinese());
        double chance = random.nextDouble();
        int kind = (int) (chance / each);
        boolean last = at + 1 == passages.size();
        changed += kind < 6 ? 1 : 0;
        switch (kind) {
            case 0 -> english.add(from);
            case 1 -> chinese.add(to);
            case 2, 3 -> {
                String nextFrom = last ? "" : " " + passages.get(at + 1).english();
                String nextTo = last ? "" : String.valueOf(passages.get(at + 1).chinese());
                english.add(from + (kind == 2 ? nextFrom : ""));
                chinese.add(to + (kind == 3 ? nextTo : ""));
                if (!last && kind == 2) {
                    chinese.add(nextTo);
                } else if (!last) {
                    english.add(nextFrom.strip());
                }
                return last ? 1 : 2;
            }
            case 4, 5 -> {
                english.addAll(kind == 4 ? cut(from, Language.EN) : List.of(from));
                chinese.addAll(kind == 5 ? cut(to, Language.ZH) : List.of(to));
            }
            default -> {
                english.add(from);
                chinese.add(to);
            }
        }
        return 1;
    }

    private List<String> cut(String text, Language language) {
        List<Span> sentences = Sentences.of(text, language);
        if (sentences.size() < 2) {
            return List.of(text);
        }
        int end = sentences.get(random.nextInt(sentences.size() - 1)).end();
        return List.of(text.substring(0, end).strip(), text.substring(end).strip());
    }

    private void print(String name, PrintStream out) {
        double precision = (double) right / Math.max(1, made);
        double recall = (double) found / Math.max(1, wanted);
        out.printf(
                "%-30s precision %.3f recall %.3f F1 %.3f (%d beads, %d of them changed)%n",
                name, precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall), made, changed);
    }
}
