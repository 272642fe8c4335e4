/**
 * The provinces of Thailand, in the order of the Thai alphabet: 76, and 77 since บึงกาฬ left หนองคาย in B.E. 2554.
 * ISO 3166-2:TH codes; English names by the Royal Institute; regions by the six-region scheme of the
 * National Research Council (ราชบัณฑิตยสถาน / คณะกรรมการภูมิศาสตร์แห่งชาติ, 2520).
 */
export const regionNames = ["north", "northeast", "central", "east", "west", "south"] as const;
export type Region = (typeof regionNames)[number];
export const regions: Readonly<Record<Region, string>> = {
  north: "ภาคเหนือ",
  northeast: "ภาคตะวันออกเฉียงเหนือ",
  central: "ภาคกลาง",
  east: "ภาคตะวันออก",
  west: "ภาคตะวันตก",
  south: "ภาคใต้",
};

export interface ProvinceFacts {
  /** Slug of the province's entry and page. */
  id: string;
  /** ISO 3166-2 code. */
  iso: string;
  th: string;
  en: string;
  region: Region;
  /** Buddhist-era year in which it was made, when that is within living memory. */
  since?: number;
  /** What people call it beside its official name: general knowledge, not from any report. */
  names: readonly string[];
}

const row = (
  id: string,
  iso: string,
  th: string,
  en: string,
  region: Region,
  names: readonly string[] = [],
): ProvinceFacts => ({ id, iso, th, en, region, names });

