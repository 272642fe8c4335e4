/** Styles open what is folded: on paper, and where a reader wants all sources open. Browsers whose styles can't get a script. */
if (!CSS.supports("selector(::details-content)")) import("./folds.client.ts");

export {};
