package app.diptych.model;

/** The part of a call that a turn belongs to. */
public enum Section {
    /** Lines that a publisher put before the call; Chinese only in the interleaved layout. */
    SUMMARY,
    /** What the company's officers read out. */
    PREPARED,
    /** Analysts' questions with the answers. */
    QUESTIONS
}
