import { fetchFile } from "./fetch-file.client.ts";

/** What a file of text holds. @param read throws when the text is of no such file @throws Error when the file can't be had */
export const fetchText = <T>(address: string, read: (text: string) => T | Promise<T>): Promise<T> =>
  fetchFile(address, async (answer) => read(await answer.text()));
