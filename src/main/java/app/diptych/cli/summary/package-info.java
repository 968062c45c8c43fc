/** What a person reads of a call on a terminal. */
package app.diptych.cli.summary;
