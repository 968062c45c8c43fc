/**
 * Rules that hold the Chinese against the call's own arithmetic and its own facts.
 *
 * <p><b>Broken relation</b>: figures that fit in the English and no longer fit with what the Chinese makes of one of them.
 */
package app.diptych.check.relation;
