/**
 * Links a sheet of styles that few readers need, after all others: before one that stands in the text, Chromium would lay out the whole
 * page again. @returns when it is there; also when it can't be had: what it styles says the same
 */
export function linkSheet(address: string): Promise<unknown> {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address;
  const done = new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
  });
  document.body.append(sheet);
  return done;
}
