package app.diptych.bench;

/**
 * One start of the packaged program.
 *
 * @param milliseconds from the process's start until the first passage was drawn
 * @param megabytes resident three seconds later
 */
record Start(double milliseconds, double megabytes) {}
