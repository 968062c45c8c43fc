package app.diptych.library.search;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.link.Linker;
import app.diptych.alignment.sentence.SentenceAligner;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.check.Checker;
import app.diptych.check.RuleSet;
import app.diptych.metric.FactFinder;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.relation.Reconciler;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import app.diptych.model.Turn;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.standard.Recognizers;
import app.diptych.quantity.standard.StatementCurrency;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls of two speakers made of the sentences a test is about, and what is found in them. */
final class InventedCalls {
    static final Searcher SEARCHER = new Searcher(Recognizers.standard(), Duration.ofMillis(300));

    private InventedCalls() {}

    /** A call with a passage for each pair of an English and a Chinese text: the first is prepared, the others answers. */
    static Analysis call(String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            int id = passages.size();
            passages.add(new Passage(id, id == 0 ? 0 : 1, texts[i], texts[i + 1], null, null));
        }
        Transcript transcript = Transcripts.of(
                "Alderbrook Q1 2031",
                "Alderbrook",
                "zh-Hant",
                List.of(
                        new Speaker(0, "Mara Quill", "Chief Executive Officer", null, Role.EXECUTIVE),
                        new Speaker(1, "Odd Hansen", "Chief Financial Officer", null, Role.EXECUTIVE)),
                List.of(new Turn(0, 0, Section.PREPARED, null), new Turn(1, 1, Section.QUESTIONS, 1)),
                passages);
        var tools = new Analyzer.Tools(
                Recognizers.standard(),
                new StatementCurrency(new Folding()),
                new SentenceAligner(new UnitReader()),
                new Linker(),
                new FactFinder(ConceptCatalogue.shipped()),
                new Reconciler(ConceptCatalogue.shipped()),
                new Checker(List.of()));
        var analyzer = new Analyzer(() -> tools, RuleSet.DEFAULT);
        return analyzer.analyze(transcript, Progress.NONE);
    }

    /** The texts found, each with its ¶ and language, in the order of the hits: {@code 1 EN tide}. */
    static List<String> find(Query query, String... texts) throws WrongExpressionException {
        Analysis call = call(texts);
        Hits hits = SEARCHER.find(SEARCHER.index(call, Progress.NONE), query, Progress.NONE);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Passage passage = call.transcript().passages().get(hit.passage());
            String text = hit.language() == Language.EN ? passage.english() : passage.chinese();
            found.add(passage.number() + " " + hit.language() + " " + hit.span().of(text == null ? "" : text));
        }
        return found;
    }
}
