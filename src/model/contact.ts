/** How readers reach those who keep the site, as it is set from outside: whether it can be one, and where it leads. */

/** Names that stand for none (RFC 2606): a letter to them would reach nobody. */
const NOBODY = /(?:^|[.@])(?:example(?:\.(?:com|net|org))?|invalid|localhost|test)$/i;

export const isMail = (mail: string): boolean =>
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(mail) &&
  !NOBODY.test(mail);

/** The number and what is dialled after it, without what only parts the digits. */
function phoneParts(phone: string): { number: string; extension: string } {
  const [number = "", extension = ""] = phone.split(/\s*ต่อ\s*/);
  return { number: number.replace(/[\s()-]/g, ""), extension: extension.trim() };
}

/** A Thai number: nine digits at a desk, ten in a hand, or as it is dialled from abroad. */
export function isPhone(phone: string): boolean {
  const { number, extension } = phoneParts(phone);
  const rest = phone.includes("ต่อ") ? /^\d{1,6}$/.test(extension) : true;
  return rest && /^(?:0(?:[2-7]\d{7}|[689]\d{8})|\+66(?:[2-7]\d{7}|[689]\d{8}))$/.test(number);
}

/** `02-123-4567 ต่อ 89` → `tel:+6621234567,89`: dialled from anywhere, the extension after a pause. */
export function telOf(phone: string): string {
  const { number, extension } = phoneParts(phone);
  return `tel:${number.replace(/^0/, "+66")}${extension && `,${extension}`}`;
}

/** A letter that has begun: to whom, about what. */
export const letterTo = (mail: string, subject: string, body: string): string =>
  `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
