/** Files of translators' tools that come back to the call they were made of. */
package app.diptych.library.exchange;
