package app.diptych.metric;

import app.diptych.alignment.Link;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubts;
import app.diptych.metric.entity.Owners;
import app.diptych.metric.entity.name.BusinessFinder;
import app.diptych.metric.entity.name.Vocabulary;
import app.diptych.metric.statement.CallBasis;
import app.diptych.metric.statement.period.CallPeriod;
import app.diptych.metric.statement.period.NamedPeriods;
import app.diptych.metric.text.Doings;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.SentenceReader;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a call states about its measures. The English side is read sentence by sentence: which measures it names
 * ({@link ConceptCatalogue}), which amounts belong to them, of which business and for which period. What is no measure of
 * the company is left alone. Thread-safe.
 */
public final class FactFinder {
    private final ConceptCatalogue catalogue;
    private final SentenceReader reader;
    private final Doings doings;
    private final Vocabulary vocabulary = new Vocabulary();
    private final BusinessFinder businesses = new BusinessFinder(vocabulary);

    /** @param catalogue the measures to look for */
    public FactFinder(ConceptCatalogue catalogue) {
        this.catalogue = catalogue;
        reader = new SentenceReader(catalogue);
        doings = new Doings(catalogue);
    }

    /**
     * The facts of a call, in the order they are said; none where the call does not say what period it is about. What
     * analysts and the operator say gives no facts: the company does not state it. But what an analyst asks about is what
     * the answer may mean.
     *
     * @param transcript the call
     * @param quantities its quantities, by id
     * @param links its quantities tied across the languages
     */
    public List<Fact> find(Transcript transcript, List<Quantity> quantities, List<Link> links) {
        return tied(find(transcript, quantities), links);
    }

    /**
     * The same facts, each with the Chinese amount that its own is tied to.
     *
     * @param facts as found without the links
     * @param links of the quantities they were found with
     */
    public static List<Fact> tied(List<Fact> facts, List<Link> links) {
        Map<Integer, Integer> chinese = counterparts(links);
        return facts.stream()
                .map(fact -> fact.quantity() == null ? fact : fact.tied(chinese.get(fact.quantity())))
                .toList();
    }

    /**
     * The facts as far as the English alone tells them, so that they can be found before the languages are aligned; see
     * {@link #tied}.
     *
     * @param transcript the call
     * @param quantities its quantities, by id
     */
    public List<Fact> find(Transcript transcript, List<Quantity> quantities) {
        Period period = transcript.period() == null ? CallPeriod.of(transcript) : transcript.period();
        if (period == null) {
            return List.of();
        }
        List<List<Sentence>> spoken =
                read(transcript, transcript.period() == null ? NamedPeriods.resolve(quantities, period) : quantities);
        String company = transcript.company() == null ? transcript.title() : transcript.company();
        List<Sentence> all = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            if (isCompany(transcript.speakerOf(passage))) {
                all.addAll(spoken.get(passage.id()));
            }
        }
        Owners owners = new Owners(businesses.find(all, company));
        Doubts doubts = new Doubts(owners.company(), period, vocabulary);
        FactRecorder recorder = new FactRecorder(catalogue, CallBasis.of(all), doubts);
        CallReading reading = new CallReading(owners, period, recorder, doubts);
        boolean asked = false;
        int turn = -1;
        for (Passage passage : transcript.passages()) {
            // Where a call was interrupted, the section may be said to be the questions' before anybody has asked one.
            asked |= isQuestion(transcript, passage);
            if (passage.turn() != turn) {
                turn = passage.turn();
                reading.beginTurn(asked && transcript.turns().get(turn).section() == Section.QUESTIONS);
            }
            List<Sentence> sentences = spoken.get(passage.id());
            if (isCompany(transcript.speakerOf(passage))) {
                reading.read(sentences);
            } else if (isAnalyst(transcript.speakerOf(passage))) {
                reading.ask(sentences);
            }
        }
        return recorder.settled();
    }

    private List<List<Sentence>> read(Transcript transcript, List<Quantity> quantities) {
        List<List<Quantity>> english = new ArrayList<>();
        transcript.passages().forEach(passage -> english.add(new ArrayList<>()));
        for (Quantity quantity : quantities) {
            if (quantity.language() == Language.EN) {
                english.get(quantity.passage()).add(quantity);
            }
        }
        List<List<Sentence>> passages = new ArrayList<>();
        for (Passage passage : transcript.passages()) {
            Speaker speaker = transcript.speakerOf(passage);
            boolean read = isCompany(speaker) || isAnalyst(speaker);
            passages.add(
                    !read
                            ? List.of()
                            : reader.read(passage, english.get(passage.id())).stream()
                                    .map(doings::read)
                                    .toList());
        }
        return passages;
    }

    /** Whether somebody asks here, or the operator says that questions come. */
    private static boolean isQuestion(Transcript transcript, Passage passage) {
        Speaker speaker = transcript.speakerOf(passage);
        return transcript.turns().get(passage.turn()).section() == Section.QUESTIONS
                && (isAnalyst(speaker)
                        || (!isExecutive(speaker)
                                && passage.english() != null
                                && passage.english().contains("question")));
    }

    private static boolean isExecutive(@Nullable Speaker speaker) {
        return speaker != null && speaker.role() == Role.EXECUTIVE;
    }

    private static boolean isCompany(@Nullable Speaker speaker) {
        return speaker == null || (speaker.role() != Role.ANALYST && speaker.role() != Role.OPERATOR);
    }

    private static boolean isAnalyst(@Nullable Speaker speaker) {
        return speaker != null && speaker.role() == Role.ANALYST;
    }

    private static Map<Integer, Integer> counterparts(List<Link> links) {
        Map<Integer, Integer> chinese = new HashMap<>();
        for (Link link : links) {
            if (link.english() != null && link.chinese() != null) {
                chinese.put(link.english(), link.chinese());
            }
        }
        return chinese;
    }
}
