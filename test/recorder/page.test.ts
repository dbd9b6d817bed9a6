/** The recorder's page, opened as Word opens it: in development only, in an empty document only, one file at the end. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manifestFaults } from "../support/manifest-faults.ts";
import { type WordPaneBrowser, wordPaneBrowser } from "../taskpane/word-page.ts";
import { file, p } from "../wordhost/samples.ts";
import { CALLS } from "./calls.ts";
import type { Recording } from "./recording.ts";
import { recorderWords } from "./words.ts";

const root = path.resolve(import.meta.dirname, "../..");

describe("the page", () => {
  let browser: WordPaneBrowser;
  beforeAll(async () => {
    browser = await wordPaneBrowser({ script: "test/recorder/index.ts", html: "test/recorder/recorder.html" });
  }, 120_000);
  afterAll(() => browser.close());

  it("asks Word, and offers what it answered, without a request of its own", async () => {
    const { page, strayed, complaints, close } = await browser.open(file("<w:p/>"));
    await page.getByRole("button", { name: recorderWords.start }).click();
    const result = page.getByRole("textbox", { name: recorderWords.result });
    await result.waitFor();
    const text = await result.inputValue();
    const recording: Recording = JSON.parse(text);
    expect(recording.pairs).toHaveLength(CALLS.length);
    expect(recording.word).toMatchObject({ platform: "PC", api: "1.3" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: recorderWords.save }).click(),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toBe(text);
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it("leaves a document with text alone, and records nothing of it", async () => {
    const { page, word, close } = await browser.open(file(p("Chuyện riêng của chi bộ")));
    const before = word.document.package().text(word.document.mainName);
    await page.getByRole("button", { name: recorderWords.start }).click();
    await page.getByText(recorderWords.notEmpty).waitFor();
    expect(await page.getByRole("textbox").count()).toBe(0);
    expect(word.document.package().text(word.document.mainName)).toBe(before);
    await close();
  });
});

describe("the build", () => {
  it.each([
    ["production", false],
    ["development", true],
  ] as const)("for %s has the page: %s", async (mode, there) => {
    const build = path.join(root, ".ci/pages.mjs");
    const { pages } = await import(build);
    const { entry, plugins } = await pages(mode, {}, undefined);
    expect("recorder" in entry).toBe(there);
    expect(JSON.stringify(plugins).includes("recorder.html")).toBe(there);
  });

  it("has a manifest for it that Word takes, with an id of its own", async () => {
    const script = path.join(root, ".ci/recorder-manifest.mjs");
    const { recorderManifest }: { recorderManifest: (manifest: string) => string } = await import(script);
    const product = readFileSync(path.join(root, "manifest.xml"), "utf8");
    const manifest = recorderManifest(product);
    const fileAt = (name: string) => {
      const there = path.join(root, name);
      return existsSync(there) ? readFileSync(there) : undefined;
    };
    expect(manifestFaults(manifest, fileAt)).toEqual([]);
    expect(manifest).not.toContain(/<Id>.*<\/Id>/.exec(product)?.[0]);
    expect(manifest).not.toContain("taskpane.html");
    expect(manifest).toContain('<SourceLocation DefaultValue="https://localhost:3000/recorder.html"/>');
  });
});
