/** What is said around a measure, in the words of its sentence, as far as doubts rest on it. */
@NullMarked
package app.diptych.metric.doubt.phrase;

import org.jspecify.annotations.NullMarked;
