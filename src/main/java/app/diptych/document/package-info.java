/**
 * The parsed model as JSON: what {@code diptych parse} prints and what a {@code *.diptych} file holds.
 *
 * <p><b>Document</b>: a transcript with its analysis, and whatever else stood in the file it was read from.
 */
package app.diptych.document;
