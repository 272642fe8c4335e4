/** The heads of a whole table become buttons that sort it; what sorts is fetched at the first press. Without scripts it stays as made. */
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]"))
  for (const head of table.querySelectorAll<HTMLElement>("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", async () => (await import("./sort-rows.client.ts")).sortBy(table, head));
  }

export {};
