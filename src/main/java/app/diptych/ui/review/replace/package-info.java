/** Finding words in the rows of the review, and putting others in their place. */
package app.diptych.ui.review.replace;
