package app.diptych.check.number.course;

import app.diptych.model.pattern.Sieve;

/**
 * Two opposite things that a sentence may say, in both languages, as {@code opposites.tsv} has them.
 *
 * @param isWay whether the two are up and down; else they are only opposites, as buying and selling
 */
record Opposites(boolean isWay, Words english, Words chinese) {
    /**
     * What one language says.
     *
     * @param one plain words of the first
     * @param other plain words of the second
     * @param anyOne words, plain ones too, that may say the first in another way
     * @param anyOther the same of the second
     */
    record Words(Sieve one, Sieve other, Sieve anyOne, Sieve anyOther) {}
}
