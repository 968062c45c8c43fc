package app.diptych.check;

/**
 * What a rule is, for people and for preferences.
 *
 * @param name stable name ("term-inconsistent"); also the key by which a window words it
 * @param issue its type
 * @param severity the severity of its findings, unless one says otherwise
 * @param onByDefault whether it runs when nobody has chosen
 * @param explanation one English sentence: what it finds
 */
public record RuleInfo(String name, Issue issue, Severity severity, boolean onByDefault, String explanation) {
    /** @throws IllegalArgumentException if the name is no lower-case word with hyphens */
    public RuleInfo {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("no name of a rule: " + name);
        }
    }
}
