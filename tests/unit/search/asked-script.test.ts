import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { askedScript } from "../../../src/search/page/asked-script.ts";

function come(search: string): { dataset: Record<string, string>; later: (() => void)[] } {
  const dataset: Record<string, string> = {};
  const later: (() => void)[] = [];
  const document = { documentElement: { dataset } };
  runInNewContext(askedScript, { document, location: { search }, setTimeout: (work: () => void) => later.push(work) });
  return { dataset, later };
}

test.each(["", "?q=", "?kind=lessons", "?seq=1"])("with %s the lists to begin with are there", (search) => {
  expect(come(search)).toEqual({ dataset: {}, later: [] });
});

test("with a query they wait for what is found, but not for ever", () => {
  for (const search of ["?q=%E0%B8%A2", "?kind=lessons&q=a"]) {
    const { dataset, later } = come(search);
    expect(dataset).toEqual({ asked: "" });
    for (const work of later) work();
    expect(dataset).toEqual({});
  }
});
