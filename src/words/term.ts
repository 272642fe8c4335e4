/** Words of the explanation that opens at a term. Its script is on its own: it takes no more words along than it says. */
export const readTerm = "อ่านในหน้าคำศัพท์";
