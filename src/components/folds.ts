/** Folds of what a page tells, as in styles/folds.css: not those of its tools, nor the ways in its rail. */
export const FOLDS = "main details:not(.stick, .filters, .tool)";
