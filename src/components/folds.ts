/** Folds of what a page tells, as in styles/folds.css (a test compares them): not the ways on it, nor its tools and what is in them. */
export const FOLDS = "main details:not(nav *, .tool, .tool *)";
