package app.diptych.check.term.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms by their English forms, each of which belongs to one term. Immutable. */
public final class Termbase {
    private final List<Term> terms;
    private final Map<String, Term> byForm = new HashMap<>();

    /** @throws IllegalArgumentException if an English form stands twice, or a wrong form names an unknown term */
    public Termbase(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Term term : terms) {
            for (String form : term.english()) {
                if (byForm.put(key(form), term) != null) {
                    throw new IllegalArgumentException("\"" + form + "\" stands twice in the termbase");
                }
            }
        }
        for (Term term : terms) {
            for (WrongForm wrong : term.wrong()) {
                String names = wrong.names();
                if (names != null && !byForm.containsKey(key(names))) {
                    throw new IllegalArgumentException("\"" + term.name() + "\" names \"" + names
                            + "\" as another term, but the termbase has none of that name");
                }
            }
        }
    }

    /** In order. */
    public List<Term> terms() {
        return terms;
    }

    /** The term with this English form, or null. */
    public @Nullable Term find(String english) {
        return byForm.get(key(english));
    }

    /** How forms are compared: without case, a hyphen being a space. */
    public static String key(String english) {
        return english.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }

    /** The term that a text uses by these words, in the singular or the plural; null where there is none. */
    public @Nullable Term used(String words) {
        String plain = key(words);
        Term found = byForm.get(plain);
        if (found == null && plain.endsWith("ies")) {
            found = byForm.get(plain.substring(0, plain.length() - 3) + "y");
        }
        return found == null && plain.endsWith("s") ? byForm.get(plain.substring(0, plain.length() - 1)) : found;
    }

    /** The term that an entry of a person's own is about: that of the first of its wordings that is known; or null. */
    public @Nullable Term about(List<String> english) {
        return english.stream()
                .map(this::find)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * This termbase with a person's own laid over it. Where both have a term of one English form, the own forms come
     * first and its wrong ones are no longer right; the level is the own one's. What only one has, stays. An own term that
     * stands instead of another takes its place as it is.
     *
     * @param own a person's own terms
     * @param fold what Chinese forms are compared by, so that both scripts count as the same
     */
    public Termbase with(List<OwnTerm> own, UnaryOperator<String> fold) {
        Map<String, OwnTerm> ownByForm = new HashMap<>();
        own.forEach(each -> each.term().english().forEach(form -> ownByForm.put(key(form), each)));
        Map<String, Term> merged = new LinkedHashMap<>();
        Set<String> taken = ownByForm.keySet();
        for (Term term : terms) {
            OwnTerm over = term.english().stream()
                    .map(form -> ownByForm.get(key(form)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            List<String> english = term.english().stream()
                    .filter(form -> !taken.contains(key(form)))
                    .toList();
            if (over != null && over.instead() && term.equals(about(over.term().english()))) {
                merged.putIfAbsent(over.term().name(), over.term());
            } else if (over != null
                    && !over.instead()
                    && !merged.containsKey(over.term().name())) {
                merged.put(over.term().name(), laidOver(over.term(), term, english, fold));
            } else if (!english.isEmpty()) {
                merged.put(english.getFirst(), keepingOnly(term, english));
            }
        }
        own.forEach(each -> merged.putIfAbsent(each.term().name(), each.term()));
        return new Termbase(known(merged));
    }

    /** A wrong form may name a wording that a person has taken away: it goes with it. */
    private static List<Term> known(Map<String, Term> merged) {
        Set<String> names = new HashSet<>();
        merged.values().forEach(term -> term.english().forEach(form -> names.add(key(form))));
        return merged.values().stream()
                .map(term -> withWrong(
                        term,
                        term.wrong().stream()
                                .filter(wrong -> wrong.names() == null || names.contains(key(wrong.names())))
                                .toList()))
                .toList();
    }

    private static Term withWrong(Term term, List<WrongForm> wrong) {
        return wrong.size() == term.wrong().size()
                ? term
                : new Term(
                        term.english(),
                        term.level(),
                        term.taiwan(),
                        term.hongKong(),
                        term.mainland(),
                        term.also(),
                        wrong);
    }

    private static Term keepingOnly(Term term, List<String> english) {
        return new Term(
                english, term.level(), term.taiwan(), term.hongKong(), term.mainland(), term.also(), term.wrong());
    }

    private static Term laidOver(Term own, Term shipped, List<String> english, UnaryOperator<String> fold) {
        Set<String> wrong = new LinkedHashSet<>();
        own.wrong().stream()
                .map(WrongForm::form)
                .filter(Objects::nonNull)
                .map(fold)
                .forEach(wrong::add);
        Set<String> right = new LinkedHashSet<>();
        Stream.concat(own.forms().stream(), own.also().stream()).map(fold).forEach(right::add);
        boolean skip = own.level() == Level.SKIP;
        List<WrongForm> allWrong = new ArrayList<>(own.wrong());
        shipped.wrong().stream()
                .filter(form -> form.plain() == null || !right.contains(fold.apply(form.plain())))
                .forEach(allWrong::add);
        Predicate<String> stays = form -> !wrong.contains(fold.apply(form));
        return new Term(
                joined(own.english(), english, form -> true),
                own.level(),
                skip ? List.of() : joined(own.taiwan(), shipped.taiwan(), stays),
                skip ? List.of() : joined(own.hongKong(), shipped.hongKong(), stays),
                skip ? List.of() : joined(own.mainland(), shipped.mainland(), stays),
                joined(own.also(), shipped.also(), stays),
                allWrong);
    }

    private static List<String> joined(List<String> first, List<String> then, Predicate<String> stays) {
        return Stream.concat(first.stream(), then.stream().filter(stays))
                .distinct()
                .toList();
    }
}
