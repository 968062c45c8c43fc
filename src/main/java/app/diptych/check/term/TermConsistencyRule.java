package app.diptych.check.term;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.name.NameConsistency;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.quantity.grammar.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code term-inconsistent}: one English term or name, several renderings of it in the same call. */
public final class TermConsistencyRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "term-inconsistent",
            Issue.INCONSISTENCY,
            Severity.WARNING,
            true,
            "One English term or name has several Chinese renderings in the same call.");

    /** Characters: of the further forms, what is shorter has too many uses to be a rendering of its own. */
    private static final int SHORTEST = 4;

    private final TermReader reader;
    private final NameConsistency names = new NameConsistency();

    /** @param reader reads the terms */
    public TermConsistencyRule(TermReader reader) {
        this.reader = reader;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private record Wording(Term term, String form) {}

    /** @param shown as the call first writes it */
    private record Rendering(String folded, String shown, List<Place> places) {}

    @Override
    public List<Draft> check(CheckInput input) {
        Map<Wording, List<Rendering>> all = new LinkedHashMap<>();
        for (PassageTerms terms : reader.read(input)) {
            for (int use = 0; use < terms.english().size(); use++) {
                collect(terms, use, all);
            }
        }
        List<Draft> drafts = new ArrayList<>();
        all.forEach((wording, renderings) -> {
            if (renderings.size() > 1) {
                drafts.add(draft(wording.form(), renderings));
            }
        });
        List<Passage> passages = input.transcript().passages();
        Set<String> speakers = names(input.transcript().speakers());
        for (NameConsistency.Several name : names.find(passages)) {
            Draft draft = draft(
                    name.english(),
                    name.ways().stream()
                            .map(way -> new Rendering(way.form(), way.form(), way.places()))
                            .toList());
            drafts.add(isAddress(name, speakers, passages) ? draft.severity(Severity.NOTE) : draft);
        }
        return drafts;
    }

    private static Set<String> names(List<Speaker> speakers) {
        Set<String> names = new HashSet<>();
        for (Speaker speaker : speakers) {
            for (String word : speaker.name().split("[^\\p{L}]+", -1)) {
                if (word.length() > 1) {
                    names.add(word);
                }
            }
        }
        return names;
    }

    /**
     * Whether a person's name is left in Latin letters here and there, as people address each other: a matter of style. A
     * person is a speaker, or has a speaker's other name behind ("Andy" for Andrew), or is thanked.
     */
    private static boolean isAddress(NameConsistency.Several name, Set<String> speakers, List<Passage> passages) {
        String first = name.english();
        boolean latin = name.ways().getFirst().form().equals(first);
        if (!latin || name.ways().size() > 2) {
            return false;
        }
        if (speakers.contains(first)) {
            return true;
        }
        Pattern called = Pattern.compile("(?<=(?i:thanks|thank you|hey|hi|hello|yeah|sure),? )" + Pattern.quote(first)
                + "\\b|\\b" + Pattern.quote(first) + " (?:" + String.join("|", speakers) + ")(?<! )\\b");
        return passages.stream().map(Passage::english).anyMatch(text -> text != null && isAddress(first, called, text));
    }

    /** Few places hold the name: to look for it is much cheaper than to try the pattern everywhere. */
    private static boolean isAddress(String name, Pattern called, String text) {
        Matcher matcher = called.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static void collect(PassageTerms terms, int number, Map<Wording, List<Rendering>> all) {
        EnglishUse use = terms.english().get(number);
        ChineseUse rendering = terms.renderings().right(number);
        Level level = use.term().level();
        if (rendering == null || (level != Level.KEY && level != Level.TERM) || !isOwn(rendering, use.number())) {
            return;
        }
        String chinese = Objects.requireNonNull(terms.passage().chinese());
        Place place = new Place(terms.passage().id(), List.of(use.span()), List.of(rendering.span()));
        List<Rendering> renderings = all.computeIfAbsent(new Wording(use.term(), use.form()), key -> new ArrayList<>());
        for (Rendering known : renderings) {
            if (isSame(known.folded(), rendering.folded())) {
                known.places().add(place);
                return;
            }
        }
        renderings.add(
                new Rendering(rendering.folded(), rendering.span().of(chinese), new ArrayList<>(List.of(place))));
    }

    private static boolean isOwn(ChineseUse use, int term) {
        return (use.form().isRegular(term)
                        || (use.folded().length() >= SHORTEST && use.form().isOnly(term)))
                && use.folded().chars().noneMatch(c -> Letters.isLatin((char) c));
    }

    /** Whether two renderings differ only in length (自由現金流, 自由現金流量; 毛利率, 毛利潤率) or in small words. */
    private static boolean isSame(String one, String other) {
        String a = bare(one);
        String b = bare(other);
        return a.contains(b) || b.contains(a);
    }

    private static String bare(String form) {
        return form.replaceAll("[的及和与、之 ]", "").replace("利润", "利");
    }

    private static Draft draft(String english, List<Rendering> renderings) {
        List<Rendering> byCount = renderings.stream()
                .sorted(Comparator.comparingInt(
                                (Rendering rendering) -> rendering.places().size())
                        .reversed())
                .toList();
        String list = byCount.stream()
                .map(rendering -> rendering.shown() + " (" + rendering.places().size() + ")")
                .collect(Collectors.joining(", "));
        List<Place> places = byCount.stream()
                .flatMap(rendering -> rendering.places().stream())
                .toList();
        return Draft.of(
                        places.getFirst(),
                        "term-inconsistent.renderings",
                        "“{0}” is rendered in several ways: {1}.",
                        english,
                        list)
                .places(places)
                .suggestion(byCount.getFirst().shown());
    }
}
