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
};
