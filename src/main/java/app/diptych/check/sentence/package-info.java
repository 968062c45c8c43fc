/** Rules on whole sentences: text that is missing or added, and passages that belong to their neighbours. */
package app.diptych.check.sentence;
