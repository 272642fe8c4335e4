/** The picture that a page asks for. */
export interface Asked {
  /** Of its file. */
  name: string;
  title: string;
  section: string;
  /** Files of the drawing that the page shows, without what tells them apart. */
  drawing?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#38": "&",
  "#39": "'",
};
const plain = (html: string): string => html.replace(/&(#?\w+);/g, (sign, name: string) => SIGNS[name] ?? sign);

/** Reads the head of a finished page. Nothing where the page asks for no picture: it has no address, or only leads on. */
export function askedBy(html: string): Asked | undefined {
  const [head = ""] = html.split("</head>", 1);
  const told = new Map(
    [...head.matchAll(/<meta property="([^"]*)" content="([^"]*)"/g)].map(([, property = "", content = ""]) => [
      property,
      plain(content),
    ]),
  );
  const name = /\/previews\/([^/]+)$/.exec(told.get("og:image") ?? "")?.[1];
  if (name === undefined) return undefined;
  return { name, title: told.get("og:title") ?? "", section: told.get("article:section") ?? "" };
}
