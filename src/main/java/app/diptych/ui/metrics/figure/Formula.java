package app.diptych.ui.metrics.figure;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A formula's figures without its English words, which are the same in every language: 14.7 / 148 = 9.93 %. */
public final class Formula {
    private static final Pattern WORDS =
            Pattern.compile("(?i)\\b(?!(?:thousand|million|billion|trillion|to)\\b)[a-z]{4,}\\b");

    private Formula() {}

    /** The steps that are nothing but figures; the whole where there is none. */
    public static String arithmetic(String formula) {
        String stated =
                formula.replaceFirst("\\s*\\([^()]* to [^()]*\\)(?=;|$)", "").replaceFirst(";.*", "");
        List<String> steps = Arrays.stream(stated.split(" = ", -1))
                .filter(step -> !WORDS.matcher(step).find() && step.chars().anyMatch(Character::isDigit))
                .toList();
        return steps.isEmpty() ? formula : String.join(" = ", steps);
    }
}
