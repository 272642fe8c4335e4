/** Words of the data package: its descriptor, its README and the codebook, in both languages, since they are read abroad too. */
export const packageText = {
  title: (site: string) => ({ th: `ข้อมูลของเว็บ ${site}`, en: `Data of the site ${site}` }),
  description: {
    th: "ทุกรายการของเว็บเป็นตาราง พร้อมที่มาในรายงาน และบอกทุกช่องว่าเป็นของรายงาน ของเว็บ หรือจากแหล่งอื่น",
    en:
      "All entries of the site as tables, each with its place in the report, and each column with whose it is: the " +
      "report's, the site's, or from elsewhere",
  },
  /** @param reports what holds of their words */
  rights: (reports: { th: readonly string[]; en: readonly string[] }) => ({
    th: [...reports.th, "สัญญาอนุญาต MIT ของโค้ดไม่ใช่ของข้อมูล"].join(" "),
    en: [reports.en.join(". "), "the MIT licence of its code is not one of the data"].filter(Boolean).join("; "),
  }),
  /** What the properties mean that the standard does not have, and what every file has in common. */
  conventions: {
    titles: {
      th: "ชื่อของชุดข้อมูลหรือช่องเป็นภาษาไทยและอังกฤษ (title ของมาตรฐานเป็นภาษาไทย) descriptions ทำนองเดียวกัน",
      en: "The name of a table or column in Thai and English (the standard's title is the Thai one); descriptions likewise",
    },
    origin: {
      th: "report = ถ้อยคำ ตัวเลข หรือสิ่งที่รายงานกล่าว, ours = เว็บเขียน จัดกลุ่ม จับคู่ นับ หรืออ่านเอง, outside = ข้อมูลสาธารณะจากแหล่งอื่น",
      en:
        "report = words, numbers or facts of the report; ours = written, grouped, paired, counted or read by the " +
        "site; outside = public facts from elsewhere",
    },
    encoding: {
      th: "ไฟล์ CSV เป็น UTF-8 มี BOM เปิดด้วย Excel แล้วอ่านไทยได้ทันที",
      en: "CSV files are UTF-8 with a BOM, so that Excel opens Thai as Thai",
    },
    versionOne: {
      th:
        'โปรแกรมที่รู้จักมาตรฐานเพียงรุ่น 1 ไม่มีชนิด list ให้อ่านเป็น string ให้เติม resource: "" ' +
        "ในกุญแจที่ชี้ตารางของตนเอง และให้ข้าม BOM เอง " +
        'เช่น tableschema ของ JavaScript: Table.load(path, { schema, bom: true, delimiter: ",", ltrim: false })',
      en:
        "Programs that know version 1 of the standard only have no type list: let them read it as string, put " +
        'resource: "" in a key into its own table, and skip the BOM, ' +
        'as tableschema for JavaScript does by Table.load(path, { schema, bom: true, delimiter: ",", ltrim: false })',
    },
    missing: {
      th: "ช่องว่างใน CSV คือ null ใน JSON: ไม่มีค่า ความหมายของการไม่มีค่าอยู่ใน nothing ของช่องนั้น รายการว่างกับไม่มีค่าเขียนเหมือนกันใน CSV",
      en:
        "An empty cell of CSV is null in JSON: no value. What that means is said in nothing of the column. An " +
        "empty list and no value are the same in CSV",
    },
    reference: {
      th: "ชุดข้อมูลที่รหัสในรายการของช่องนั้นอยู่ ช่องที่มีรหัสเดียวบอกใน foreignKeys",
      en: "The table in which the identifiers of a list stand; a column of one identifier has a foreign key",
    },
    labelsInEnglish: {
      th: "ความหมายของแต่ละค่าเป็นภาษาอังกฤษ ภาษาไทยอยู่ใน label ของ categories หรือใน labels ของช่องชนิด boolean",
      en: "What each value means, in English; in Thai it is the label of categories, or labels of a boolean",
    },
    places: {
      th:
        "ที่มาใน CSV เขียนว่า รายงาน:หัวข้อ#ย่อหน้า รายงาน:หัวข้อ คือรหัสในตาราง sections (ช่อง section ก็เช่นกัน) " +
        "ที่อยู่คือช่อง url ของหัวข้อนั้นต่อด้วย # กับย่อหน้า ไม่มี # คือทั้งหัวข้อ ต่อท้ายด้วยลำดับที่พิมพ์ (ลำดับ 5) " +
        "และข้อความที่พิมพ์ใน “ ” เมื่อมี หลายแห่งคั่นด้วย “; ”",
      en:
        "A place in CSV is report:section#paragraph. What stands before # is an identifier in the table " +
        "sections, as is the column section; its address is the url of that section, # and the paragraph or row. Without # a " +
        "whole section is meant. The number printed there (ลำดับ 5) and the words printed there, in “ ”, follow it where they are " +
        "known; several places are joined with “; ”",
    },
    lists: {
      th:
        "รายการใน CSV คั่นด้วย “; ” รายการของรหัสเป็นชนิด list ที่เหลือเป็นข้อความ เพราะข้อความเองอาจมี “; ” " +
        "ช่องที่มีหลายช่องย่อยเป็น JSON ทั้งช่อง: ชนิด object คือหนึ่งชิ้น array คือรายการ โครงสร้างเต็มของทุกช่องอยู่ใน JSON และ Parquet",
      en:
        "Lists are joined with “; ” in CSV. Those of identifiers are of the type list, the others strings, since a " +
        "text may hold “; ” itself. What has parts is JSON, the whole cell: one of the type object, a list of them of the type " +
        "array. JSON and Parquet have every column whole",
    },
    apostrophe: {
      th:
        "ช่องข้อความที่โปรแกรมตารางจะเปลี่ยนเป็นวันที่ ตัวเลข หรือสูตร มี ' นำหน้าหนึ่งตัว " +
        "โปรแกรมที่อ่านให้ตัดออกหนึ่งตัวเมื่อช่องขึ้นต้นด้วย ' ไฟล์ CSV มีแบบเดียว " +
        "เปิดในโปรแกรมตารางหรือเขียนโปรแกรมอ่านก็ไฟล์เดียวกัน ไฟล์ JSON และ Parquet ไม่มี '",
      en:
        "A text that a spreadsheet would make a date, a number or a formula has one ' before it. Programs take one " +
        "' away where a cell begins with it. There is one CSV of each table, for spreadsheets and for programs; " +
        "JSON and Parquet have no '",
    },
    valueType: {
      th: "ค่าเมื่อตัด ' ออกแล้วเป็นชนิดใดของมาตรฐาน",
      en: "The type of the standard that the value is when its ' is taken away",
    },
    contributors: {
      th: "บทบาทของบุคคลใน contributors คือบทบาทในรายงาน ตามปกและรายชื่อผู้จัดทำ: author ผู้แต่ง adviser ที่ปรึกษา team ทีม ไม่ใช่ผู้ทำชุดข้อมูลนี้",
      en:
        "The roles of persons among the contributors are those in the report, by its cover and list of names: author, " +
        "adviser, team. None of them made this package",
    },
    url: {
      th: "ที่อยู่ในช่อง url ต่อจากที่ตั้งของเว็บ",
      en: "Addresses in the column url are below the host of the site",
    },
    dates: {
      th: "วันที่เป็น ค.ศ. ตาม ISO 8601 ปีที่ชื่อช่องลงท้าย BE เป็น พ.ศ. ลงท้าย CE เป็น ค.ศ.",
      en: "Dates are ISO 8601 in the Common Era; a year in a column that ends in BE is of the Buddhist era, in CE of the Common Era",
    },
    version: {
      th: "รุ่นคือ SHA-256 ของเนื้อหา 12 ตัวแรก เนื้อหาเดียวกันเป็นรุ่นเดียวกัน created คือวันที่เนื้อหาเปลี่ยนล่าสุด",
      en:
        "The version is the first 12 digits of a SHA-256 of the content: the same content is the same version. " +
        "created is the day on which the content last changed",
    },
  },
  /** The README of the zip. */
  readme: {
    version: { th: "รุ่น", en: "Version" },
    changed: { th: "เนื้อหาเปลี่ยนล่าสุด", en: "Content last changed" },
    reports: { th: "รายงาน", en: "Reports" },
    home: { th: "ที่อยู่", en: "Address" },
    rights: { th: "สิทธิ์", en: "Rights" },
    files: { th: "ไฟล์", en: "Files" },
    rules: { th: "ก่อนนำไปใช้", en: "Before use" },
    descriptor: {
      th: "คำอธิบายทุกช่องตามมาตรฐาน Data Package 2.0: ชนิด ค่าที่มีได้ และโยงถึงกันอย่างไร",
      en: "Every column by the standard Data Package 2.0: type, values, and how tables refer to each other",
    },
    changes: {
      th: "สิ่งที่เปลี่ยนในเนื้อหา วันล่าสุดอยู่บน",
      en: "What changed in the content, newest day first",
    },
    /** A version is named by all of its content, and of the days before only what changed is known. */
    which: {
      th:
        "รุ่นที่ถืออยู่คือ version และวันที่คือ created ใน datapackage.json ของรุ่นนั้น ไฟล์อ้างอิงก็บอกทั้งสองอย่าง " +
        "วันหลังจากวันนั้นในรายการนี้คือสิ่งที่ยังไม่มีในรุ่นที่ถืออยู่ วันเดียวกันอาจมีหลายรุ่น ชื่อรุ่นในไฟล์นี้เป็นของวันล่าสุดเท่านั้น",
      en:
        "Which version you hold is the version in its datapackage.json, and its day is created there; citation files say both. " +
        "Days below that are later than it are what your version does not have yet. One day may have several versions; " +
        "only that of the newest day is named in this file",
    },
    checksums: {
      th: "SHA-256 ของทุกไฟล์ ตรวจด้วย sha256sum -c",
      en: "SHA-256 of every file, checked by sha256sum -c",
    },
    snippet: { th: "ตัวอย่างการอ่าน", en: "How to read them" },
    records: (count: number) => ({ th: `${count} แถว`, en: `${count} records` }),
  },
};
