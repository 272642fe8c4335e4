/** Ways to send a page on that are links: nobody is asked for anything before a reader presses one. */
import { actionText as text } from "../words/actions.ts";

interface ShareWay {
  label: string;
  href: string;
}

/** @param address of the page, whole */
export const shareWays = (address: string): ShareWay[] => [
  { label: text.line, href: `https://line.me/R/share?text=${encodeURIComponent(address)}` },
  { label: text.mail, href: `mailto:?body=${encodeURIComponent(address)}` },
];

export const SHARE_REL = "external noopener";
