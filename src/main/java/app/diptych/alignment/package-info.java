/**
 * Ties between the two languages: quantities to their counterparts (links), sentences to theirs (sentence pairs).
 */
package app.diptych.alignment;
