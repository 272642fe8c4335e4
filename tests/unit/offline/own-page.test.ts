import { expect, it } from "vitest";
import { isOwnPage } from "../../../src/offline/own-page.ts";

it("a page is ours when its first tag names this base", () => {
  expect(isOwnPage('<!DOCTYPE html><html lang="th" data-base="/library/"> <head>', "/library/")).toBe(true);
  for (const foreign of [
    "<html><h1>Sign in</h1>",
    '<html lang="th" data-base="/library/preview/">',
    '<html lang="th" data-base="/">',
    '<html><body data-base="/library/">',
    "",
  ])
    expect(isOwnPage(foreign, "/library/"), foreign).toBe(false);
});
