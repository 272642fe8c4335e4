/** Words that only the Markdown of tools and forms has: what their pages ask of a reader on them, told to who is elsewhere. */

export const twinText = {
  /** What an address chooses in a tool. */
  address: {
    title: "ที่อยู่ของหน้านี้เลือกอะไรได้ (parameters)",
    how: "เติมต่อท้ายที่อยู่ หลังเครื่องหมาย ? และคั่นด้วย &",
    example: "ตัวอย่าง",
    ids: "รหัสใน",
    search: {
      q: "คำที่ค้น",
      kind: "ประเภทของผล",
      province: "เฉพาะของจังหวัดนี้",
      region: "เฉพาะของภาคนี้",
      factor: "เฉพาะที่เกี่ยวข้องกับปัจจัยนี้",
      exact: "มีคำนี้ในที่อยู่ จะค้นตามที่พิมพ์ ไม่แก้คำให้",
    },
    table: {
      collection: "ชุดข้อมูล ถ้าไม่บอก แสดงชุดแรก",
      columns: "คอลัมน์ที่แสดง ตามลำดับ คั่นด้วยจุลภาค",
      sort: "เรียงตามคอลัมน์นี้ ใส่ - ข้างหน้าเพื่อกลับลำดับ",
      q: "คำที่แถวต้องมี",
      by: "จัดกลุ่มตามค่าของคอลัมน์นี้",
      cross: "สองคอลัมน์ที่นับไขว้กัน คั่นด้วยจุลภาค",
      chart: "คอลัมน์ที่วาดเป็นแผนภูมิ เติม .each เพื่อวาดจำนวนของแต่ละแถว",
      compare: "รหัสของแถวที่เทียบกัน คั่นด้วยจุลภาค",
      pick: "รหัสของแถวที่เลือก คั่นด้วยจุลภาค",
      only: "pick แสดงเฉพาะแถวที่เลือก",
    },
    /** Of any column, by what follows its name. */
    filters: {
      value: "แถวที่คอลัมน์นี้มีค่านี้ บอกสองครั้งคือค่าใดค่าหนึ่ง เว้นว่างคือแถวที่ไม่ได้บอกไว้",
      has: "แถวที่คอลัมน์นี้มีคำนี้",
      from: "แถวที่คอลัมน์นี้ตั้งแต่ค่านี้ขึ้นไป จำนวน ปี เดือน หรือวันที่",
      to: "แถวที่คอลัมน์นี้ไม่เกินค่านี้",
    },
    column: "คอลัมน์",
    columns: "ชื่อคอลัมน์ของทุกชุดอยู่ใน",
    most: (count: number) => `ไม่เกิน ${count} แถว`,
    of: "สิ่งที่อยู่ตรงกลาง เป็นชนิดกับรหัส",
  },
  files: "ไฟล์ที่มีข้อมูลเดียวกัน (the same data as files)",
  /** What the file of an entry holds. */
  form: {
    fields: "ช่องของรายการ (fields)",
    file: (folder: string) => `ไฟล์อยู่ใน ${folder} ชื่อไฟล์คือรหัสและที่อยู่ของหน้า ใช้ a-z 0-9 และขีดกลาง เผยแพร่แล้วเปลี่ยนไม่ได้`,
    ids: "รหัสที่ใช้ได้",
    needed: "ต้องมี",
    kinds: {
      text: "ข้อความ",
      place: "รหัสของย่อหน้าหรือแถวในรายงานฉบับเว็บ เช่น p3",
      date: "วันที่ ค.ศ. เช่น 2017-09-25",
      month: "ปีและเดือน ค.ศ. เช่น 2008-01",
      number: "ตัวเลข",
      boolean: "true หรือ false",
      choice: "ค่าใดค่าหนึ่ง",
      reference: "รหัสใน",
      list: "รายการ",
      object: "กลุ่มของช่อง",
    },
    long: "ยาวได้หลายบรรทัด",
    mayBeEmpty: "เว้นว่างได้",
    asPrinted: "คงตามที่พิมพ์ทุกตัวอักษร",
    quoted: "คัดจากรายงานตรงที่อ้าง ไม่แต่งเอง",
    pattern: "รูปแบบ",
    needs: (field: string, values: readonly string[]) => `ต้องมีเมื่อ ${field} เป็น ${values.join(" หรือ ")}`,
    grounds: (fields: readonly string[], unless: string) =>
      `ต้องมีอย่างน้อยหนึ่งช่องใน ${fields.join(" ")} เว้นแต่ ${unless} เป็น true`,
    body: "เนื้อความใต้หัวไฟล์",
    afterSending: (what: string) => `หลังส่ง ระบบตรวจต่อว่า ${what}`,
    template: "แบบของไฟล์ (template)",
  },
};
