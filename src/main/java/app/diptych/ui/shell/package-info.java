/**
 * The window's frame: menus, tool bar, outline, side panes, status bar, and what happens when a call is opened.
 *
 * <ul>
 *   <li><b>Call</b>: an analysis with where it came from and how long it took.
 *   <li><b>Origin</b>: a file, a pasted text, or the sample.
 *   <li><b>Panes</b>: the reader in the middle and the metrics at the right, made elsewhere and handed in.
 * </ul>
 */
package app.diptych.ui.shell;
