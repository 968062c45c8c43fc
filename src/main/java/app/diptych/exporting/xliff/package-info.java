/**
 * XLIFF, the interchange format of translators' tools: 2.1 (OASIS Standard, 13 February 2018) and 1.2 (1 February 2008).
 *
 * <p>A turn is a group, a passage a group in it, a row a unit with one segment.
 */
package app.diptych.exporting.xliff;
