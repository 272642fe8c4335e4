/** Words of the page of the framework. */
export const frameworkText = {
  /** How many types of networks there are, in a word. */
  types: (count: string) => `เครือข่าย${count}แบบ`,
};
