/**
 * Terms of finance in both languages. A <em>use</em> is a place where a text has a term or a form of one; a
 * <em>rendering</em> is the Chinese use that stands for an English one.
 */
package app.diptych.check.term;
