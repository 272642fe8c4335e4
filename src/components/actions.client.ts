/**
 * The part of the line of actions that every page loads: it shows what needs a script and fetches what is asked for. Without it
 * the boxes open, and lead to LINE and to mail.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-does]")) {
  const { does = "" } = button.dataset;
  button.hidden = false;
  button.onclick = (event) => {
    if (does === "print") return print();
    // Where the device has no way of its own, the box opens.
    if (does === "share" && !("share" in navigator)) return;
    event.preventDefault();
    void import("./act.client.ts").then(({ act }) => act[does]?.(button));
  };
}

export {};
