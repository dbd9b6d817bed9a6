/**
 * How often the add-in asks Word: the numbers of trips.md, which this test measures anew and compares. A trip is a request
 * that waits for its answer; what the client lets go of afterwards by itself is not counted.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Block, Insertion } from "../../src/document/blocks.ts";
import { align } from "../../src/match/align.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { missing } from "../../src/skeleton/missing.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { WordHost } from "../../src/word/word-host.ts";
import { docx } from "../support/docx.ts";
import { guided, heading } from "../support/host-cases.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { file, p } from "../wordhost/samples.ts";
import { type WordHost as OpenWord, openWord } from "../wordhost/word-host.ts";

const NAMES = Object.keys(profiles) as ProfileName[];

interface Case {
  readonly bytes: Uint8Array;
  /** What happens before the counting. */
  readonly before?: (host: WordHost, word: OpenWord) => Promise<unknown>;
  readonly run: (host: WordHost, word: OpenWord) => Promise<unknown>;
}

const EMPTY = file("<w:p/>");
const REPORT = docx(
  "BÁO CÁO\nI. Đặc điểm\nChi bộ có 25 đảng viên.\nII. Kết quả\nĐã làm.\nIII. Kiến nghị\nKhông.",
  "typed",
);
const LONG = file(Array.from({ length: 2000 }, (_, index) => p(`Đoạn số ${index}`)).join(""));

const atEnd = (blocks: readonly Block[]): Insertion[] => [{ after: null, anchor: "", blocks }];
const outline = (id: string) => builtinOutlines.find((one) => one.id === id)!;
const many = Array.from({ length: 200 }, (_, index) => [heading(`Mục ${index}`), guided(`m${index}`)]).flat();
const read = (host: WordHost) => host.read();

async function insertMissing(host: WordHost): Promise<void> {
  const document = await host.read();
  const whole = outline("phu-tho-2023-so-ket");
  const insertions = missing(whole, align(whole, document), document);
  expect(insertions.length).toBeGreaterThan(1);
  await host.insert(insertions);
}

const CASES: Readonly<Record<string, Case>> = {
  "read 7 paragraphs": { bytes: REPORT, run: read },
  "read 2,000 paragraphs": { bytes: LONG, run: read },
  check: {
    bytes: REPORT,
    run: async (host) => check(await host.read(), { outline: outline("phu-tho-2023-so-ket"), today: "2023-07-01" }),
  },
  "read a document with state": {
    bytes: REPORT,
    before: (host) => host.writeState(new Map([["a", "1"]])),
    run: read,
  },
  "read what Word does not hand over": {
    bytes: REPORT,
    run: (host, word) => {
      word.faults.failTrip(1, "responseTooLarge");
      return host.read();
    },
  },
  "insert 7 sections": {
    bytes: EMPTY,
    run: (host) => host.insert(atEnd(skeleton(outline("dang-uy-khoi-doanh-nghiep-2018-so-ket")))),
  },
  "insert 27 sections": { bytes: EMPTY, run: (host) => host.insert(atEnd(skeleton(outline("phu-tho-2023-so-ket")))) },
  "insert 40 sections": {
    bytes: EMPTY,
    run: (host) => host.insert(atEnd(skeleton(outline("tra-vinh-2022-bao-cao-chinh-tri")))),
  },
  "insert 200 sections": { bytes: EMPTY, run: (host) => host.insert(atEnd(many)) },
  "read, and insert what is missing at several places": { bytes: REPORT, run: insertMissing },
  "take back 200 sections": {
    bytes: EMPTY,
    before: (host) => host.insert(atEnd(many)),
    run: (host) => host.remove(atEnd(many)),
  },
  "change words in ten paragraphs": {
    bytes: LONG,
    before: read,
    run: (host) =>
      host.edit(
        Array.from({ length: 10 }, (_, index) => ({
          type: "replaceText" as const,
          paragraph: index,
          before: "Đoạn",
          after: "Mục",
        })),
      ),
  },
  "jump to a paragraph": {
    bytes: LONG,
    before: read,
    run: (host) => host.goTo({ paragraph: 1500, text: "Đoạn số 1500" }),
  },
  "tell where the cursor is": { bytes: LONG, before: read, run: (host) => host.selection() },
  "tell what can be done": { bytes: REPORT, run: (host) => host.capabilities() },
  "read the state": {
    bytes: REPORT,
    before: (host) => host.writeState(new Map([["a", "1"]])),
    run: (host) => host.readState(),
  },
  "save the state for the first time": { bytes: REPORT, run: (host) => host.writeState(new Map([["a", "1"]])) },
  "save the state again": {
    bytes: REPORT,
    before: (host) => host.writeState(new Map([["a", "1"]])),
    run: (host) => host.writeState(new Map([["a", "2"]])),
  },
};

async function trips({ bytes, before, run }: Case, profile: ProfileName): Promise<number> {
  const word = await openWord(bytes, { profile });
  const host = new WordHost();
  await before?.(host, word);
  await word.settled();
  word.reset();
  await run(host, word);
  await word.settled();
  // What Word kept for an answer that never arrived the client cannot let go of.
  const isLost = word.log().some(({ error }) => error === "responseTooLarge");
  if (!isLost) expect(word.references(), "objects kept").toBe(0);
  const { sync, common } = word.trips();
  return sync + common;
}

it("are those of trips.md", async () => {
  const rows: string[] = [];
  for (const [name, one] of Object.entries(CASES)) {
    const counts: number[] = [];
    for (const profile of NAMES) counts.push(await trips(one, profile));
    rows.push(`| ${name} | ${counts.join(" | ")} |`);
  }
  const told = readFileSync(path.join(import.meta.dirname, "trips.md"), "utf8");
  const table = told.split("\n").filter((line) => /^\| [a-z].*\d+ \|$/.test(line));
  expect(table.map((line) => line.replace(/ +\|/g, " |"))).toEqual(rows);
}, 120_000);
