/**
 * Runs before the search page is drawn. Whoever comes with a query does not see the lists to begin with come and go, and a slow phone does
 * not lay them out: view.client.ts shows them when nothing is found. Should the search not come, they are there after a while.
 */
export const askedScript =
  "(root=>{if(/[?&]q=[^&]/.test(location.search)){" +
  'root.dataset.asked="";setTimeout(()=>delete root.dataset.asked,8e3)}})(document.documentElement)';
