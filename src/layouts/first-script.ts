/**
 * What runs before a page is drawn: how its reader chose to read, so that nothing is seen in another size or colour first. In the page
 * itself, not a file: it costs no request, and is always of the same deployment as its page. The policy names it by its hash.
 *
 * What was chosen (components/reading.client.ts) lies in `localStorage`, for each site below one host by itself; where there is nothing,
 * or the browser refuses it, the page stays as it is. Asked again when the page is shown from the browser's memory.
 */
export const firstScript = [
  "(root=>{let show=()=>{try{",
  'let kept=JSON.parse(localStorage["reading:"+root.dataset.base]);',
  "Object.assign(root.dataset,kept);",
  'root.style.setProperty("--text-size",kept.text)',
  "}catch{}};show();onpageshow=show})(document.documentElement)",
].join("");
