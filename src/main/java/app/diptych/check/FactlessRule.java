package app.diptych.check;

/**
 * A rule that rests on the texts, their quantities, links and sentences alone. It may run while the facts are still being
 * found: what it is given has none.
 */
public interface FactlessRule extends Rule {}
