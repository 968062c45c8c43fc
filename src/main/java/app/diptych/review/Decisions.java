package app.diptych.review;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has said of the findings of one call. Immutable: a change gives new ones.
 *
 * @param made one for each finding that something was said of
 * @param exemptions words that a rule is not to speak of
 */
public record Decisions(List<Decision> made, Set<Exemption> exemptions) {
    /** Nothing said. */
    public static final Decisions NONE = new Decisions(List.of(), Set.of());

    /** @throws IllegalArgumentException if two speak of one finding */
    public Decisions {
        made = List.copyOf(made);
        exemptions = Set.copyOf(exemptions);
        if (made.stream().map(Decision::key).distinct().count() < made.size()) {
            throw new IllegalArgumentException("two decisions on one finding");
        }
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return made.isEmpty() && exemptions.isEmpty();
    }

    /** What was said of a finding. */
    public Optional<Decision> on(FindingKey key) {
        return made.stream().filter(decision -> decision.key().equals(key)).findFirst();
    }

    /** Whether a finding is right: undecided where nothing was said, no error where its words are exempt. */
    public Ruling ruling(FindingKey key) {
        Ruling said = on(key).map(Decision::ruling).orElse(Ruling.UNDECIDED);
        return said == Ruling.UNDECIDED && exemptions.contains(key.exemption()) ? Ruling.NOT_ERROR : said;
    }

    /**
     * The findings that stand: those that were not called a false alarm, one by one or by their words. What a check
     * should report of a document that a person has worked on.
     */
    public List<Finding> open(Analysis analysis) {
        List<FindingKey> keys = FindingKey.of(analysis);
        Map<FindingKey, Ruling> said = new LinkedHashMap<>();
        made.forEach(decision -> said.put(decision.key(), decision.ruling()));
        return analysis.findings().stream()
                .filter(finding -> {
                    FindingKey key = keys.get(finding.id());
                    Ruling ruling = said.getOrDefault(key, Ruling.UNDECIDED);
                    return ruling == Ruling.ERROR
                            || (ruling == Ruling.UNDECIDED && !exemptions.contains(key.exemption()));
                })
                .toList();
    }

    /** With a ruling on a finding; its note stays. */
    public Decisions rule(FindingKey key, Ruling ruling) {
        return put(key, ruling, on(key).map(Decision::note).orElse(""));
    }

    /** With a note on a finding; its ruling stays. */
    public Decisions note(FindingKey key, String note) {
        return put(key, on(key).map(Decision::ruling).orElse(Ruling.UNDECIDED), note.strip());
    }

    /** With words of which a rule is not to speak. */
    public Decisions exempt(Exemption exemption) {
        Set<Exemption> more = new LinkedHashSet<>(exemptions);
        more.add(exemption);
        return new Decisions(made, more);
    }

    /** Without that exemption. */
    public Decisions allow(Exemption exemption) {
        Set<Exemption> fewer = new LinkedHashSet<>(exemptions);
        fewer.remove(exemption);
        return new Decisions(made, fewer);
    }

    /** These, and of the others what these do not speak of. */
    public Decisions over(Decisions others) {
        Map<FindingKey, Decision> all = new LinkedHashMap<>();
        others.made.forEach(decision -> all.put(decision.key(), decision));
        made.forEach(decision -> all.put(decision.key(), decision));
        Set<Exemption> exempt = new LinkedHashSet<>(others.exemptions);
        exempt.addAll(exemptions);
        return new Decisions(List.copyOf(all.values()), exempt);
    }

    private Decisions put(FindingKey key, Ruling ruling, String note) {
        List<Decision> now = new ArrayList<>(made);
        int at = indexOf(key);
        @Nullable
        Decision decision = ruling == Ruling.UNDECIDED && note.isBlank() ? null : new Decision(key, ruling, note);
        if (at >= 0) {
            now.remove(at);
        }
        if (decision != null) {
            now.add(at >= 0 ? at : now.size(), decision);
        }
        return new Decisions(now, exemptions);
    }

    private int indexOf(FindingKey key) {
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
