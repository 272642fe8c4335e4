/** What is told of the texts that the editions are made from: what the record of each report says of its own, no more. */

/** What is left of a report. */
export interface Witness {
  /** A machine read its text from paper. */
  scanned: boolean;
  paperLost: boolean;
  /** Every figure that it had. */
  figuresLost: boolean;
}

/** How many of the reports a machine read from paper. */
export type Scanned = "all" | "some" | "none";

/** With a space before it. */
function lost({ paperLost, figuresLost }: Witness): string {
  if (paperLost && figuresLost) return " ตัวเล่มกระดาษและรูปไม่มีแล้ว เหลือแต่คำบรรยายรูป";
  if (paperLost) return " ตัวเล่มกระดาษไม่มีแล้ว";
  return figuresLost ? " ต้นฉบับของรูปไม่มีแล้ว เหลือแต่คำบรรยายรูป" : "";
}

const METHOD = "หน้านี้บอกว่าเราตัดสินแต่ละคำอย่างไร ใครจัดอะไร และอะไรที่ยังไม่รู้ ผู้อ่านจึงตรวจตามได้";
const NO_BREAKS = "จึงไม่มี pb รู้แต่หน้าที่สารบัญของรายงานบอก note type=page บอกหน้าที่หัวข้อ ตาราง หรือรูปเริ่ม (n)";

export const witnessText = {
  printedMeans: (left: Witness) =>
    `“พิมพ์ว่า” หมายถึง${left.scanned ? "ข้อความที่เครื่องอ่านได้จากกระดาษ" : "ข้อความในรายงาน"}${lost(left)} ` +
    "ช่องว่างและการขึ้นบรรทัดของหน้ากระดาษไม่ได้นับเป็นคำที่แก้",
  /** In place of the text of a section that has none. `ownLost`: it has figures, and they are lost. */
  emptyAlone: ({ scanned, paperLost }: Witness, ownLost: boolean) =>
    `${scanned ? "ข้อความที่เครื่องอ่านได้" : "ฉบับเว็บ"}มีแต่ชื่อหัวข้อ` +
    (ownLost ? " ภาพในส่วนนี้สูญหาย" : lost({ scanned, paperLost, figuresLost: false })),
  methodLead: {
    all: `ต้นทางคือข้อความที่เครื่องอ่านจากกระดาษ ซึ่งผิดหลายแห่ง ${METHOD}`,
    some: `ต้นทางของบางเล่มคือข้อความที่เครื่องอ่านจากกระดาษ ซึ่งผิดหลายแห่ง ${METHOD}`,
    none: METHOD,
  } satisfies Record<Scanned, string>,
  corrections: {
    all: "ทุกแห่งที่ฉบับเว็บต่างจากข้อความที่เครื่องอ่านได้จากกระดาษ พร้อมความแน่ใจและเหตุผล",
    some: "ทุกแห่งที่ฉบับเว็บต่างจากข้อความต้นทาง พร้อมความแน่ใจและเหตุผล",
    none: "ทุกแห่งที่ฉบับเว็บต่างจากข้อความในรายงาน พร้อมความแน่ใจและเหตุผล",
  } satisfies Record<Scanned, string>,
  /** Under the caption of a figure. */
  figure: (isLost: boolean) => (isLost ? "ต้นฉบับรูปนี้สูญหาย เหลือแต่คำบรรยาย" : "ฉบับเว็บไม่มีรูปนี้ มีแต่คำบรรยาย"),
  /** In the encoded text and the e-book. */
  editions: {
    figure: (isLost: boolean) => (isLost ? "ต้นฉบับรูปสูญหาย เหลือแต่คำบรรยาย" : "ฉบับนี้ไม่มีรูป มีแต่คำบรรยาย"),
    source: (left: Witness) => `ต้นทางคือ${left.scanned ? "ข้อความที่เครื่องอ่านจากกระดาษ" : "ข้อความในรายงาน"}${lost(left)}`,
    witness: ({ scanned }: Witness) => (scanned ? "ข้อความที่เครื่องอ่านจากตัวเล่ม" : "ข้อความในรายงาน"),
    rule: ({ scanned }: Witness) =>
      `แก้เฉพาะคำที่${scanned ? "เครื่องอ่านผิดหรือ" : ""}พิมพ์ผิด ไม่แก้สำนวน ไม่เติมสิ่งที่ต้นทางไม่ได้กล่าว ตัวเลขคงตามที่พิมพ์`,
    pages: ({ paperLost }: Witness) =>
      `${paperLost ? "ตัวเล่มขึ้นหน้าใหม่ตรงไหนไม่มีใครรู้แล้ว" : "ฉบับนี้ไม่ได้บันทึกว่าตัวเล่มขึ้นหน้าใหม่ตรงไหน"} ${NO_BREAKS}`,
    english: {
      corrected: ({ scanned }: Witness) =>
        scanned ? "Only misreadings and misprints are corrected" : "Only misprints are corrected",
      pages: ({ paperLost }: Witness) =>
        `Where the pages of the print begin is not ${paperLost ? "known" : "recorded"} but for those that its contents list names`,
    },
  },
};
