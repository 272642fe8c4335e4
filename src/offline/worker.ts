/**
 * Text of the service worker, written after the build. Pages: from the network, from the store when it does not answer in
 * four seconds; hashed files: from the store; a page never seen offline: a page that says so.
 * @param base path the site lives under, with slashes
 * @param version changes whenever a stored file does, so that old stores are dropped
 * @param shell site paths stored at the first visit
 */
export const workerSource = (
  base: string,
  version: string,
  shell: readonly string[],
): string => `const STORE = "pages-${version}";
const BASE = ${JSON.stringify(base)};
const OFFLINE = BASE + "offline/";
self.addEventListener("install", (event) => event.waitUntil(caches.open(STORE).then((store) => store.addAll(${JSON.stringify(shell)})).then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(caches.keys().then((keys) => Promise.all(keys.filter((key) => key !== STORE).map((key) => caches.delete(key)))).then(() => self.clients.claim())));
const keep = async (request, response) => {
  if (response.ok) (await caches.open(STORE)).put(request, response.clone());
  return response;
};
const stored = (request) => caches.match(request, { ignoreSearch: request.mode === "navigate" });
const fromNetwork = async (request, page) => {
  let timer;
  const slow = new Promise((resolve) => { timer = setTimeout(() => resolve(stored(request)), 4000); });
  try {
    const answer = fetch(request).then((response) => keep(request, response));
    return (await Promise.race([answer, slow])) ?? (await answer);
  } catch {
    return (await stored(request)) ?? (page ? caches.match(OFFLINE) : Response.error());
  } finally {
    clearTimeout(timer);
  }
};
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(BASE)) return;
  if (url.pathname.startsWith(BASE + "_astro/")) event.respondWith(stored(request).then((hit) => hit ?? fetch(request).then((response) => keep(request, response))));
  else event.respondWith(fromNetwork(request, request.mode === "navigate"));
});
`;
