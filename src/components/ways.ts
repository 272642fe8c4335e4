/** The ways into the site: those that a wide page shows in its head, and those behind its menu alone. */
export const mainWays = ["networks", "factors", "lessons", "diagrams", "statistics", "report", "data"] as const;
export const moreWays = [
  "questions",
  "provinces",
  "framework",
  "followups",
  "proposals",
  "organisations",
  "glossary",
  "offline",
  "contribute",
  "about",
] as const;
