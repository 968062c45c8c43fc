/** From files as publishers print them to transcripts, one class per layout, with warnings for what had to be mended. */
package app.diptych.importing;
