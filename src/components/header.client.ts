/** The menu in a page's head has a script, which is fetched when it is opened; so have pages of whose folds a reader wants all open. */
const menu = document.querySelector<HTMLDetailsElement>(".menu");
menu?.addEventListener(
  "toggle",
  () => {
    // Without a connection, or on a page from before a deployment, the menu is a list of links.
    import("./menu.client.ts").then(
      (script) => script.tend(menu),
      () => undefined,
    );
  },
  { once: true },
);

// Without it all is there too, with more stops.
if (document.documentElement.dataset.sources) import("./open-stops.client.ts").catch(() => undefined);

export {};
