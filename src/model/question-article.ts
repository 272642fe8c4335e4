import { pickById } from "./by-id.ts";
import { authorsOf } from "./cite.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./question-grounds.ts";

/**
 * An answer for machines (schema.org, JSON-LD): an article of this site that is based on a report and is about a question. It is
 * no QAPage, which is for pages where readers hand in answers, and no FAQPage: neither is what the page is.
 * @param site name and address of the site, whose words the answer is; `url` of the page
 */
export function questionArticle(k: Knowledge, question: Question, site: { name: string; url: string }, url: string) {
  const cited = question.answer.flatMap(({ sources }) => sources.map(({ source }) => source));
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: question.title,
    articleBody: question.answer.map(({ text }) => text).join(" "),
    inLanguage: "th",
    url,
    isAccessibleForFree: true,
    about: { "@type": "Question", name: question.title },
    author: { "@type": "Organization", ...site },
    isBasedOn: pickById(k.sources, cited).map((source) => ({
      "@type": "Report",
      name: [source.title, source.subtitle].filter(Boolean).join(" "),
      author: authorsOf(source),
      publisher: { "@type": "Organization", name: source.institution },
      datePublished: `${source.yearBE - 543}-${String(source.month).padStart(2, "0")}`,
    })),
  };
}

/** As text that can stand in a `<script>`: nothing in it ends the element. */
export const asJsonLd = (data: object): string => JSON.stringify(data).replaceAll("<", "\\u003c");
