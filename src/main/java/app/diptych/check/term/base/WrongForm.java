package app.diptych.check.term.base;

import org.jspecify.annotations.Nullable;

/**
 * What must not stand for a term.
 *
 * @param form the Chinese form; null for every form of {@code names}. Behind it, {@code " $"} says that it is wrong only
 *     where it is given as a sum of money, {@code " %"} only where it is given in percent or points
 * @param names name of the other term that the form names, or null
 * @param reason why it misleads, else null
 */
public record WrongForm(
        @Nullable String form,
        @Nullable String names,
        @Nullable String reason) {
    /** @throws IllegalArgumentException if it says neither what the form names nor why it misleads */
    public WrongForm {
        if ((names == null) == (reason == null) || (form == null && names == null)) {
            throw new IllegalArgumentException("a wrong form names another term or has a reason: " + form);
        }
    }

    /** The form without what is asked of its figure; null where there is none. */
    public @Nullable String plain() {
        return form != null && (form.endsWith(" $") || form.endsWith(" %"))
                ? form.substring(0, form.length() - 2)
                : form;
    }
}
