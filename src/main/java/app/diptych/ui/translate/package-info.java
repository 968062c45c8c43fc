/** What a translator asks of a call besides its findings: how words are rendered, how long it is. */
package app.diptych.ui.translate;
