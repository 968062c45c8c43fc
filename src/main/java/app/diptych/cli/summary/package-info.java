/** What a call is, in a few lines. */
package app.diptych.cli.summary;
