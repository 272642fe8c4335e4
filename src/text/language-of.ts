/** The language of a few words by their letters: Thai as soon as one is, else English, which is all that the site has besides. */
export const languageOf = (text: string): "th" | "en" => (/[\u0E01-\u0E5B]/.test(text) ? "th" : "en");
