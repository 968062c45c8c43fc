/** How long a call is, as translators count. */
package app.diptych.library.count;
