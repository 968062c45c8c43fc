/**
 * What can be read off a regular expression before it is searched by.
 *
 * <ul>
 *   <li><b>Required text</b>: what every match contains, so that other texts need not be read.
 * </ul>
 */
package app.diptych.library.search.expression;
