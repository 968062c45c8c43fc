/** Regular expressions that are run over every sentence of a call. */
package app.diptych.model.pattern;
