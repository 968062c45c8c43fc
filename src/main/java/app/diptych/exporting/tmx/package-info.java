/** Translation memories: TMX 1.4b (LISA OSCAR, 26 April 2005). */
package app.diptych.exporting.tmx;
