/** What is said of time beside figures and periods: the part of a year that is meant, the span that a sum is for. */
package app.diptych.check.number.time;
