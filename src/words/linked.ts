/** Words that only machines are told, where the pages have them in other sentences. */
export const linkedText = {
  province: (name: string) => `จังหวัด${name}`,
  country: "ประเทศไทย",
};
