package app.diptych.review;

/**
 * Words of which a rule is not to speak in this call.
 *
 * @param rule name of the rule
 * @param english the English words as they stand there, parts separated by " … "; may be empty
 * @param chinese the Chinese words, likewise
 */
public record Exemption(String rule, String english, String chinese) {
    /** @throws IllegalArgumentException if the rule has no name */
    public Exemption {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("an exemption names no rule");
        }
    }
}
