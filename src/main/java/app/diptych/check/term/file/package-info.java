/** Termbases as files: the shipped one, and a person's own as tab-separated text or as TBX. */
package app.diptych.check.term.file;
