import { shorten } from "../../text/shorten.ts";
import { said } from "./sentence.ts";

/** Rules that only the check asks: for files, for what stands between them, and for what a form does not let happen. */
export const fileWords = {
  "missing-field/place": ({ section }: { section: string }) =>
    said(`ต้องบอกว่าอยู่ย่อหน้าหรือแถวไหนของหัวข้อ ${section}`, "เพิ่มช่อง at เช่น at: p1 (ดูเลขย่อหน้าได้ที่หน้ารายงานฉบับเว็บ)"),
  "body-not-shown": ({ label }: { label: string }) =>
    said(`เว็บแสดงเฉพาะช่องของ${label} ข้อความใต้หัวไฟล์จะไม่แสดง`, "ย้ายข้อความไปไว้ในช่อง หรือลบออก"),
  composition: () => said("ตัวอักษรประกอบกันผิดลำดับ ค้นหาไม่พบ", "แทนด้วยบรรทัดนี้"),

  "broken-link/anchor-here": ({ href }: { href: string }) => said(`ไม่มีหน้า "${href}" ในเว็บนี้`, "หน้านี้ไม่มีที่หมายชื่อนี้"),
  "broken-link/gone": ({ href }: { href: string }) =>
    said(`ไม่มีหน้า "${href}" ในเว็บนี้`, "หน้านี้เคยมี แต่ไฟล์หายไป นำไฟล์กลับมา หรือลบลิงก์นี้"),
  "broken-link/anchor": ({ href, page, anchor }: { href: string; page: string; anchor: string }) =>
    said(`ไม่มีหน้า "${href}" ในเว็บนี้`, `หน้า ${page} มี แต่ไม่มีที่หมายชื่อ ${anchor}`),
  "broken-link/page": ({ href, meant }: { href: string; meant: string | undefined }) =>
    said(`ไม่มีหน้า "${href}" ในเว็บนี้`, meant ? `หมายถึง ${meant} หรือไม่` : "เขียนที่อยู่จากรากของเว็บ เช่น /networks/ชื่อไฟล์/"),
  "broken-image/remote": () => said("รูปต้องเป็นไฟล์ในโครงการ ไม่ใช่รูปจากเว็บอื่น", "ดาวน์โหลดรูปมาไว้ในโฟลเดอร์เดียวกับไฟล์นี้"),
  "broken-image/file": ({ src, folder, near }: { src: string; folder: string; near: string | undefined }) =>
    said(
      `ไม่พบรูป "${src}" ในโฟลเดอร์ content/${folder}`,
      near ? `หมายถึง ${near} หรือไม่` : "วางไฟล์รูปไว้ในโฟลเดอร์เดียวกับไฟล์นี้",
    ),
  "image-without-description": ({ src }: { src: string }) =>
    said(`รูป ${src} ไม่มีคำบรรยาย คนที่มองไม่เห็นจะไม่รู้ว่าเป็นรูปอะไร`, "บอกใน [ ] ว่าในรูปมีอะไร เช่น ![ชาวบ้านช่วยกันเก็บข้าว](…)"),

  "raw-html/image": () => said("รูปใน <img> เว็บไม่ได้ย่อและไม่ได้เติมที่อยู่ให้", "เขียนแบบ ![ในรูปมีอะไร](ชื่อไฟล์)"),
  "raw-html/link": ({ href }: { href: string }) =>
    said("ลิงก์ใน <a> จะเสียเมื่อเว็บอยู่ใต้โฟลเดอร์", `เขียนแบบ [ข้อความ](${href})`),
  "page-mark/letter": ({ mark }: { mark: string }) =>
    said(`เครื่องหมาย ${mark} ในหน้าความเรียงเป็นคำสั่ง ไม่ใช่ตัวอักษร`, `เขียน \\${mark} แทน`),
  "page-mark/closing": ({ tag }: { tag: string }) => said(`แท็ก </${tag}> ไม่มีแท็กเปิดในย่อหน้าเดียวกัน`, "ลบแท็กนี้ออก"),
  "page-mark/open": ({ tag }: { tag: string }) =>
    said(`แท็ก <${tag}> เปิดแล้วไม่ปิดในย่อหน้าเดียวกัน`, `ลบแท็กนี้ออก หรือปิดด้วย </${tag}>`),

  "not-as-printed": ({ at, printed, ours }: { at: string; printed: string; ours: string }) =>
    said(
      `ย่อหน้า ${at} ไม่ตรงกับข้อความดิบของรายงาน: ข้อความดิบเป็น "${printed}" แต่ฉบับเว็บเมื่อย้อนคำที่แก้แล้วเป็น "${ours}"`,
      "ถ้าแก้คำ ให้บันทึกคำเดิมในช่อง corrections ถ้าไม่ได้ตั้งใจ ให้คืนคำเดิม",
    ),
  "not-in-edition": ({ printed }: { printed: string }) =>
    said(
      `ข้อความดิบของรายงานยังมีต่อ แต่ฉบับเว็บจบแล้ว ต่อไปเป็น "${printed}"`,
      "เพิ่มหัวข้อที่ขาด ถ้าตั้งใจไม่ลง ให้ใส่บรรทัดนั้นในช่อง leftOut",
    ),
  "changed-id/addresses": ({ id, short }: { id: string; short: boolean }) =>
    said(
      `ที่อยู่ของหัวข้อในรายงาน ${id} เปลี่ยนไป ลิงก์ที่เผยแพร่แล้วจะเสีย`,
      short ? "ลบ shortAddresses ออก" : "นำบรรทัด shortAddresses: true กลับคืน",
    ),
  "same-id/former": ({ id, path }: { id: string; path: string }) =>
    said(`รหัสเดิม ${id} เป็นของ ${path} ที่อยู่เดียวนำไปสองแห่งไม่ได้`, "ลบรหัสนี้ออกจากรายการใดรายการหนึ่ง"),
  "not-listed/line": ({ line }: { line: string }) =>
    said(`ไม่มีบรรทัด "${shorten(line, 60)}" ในข้อความดิบ`, "คัดจากข้อความดิบทั้งบรรทัด หรือลบข้อนี้"),
  "not-listed/raw": ({ path }: { path: string }) =>
    said(`ไม่พบข้อความดิบ ${path} จึงเทียบฉบับเว็บไม่ได้`, "นำไฟล์กลับมา ถ้าไม่มีข้อความดิบจริง ให้ลบช่อง leftOut"),
  "not-listed/record": ({ path }: { path: string }) =>
    said(`ข้อความดิบนี้ไม่มีรายงานชื่อเดียวกัน (${path})`, "ตั้งชื่อไฟล์ให้ตรงกับรายงาน หรือเพิ่มรายงานนั้น"),
  "empty-raw": () => said("ข้อความดิบของรายงานว่าง", "นำข้อความกลับมา"),
  "word-nowhere": ({ word }: { word: string }) =>
    said(`ไม่มีข้อความใดในเว็บที่มีคำว่า "${shorten(word)}" ค้นคำนี้จึงไม่พบอะไร`, "ใช้คำตามที่รายงานใช้ ไม่แก้ก็เผยแพร่ได้"),
  "not-absent": ({ word }: { word: string }) =>
    said(
      `มีข้อความที่มีคำว่า "${shorten(word)}" แล้ว หน้าค้นหาจะไม่บอกว่ารายงานไม่ได้กล่าวถึง`,
      "ลบคำนี้ออก หรือลบ absent ไม่แก้ก็เผยแพร่ได้",
    ),

  "same-id/file": ({ kept }: { kept: string }) =>
    said(`รหัสซ้ำกับ ${kept} ชื่อต่างกันแค่ตัวพิมพ์หรือนามสกุลไม่ได้`, "เปลี่ยนชื่อไฟล์หนึ่ง หรือลบไฟล์ที่ไม่ใช้"),
  "only-one": ({ label, path }: { label: string; path: string }) =>
    said(`${label}มีรายการเดียว คือ ${path}`, "รวมไว้ในไฟล์นั้น แล้วลบไฟล์นี้"),
  "changed-id/block": ({ anchor, url }: { anchor: string; url: string }) =>
    said(`ย่อหน้า ${anchor} เคยเผยแพร่แล้วหายไป ลิงก์ ${url} จะเสีย`, "นำย่อหน้ากลับมาไว้ที่เดิม"),
  "changed-id/renamed": ({ was, url, named, may }: { was: string; url: string; named: Named; may: boolean }) =>
    said(
      `ไฟล์นี้ดูเหมือนเปลี่ยนชื่อมาจาก ${was}.md ลิงก์เดิม ${url} จะเสีย`,
      `เปลี่ยนชื่อไฟล์กลับ${may ? ` ถ้าตั้งใจเปลี่ยน ให้เติม formerIds: [${was}] ในหัวไฟล์` : ""}${stillNamed(named)}`,
    ),
  "changed-id/gone": ({ url, named }: { url: string; named: Named }) =>
    said(`ไฟล์นี้เคยเผยแพร่แล้วหายไป ลิงก์ ${url} จะเสีย`, `นำไฟล์กลับมา ถ้าตั้งใจลบให้ปรึกษาผู้ดูแล${stillNamed(named)}`),
  conflict: () =>
    said(
      "มีเครื่องหมาย <<<<<<< ======= >>>>>>> ที่ git ใส่ไว้ เพราะสองคนแก้บรรทัดเดียวกัน",
      "เลือกข้อความที่ถูก แล้วลบอีกข้อความกับบรรทัดเครื่องหมายที่เหลือทั้งหมด",
    ),
  internal: ({ error }: { error: string }) => said(`ตัวตรวจเองขัดข้องกับไฟล์นี้ (${error})`, "แจ้งผู้ดูแลพร้อมไฟล์นี้"),
  "not-drawn": ({ name, reason }: { name: string; reason: string | undefined }) =>
    said(
      `แผนภาพ “${name}” วาดไม่ได้ หน้าเว็บจะแสดงเป็นรายการแทน: ${reason}`,
      "ถ้าต้องการให้มีภาพ ให้ตั้งชื่อสั้นลง หรือให้มีรายการน้อยลง ไม่แก้ก็เผยแพร่ได้",
    ),
};

/** The places that refer to an entry, and the first few of them. */
interface Named {
  count: number;
  first: readonly string[];
}

/** They are right again when it is back. */
function stillNamed({ count, first }: Named): string {
  if (count === 0) return "";
  return ` (มี ${count} แห่งอ้างถึงไฟล์นี้: ${first.join(", ")}${count > first.length ? " …" : ""})`;
}

/** What the text below the front matter is called. */
export const BODY = "เนื้อความ";

/** What to do where the name that a file should have is another file's. */
export const nameTaken = (suggestion: string | undefined, path: string): string =>
  `${suggestion ?? "เปลี่ยนชื่อไฟล์"} แต่มี ${path} แล้ว ถ้าเป็นสิ่งเดียวกันให้ลบไฟล์หนึ่ง ถ้าไม่ใช่ให้ตั้งชื่ออื่น`;
