package app.diptych.bench;

/**
 * One start of the packaged program.
 *
 * @param milliseconds from the process's start until the first passage was drawn
 * @param whole milliseconds until its figures were drawn too
 * @param megabytes resident three seconds later
 */
record Start(double milliseconds, double whole, double megabytes) {}
