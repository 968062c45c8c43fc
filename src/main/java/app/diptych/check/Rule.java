package app.diptych.check;

import java.util.List;

/** Finds one kind of fault. Thread-safe, and the same input always gives the same drafts. */
public interface Rule {
    /** What it is. */
    RuleInfo info();

    /** What it finds in a call, in any order. */
    List<Draft> check(CheckInput input);
}
