/** Aligns the sentences inside the passages of a call. */
package app.diptych.alignment.sentence;
