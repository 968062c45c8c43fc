/**
 * Rules on figures: each looks at the {@link app.diptych.alignment.Link links} of a call and reports those that its kind of
 * fault explains.
 */
package app.diptych.check.number;
