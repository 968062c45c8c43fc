/**
 * The termbase in the window.
 *
 * <ul>
 *   <li><b>Scope</b>: whose terms are edited, those for all calls or those for the calls of one folder.
 *   <li><b>Layer</b>: the terms of one's own of a scope, laid over a base: the shipped termbase, or that with the terms for
 *       all calls.
 *   <li><b>TermRow</b>: a line of the table, an entry of the base or one of one's own.
 * </ul>
 */
package app.diptych.ui.terms;
