/**
 * The issued outlines taken over from Word files, by the path of the import page: as they are read, without a correction,
 * they are the built-in ones, whichever way the file says the text.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtinOutline } from "../../src/outline/builtin/builtin.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { sayTheSame } from "../../src/outline/same-outline.ts";
import { doubts, type ImportDraft, namedOutline, withRoot } from "../../src/taskpane/library/import-draft.ts";
import { fileSource } from "../../src/taskpane/library/read-source.ts";
import { type Dialect, dialects, docx } from "../support/docx.ts";

const SEEDS = [
  { id: "phu-tho-2023-so-ket", file: "de-cuong-so-ket-phu-tho-2023", root: null },
  { id: "tra-vinh-2022-bao-cao-chinh-tri", file: "de-cuong-bao-cao-chinh-tri-tra-vinh-2022", root: null },
  {
    id: "dang-uy-khoi-doanh-nghiep-2018-so-ket",
    file: "ke-hoach-so-ket-dang-uy-khoi-doanh-nghiep-2018",
    root: "II- Nội dung",
  },
] as const;

/** What the page shows of the file, with the section picked that holds the outline. */
function shown(file: string, dialect: Dialect, root: string | null): ImportDraft {
  const text = readFileSync(new URL(`../fixtures/seeds/${file}.txt`, import.meta.url), "utf8");
  const reading = fileSource(`${file}.docx`, docx(text, dialect));
  if (!("draft" in reading)) throw new Error(JSON.stringify(reading));
  if (root === null) return reading.draft;
  const found = reading.draft.steps.present.roots.find(({ heading }) => heading.toLowerCase() === root.toLowerCase());
  return withRoot(reading.draft, found!.line);
}

/** As test/support/docx/layout.ts writes it. */
const LETTERHEAD_ISSUER = "ĐẢNG ỦY BAN HÀNH";

/** Some dialects put a letterhead above a text that has none: then the file says more than the text, who issued it. */
function hasOwnLetterhead({ source }: Outline): boolean {
  return source.issuer === LETTERHEAD_ISSUER;
}

function headOf({ source, fields }: Outline): Pick<Outline, "source" | "fields"> {
  return { source, fields };
}

describe.each(SEEDS)("$id", ({ id, file, root }) => {
  const builtin = builtinOutline(id)!;

  test.each(dialects)("out of a Word file in the dialect «%s» needs no correction", (dialect) => {
    const { present } = shown(file, dialect, root).steps;
    const { title, kind, source } = present.parsed;
    const outline = namedOutline(present, { id, title, kind, source });
    const expected = { ...builtin, ...(hasOwnLetterhead(outline) ? headOf(outline) : {}), warnings: [] };
    expect({ ...outline, warnings: [] }).toEqual(expected);
    expect(sayTheSame(outline, expected)).toBe(true);
    expect(doubts(present).map(({ warning }) => warning.reason)).toEqual(builtin.warnings.map(({ reason }) => reason));
  });
});
