/** The one entry point of everything that is computed from a transcript, and its immutable result. */
package app.diptych.analysis;
