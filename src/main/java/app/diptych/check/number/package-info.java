/**
 * Rules on figures: each looks at the {@link app.diptych.alignment.Link links} of a call and reports those that its kind of
 * fault explains.
 *
 * <p><b>Tie</b>: a link with its two quantities and the texts they stand in.
 */
package app.diptych.check.number;