export const provinces: readonly ProvinceFacts[] = [
  row("krabi", "TH-81", "กระบี่", "Krabi", "south"),
  row("bangkok", "TH-10", "กรุงเทพมหานคร", "Bangkok", "central", ["กทม.", "กรุงเทพ", "กรุงเทพฯ", "บางกอก", "Krung Thep"]),
  row("kanchanaburi", "TH-71", "กาญจนบุรี", "Kanchanaburi", "west", ["เมืองกาญจน์"]),
  row("kalasin", "TH-46", "กาฬสินธุ์", "Kalasin", "northeast"),
  row("kamphaeng-phet", "TH-62", "กำแพงเพชร", "Kamphaeng Phet", "central"),
  row("khon-kaen", "TH-40", "ขอนแก่น", "Khon Kaen", "northeast"),
  row("chanthaburi", "TH-22", "จันทบุรี", "Chanthaburi", "east", ["เมืองจันท์", "จันท์", "จันทบูร"]),
  row("chachoengsao", "TH-24", "ฉะเชิงเทรา", "Chachoengsao", "east", ["แปดริ้ว"]),
  row("chon-buri", "TH-20", "ชลบุรี", "Chon Buri", "east", ["เมืองชล", "Cholburi"]),
  row("chai-nat", "TH-18", "ชัยนาท", "Chai Nat", "central"),
  row("chaiyaphum", "TH-36", "ชัยภูมิ", "Chaiyaphum", "northeast"),
  row("chumphon", "TH-86", "ชุมพร", "Chumphon", "south"),
  row("chiang-rai", "TH-57", "เชียงราย", "Chiang Rai", "north"),
  row("chiang-mai", "TH-50", "เชียงใหม่", "Chiang Mai", "north", ["Chiengmai"]),
  row("trang", "TH-92", "ตรัง", "Trang", "south"),
  row("trat", "TH-23", "ตราด", "Trat", "east"),
  row("tak", "TH-63", "ตาก", "Tak", "west"),
  row("nakhon-nayok", "TH-26", "นครนายก", "Nakhon Nayok", "central"),
  row("nakhon-pathom", "TH-73", "นครปฐม", "Nakhon Pathom", "central"),
  row("nakhon-phanom", "TH-48", "นครพนม", "Nakhon Phanom", "northeast"),
  row("nakhon-ratchasima", "TH-30", "นครราชสีมา", "Nakhon Ratchasima", "northeast", ["โคราช", "เมืองย่าโม", "Korat"]),
  row("nakhon-si-thammarat", "TH-80", "นครศรีธรรมราช", "Nakhon Si Thammarat", "south", ["เมืองคอน", "นครศรีฯ", "นครศรี"]),
  row("nakhon-sawan", "TH-60", "นครสวรรค์", "Nakhon Sawan", "central", ["ปากน้ำโพ"]),
  row("nonthaburi", "TH-12", "นนทบุรี", "Nonthaburi", "central", ["เมืองนนท์", "นนท์"]),
  row("narathiwat", "TH-96", "นราธิวาส", "Narathiwat", "south"),
  row("nan", "TH-55", "น่าน", "Nan", "north"),
  { ...row("bueng-kan", "TH-38", "บึงกาฬ", "Bueng Kan", "northeast"), since: 2554 },
  row("buri-ram", "TH-31", "บุรีรัมย์", "Buri Ram", "northeast"),
  row("pathum-thani", "TH-13", "ปทุมธานี", "Pathum Thani", "central"),
  row("prachuap-khiri-khan", "TH-77", "ประจวบคีรีขันธ์", "Prachuap Khiri Khan", "west", ["ประจวบ", "ประจวบฯ"]),
  row("prachin-buri", "TH-25", "ปราจีนบุรี", "Prachin Buri", "east"),
  row("pattani", "TH-94", "ปัตตานี", "Pattani", "south", ["ปาตานี", "ตานี", "Patani"]),
  row("phra-nakhon-si-ayutthaya", "TH-14", "พระนครศรีอยุธยา", "Phra Nakhon Si Ayutthaya", "central", [
    "อยุธยา",
    "Ayutthaya",
    "Ayudhya",
  ]),
  row("phayao", "TH-56", "พะเยา", "Phayao", "north"),
  row("phang-nga", "TH-82", "พังงา", "Phang Nga", "south", ["Pangnga"]),
  row("phatthalung", "TH-93", "พัทลุง", "Phatthalung", "south", ["เมืองลุง"]),
  row("phichit", "TH-66", "พิจิตร", "Phichit", "central"),
  row("phitsanulok", "TH-65", "พิษณุโลก", "Phitsanulok", "central", ["พิดโลก", "พิษโลก", "สองแคว", "เมืองสองแคว"]),
  row("phetchaburi", "TH-76", "เพชรบุรี", "Phetchaburi", "west", ["เมืองเพชร", "Petchburi"]),
  row("phetchabun", "TH-67", "เพชรบูรณ์", "Phetchabun", "central"),
  row("phrae", "TH-54", "แพร่", "Phrae", "north"),
  row("phuket", "TH-83", "ภูเก็ต", "Phuket", "south", ["Puket"]),
  row("maha-sarakham", "TH-44", "มหาสารคาม", "Maha Sarakham", "northeast"),
  row("mukdahan", "TH-49", "มุกดาหาร", "Mukdahan", "northeast"),
  row("mae-hong-son", "TH-58", "แม่ฮ่องสอน", "Mae Hong Son", "north"),
  row("yasothon", "TH-35", "ยโสธร", "Yasothon", "northeast", ["ยโส"]),
  row("yala", "TH-95", "ยะลา", "Yala", "south"),
  row("roi-et", "TH-45", "ร้อยเอ็ด", "Roi Et", "northeast"),
  row("ranong", "TH-85", "ระนอง", "Ranong", "south"),
  row("rayong", "TH-21", "ระยอง", "Rayong", "east"),
  row("ratchaburi", "TH-70", "ราชบุรี", "Ratchaburi", "west", ["ราดรี", "ราชรี", "เมืองโอ่ง"]),
  row("lop-buri", "TH-16", "ลพบุรี", "Lop Buri", "central"),
  row("lampang", "TH-52", "ลำปาง", "Lampang", "north"),
  row("lamphun", "TH-51", "ลำพูน", "Lamphun", "north"),
  row("loei", "TH-42", "เลย", "Loei", "northeast"),
  row("si-sa-ket", "TH-33", "ศรีสะเกษ", "Si Sa Ket", "northeast", ["Srisaket"]),
  row("sakon-nakhon", "TH-47", "สกลนคร", "Sakon Nakhon", "northeast"),
  row("songkhla", "TH-90", "สงขลา", "Songkhla", "south"),
  row("satun", "TH-91", "สตูล", "Satun", "south", ["Satul", "Satoon"]),
  row("samut-prakan", "TH-11", "สมุทรปราการ", "Samut Prakan", "central", ["ปากน้ำ"]),
  row("samut-songkhram", "TH-75", "สมุทรสงคราม", "Samut Songkhram", "central", ["แม่กลอง"]),
  row("samut-sakhon", "TH-74", "สมุทรสาคร", "Samut Sakhon", "central", ["มหาชัย"]),
  row("sa-kaeo", "TH-27", "สระแก้ว", "Sa Kaeo", "east"),
  row("saraburi", "TH-19", "สระบุรี", "Saraburi", "central"),
  row("sing-buri", "TH-17", "สิงห์บุรี", "Sing Buri", "central"),
  row("sukhothai", "TH-64", "สุโขทัย", "Sukhothai", "central"),
  row("suphan-buri", "TH-72", "สุพรรณบุรี", "Suphan Buri", "central", ["สุพรรณ"]),
  row("surat-thani", "TH-84", "สุราษฎร์ธานี", "Surat Thani", "south", ["สุราษฎร์", "สุราษฎร์ฯ", "Surat"]),
  row("surin", "TH-32", "สุรินทร์", "Surin", "northeast"),
  row("nong-khai", "TH-43", "หนองคาย", "Nong Khai", "northeast"),
  row("nong-bua-lam-phu", "TH-39", "หนองบัวลำภู", "Nong Bua Lam Phu", "northeast"),
  row("ang-thong", "TH-15", "อ่างทอง", "Ang Thong", "central"),
  row("amnat-charoen", "TH-37", "อำนาจเจริญ", "Amnat Charoen", "northeast"),
  row("udon-thani", "TH-41", "อุดรธานี", "Udon Thani", "northeast", ["อุดร", "อุดรฯ", "Udon"]),
  row("uttaradit", "TH-53", "อุตรดิตถ์", "Uttaradit", "north"),
  row("uthai-thani", "TH-61", "อุทัยธานี", "Uthai Thani", "central"),
  row("ubon-ratchathani", "TH-34", "อุบลราชธานี", "Ubon Ratchathani", "northeast", ["อุบล", "อุบลฯ", "Ubon"]),
];

const byId = new Map(provinces.map((province) => [province.id, province]));

/** Facts of a province by the slug of its page; `undefined` for a slug that is none of them. */
export const provinceFacts = (id: string): ProvinceFacts | undefined => byId.get(id);

/** The provinces that there were in a Buddhist-era year. */
export const provincesIn = (yearBE: number): readonly ProvinceFacts[] =>
  provinces.filter(({ since }) => since === undefined || since <= yearBE);
