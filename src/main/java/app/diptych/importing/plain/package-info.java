/** Text in one language: pasted, or laid out for a screen of letters, with rulers, bullets and numbered speaker lines. */
package app.diptych.importing.plain;
