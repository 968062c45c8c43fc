/** Texts into sentences: where one ends and the next begins, in English and in Chinese. */
package app.diptych.alignment.segment;
