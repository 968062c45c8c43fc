/** Measurements, run by {@code packaging/dev bench NAME}; none of them is a test. */
package app.diptych.bench;
