/** JSON as programs and data sets keep calls in it: speakers with what they say, or a text with what is known of it. */
package app.diptych.importing.json;
