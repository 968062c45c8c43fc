/** Keeps what a person does to a call: in a journal at once, in a document when it is saved. */
package app.diptych.ui.document;
