/**
 * The part of the line of actions that every page loads: it shows what needs a script and fetches what is asked for. Without it
 * the boxes open, and lead to LINE and to mail.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-does]")) {
  const { does = "" } = button.dataset;
  const listens = does === "listen";
  button.hidden = listens && !("speechSynthesis" in window);
  button.onclick = (event) => {
    if (does === "print") return print();
    // Its box opens with what needs no script, and is then filled; where the device shares by its own way, it does not.
    if (does !== "cite" && (does !== "share" || "share" in navigator)) event.preventDefault();
    // Some phones only speak when they were first spoken to by a finger.
    if (listens) speechSynthesis.speak(new SpeechSynthesisUtterance(""));
    void import("./act.client.ts").then((asked) => asked.act[does]?.(button));
  };
}

export {};
