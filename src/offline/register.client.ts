/** Keeps what a reader has opened for when the line is gone. */
const base = document.documentElement.dataset.base;
if (base && "serviceWorker" in navigator && location.hostname !== "") {
  addEventListener("load", () => void navigator.serviceWorker.register(`${base}sw.js`, { scope: base }));
}
