package app.diptych.importing.exchange;

/** A bilingual file that cannot be taken in. The message ends a sentence about the file: "it has …". */
public final class ExchangeException extends Exception {
    private static final long serialVersionUID = 1;

    /** @param found what is wrong, in English, without a full stop */
    public ExchangeException(String found) {
        super(found);
    }
}
