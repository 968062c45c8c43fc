package app.diptych.ui.shell.outline;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A line of the outline. */
public sealed interface Entry {
    /** Where a click leads; null for a heading. */
    default @Nullable Integer target() {
        return null;
    }

    /** Whether a passage belongs to what the line names. */
    default boolean holds(int passage) {
        return false;
    }

    /** The title of what follows. */
    enum Heading implements Entry {
        /** Prepared remarks. */
        PREPARED,
        /** Questions and answers. */
        QUESTIONS,
        /** Shares of the words spoken. */
        TALK
    }

    /**
     * The publisher's lines before the call.
     *
     * @param passages their ids, never empty
     */
    record Summary(BitSet passages) implements Entry {
        @Override
        public Integer target() {
            return passages.nextSetBit(0);
        }

        @Override
        public boolean holds(int passage) {
            return passages.get(passage);
        }
    }

    /**
     * A speaker's prepared remarks, or an exchange under its analyst's name.
     *
     * @param name who
     * @param detail title or firm, or null
     * @param figures how many amounts are given there
     * @param passages ids, never empty
     */
    record Part(String name, @Nullable String detail, int figures, BitSet passages) implements Entry {
        @Override
        public Integer target() {
            return passages.nextSetBit(0);
        }

        @Override
        public boolean holds(int passage) {
            return passages.get(passage);
        }
    }

    /**
     * How much somebody talks.
     *
     * @param name who; null for the analysts together
     * @param share of the words spoken in the call, 0 to 1
     * @param count how many words; characters of a call that is in Chinese alone
     * @param characters whether characters are counted
     */
    record Talk(@Nullable String name, double share, long count, boolean characters) implements Entry {}
}
