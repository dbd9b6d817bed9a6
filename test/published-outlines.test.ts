/** The outlines a deployer publishes with the pages: copied by the build, with an index that names them. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import webpack from "webpack";
// @ts-expect-error: a build script without types
import { PublishedOutlines } from "../.ci/published-outlines.mjs";
import { builtinOutlines } from "../src/outline/builtin/builtin.ts";
import { libraryFile } from "../src/outline/library-file.ts";
import { readOutlineIndex } from "../src/outline/library-index.ts";
import { outlineFile } from "../src/outline/outline-file.ts";
import { published } from "../src/taskpane/library/published.ts";

let place: string;
beforeAll(() => {
  place = mkdtempSync(path.join(tmpdir(), "published-"));
  writeFileSync(path.join(place, "entry.js"), "");
});
afterAll(() => rmSync(place, { recursive: true }));

/** Builds with these files in the folder of the deployer; null for no such folder. */
async function built(name: string, files: Readonly<Record<string, string>> | null) {
  const folder = path.join(place, name);
  if (files !== null) {
    mkdirSync(folder);
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  }
  const output = path.join(place, `${name}-out`);
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        entry: path.join(place, "entry.js"),
        output: { path: output },
        plugins: [new PublishedOutlines({ folder })],
      },
      (fault, done) => (fault === null ? resolve(done) : reject(fault)),
    );
  });
  const errors = (stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message);
  const read = async (file: string) => readFileSync(path.join(output, "outlines", file), "utf8");
  return { errors, read, names: () => readdirSync(path.join(output, "outlines")).sort() };
}

describe("the folder of outlines", () => {
  test("is an empty index where the deployer has none, to be filled by hand", async () => {
    const { errors, read, names } = await built("none", null);
    expect([errors, names()]).toEqual([[], ["index.json"]]);
    expect(readOutlineIndex(await read("index.json"))).toEqual({ files: [] });
  });

  test("is published with what the deployer has, and the pane reads it so", async () => {
    const { errors, read, names } = await built("some", {
      "tất cả.decuong.json": libraryFile(builtinOutlines.slice(1)),
      "so-ket.decuong.json": outlineFile(builtinOutlines[0]!),
      "index.json": "made by hand, made anew",
      "ghi-chu.txt": "not published",
    });
    expect([errors, names()]).toEqual([[], ["index.json", "so-ket.decuong.json", "tất cả.decuong.json"]]);
    expect(await published(read)).toEqual({ outlines: builtinOutlines, unreadable: [] });
  });

  test.each([
    ["no JSON", { "a.json": "{" }],
    ["JSON of another kind", { "a.json": '{"name":"x"}' }],
    ["a name no server should be asked for", { "a&b.json": outlineFile(builtinOutlines[0]!) }],
  ])("fails the build for %s", async (name, files) => {
    expect((await built(name, files)).errors).toHaveLength(1);
  });
});

describe("what is published", () => {
  const index = (files: readonly string[]) =>
    JSON.stringify({ format: "de-cuong-bao-cao/outline-index", version: 1, outlines: files });
  const from = (files: Readonly<Record<string, string>>) => published(async (name) => files[name] ?? null);

  test("is nothing without an index, and nothing is said", async () => {
    expect(await from({})).toEqual({ outlines: [], unreadable: [] });
    expect(await from({ "index.json": "<html>" })).toEqual({ outlines: [], unreadable: [] });
  });

  test("names what cannot be used, and gives the rest; of two with one id the first", async () => {
    const [first, second] = builtinOutlines;
    const files = {
      "index.json": index(["gone.json", "bad.json", "a.json", "b.json"]),
      "bad.json": '{"format":"de-cuong-bao-cao/outline"}',
      "a.json": outlineFile(first!),
      "b.json": libraryFile([{ ...first!, title: "Khác" }, second!]),
    };
    expect(await from(files)).toEqual({ outlines: [first, second], unreadable: ["gone.json", "bad.json"] });
    expect(await from({ "index.json": "{" })).toEqual({ outlines: [], unreadable: ["index.json"] });
  });
});
