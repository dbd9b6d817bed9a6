/** What every host promises of rows added to a table. */
import { describe, expect, test } from "vitest";
import type { Host } from "../../src/document/host.ts";
import { docx } from "../support/docx.ts";
import { behind, faultOf, type MakeHost, REPORT, shown, TABLE, table } from "../support/host-cases.ts";

async function firstOf(host: Host, nth = 0): Promise<{ paragraph: number; anchor: string }> {
  const { tables, paragraphs } = await host.read();
  const { paragraph } = tables[nth]!;
  return { paragraph, anchor: paragraphs[paragraph]!.text };
}

async function values(host: Host, nth = 0): Promise<string[][]> {
  return (await host.read()).tables[nth]!.rows.map((cells) => cells.map(({ text }) => text.normalize("NFC")));
}

/** Runs this part of the contract on one adapter. */
export function rowContract(name: string, makeHost: MakeHost): void {
  describe(`${name} adds rows to a table`, () => {
    test("under the last one, in order, and touches nothing else", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const before = await host.read();
      const place = await firstOf(host);
      await host.addRows({ ...place, rows: [["Mở lớp", "2"], ["Kiểm tra"]] });
      expect(await values(host)).toEqual([...TABLE.rows, ["Mở lớp", "2"], ["Kiểm tra", ""]]);
      const after = await host.read();
      const inTable = ({ tables: [one] }: typeof after) => one!.rows.flat().flatMap((cell) => cell.paragraphs);
      const outside = (document: typeof after) =>
        shown(document.paragraphs.filter(({ index }) => !inTable(document).includes(index)));
      expect(outside(after)).toEqual(outside(before));
    });

    test("as plain text, whatever it looks like", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      await host.addRows({ ...(await firstOf(host)), rows: [["Mở lớp <&>", "=2+2"]] });
      expect((await values(host)).at(-1)).toEqual(["Mở lớp <&>", "=2+2"]);
    });

    test("that was inserted here, whose cells stay to be filled in", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.insert([behind(await host.read(), "Chi bộ có 25 đảng viên.", [table])]);
      const before = (await host.read()).controls.map(({ tag }) => tag);
      await host.addRows({ ...(await firstOf(host)), rows: [["Mở lớp", ""]] });
      expect(await values(host)).toHaveLength(3);
      expect((await values(host)).at(-1)).toEqual(["Mở lớp", ""]);
      expect((await host.read()).controls.map(({ tag }) => tag)).toEqual(before);
    });

    test("found again where text was put in above it", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const place = await firstOf(host);
      const document = await host.read();
      await host.insert([behind(document, "BÁO CÁO", [{ type: "text", text: "Dự thảo", look: "body" }])]);
      await host.addRows({ ...place, rows: [["Mở lớp", "2"]] });
      expect((await values(host)).at(-1)).toEqual(["Mở lớp", "2"]);
    });

    test("and later edits and rows still find their places", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const { paragraphs } = await host.read();
      const last = paragraphs.at(-1)!;
      await host.addRows({ ...(await firstOf(host)), rows: [["Mở lớp", "2"]] });
      const edit = { type: "replaceText", paragraph: last.index + 2, before: "hoàn thành", after: "vượt" } as const;
      expect((await host.read()).paragraphs[last.index + 2]!.text).toBe(last.text);
      expect((await host.edit([edit])).done).toBe(1);
      await host.addRows({ ...(await firstOf(host)), rows: [["Kiểm tra", "5"]] });
      expect((await values(host)).at(-1)).toEqual(["Kiểm tra", "5"]);
    });

    test("never where there is no table, nor more cells than it has", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const before = await values(host);
      const outside = { paragraph: 3, anchor: "Chi bộ có 25 đảng viên.", rows: [["Mở lớp"]] };
      const gone = { paragraph: 3, anchor: "Chi bộ có 99 đảng viên.", rows: [["Mở lớp"]] };
      expect(await faultOf(host.addRows(outside))).toBe("placeGone");
      expect(await faultOf(host.addRows(gone))).toBe("placeGone");
      expect(await faultOf(host.addRows({ ...(await firstOf(host)), rows: [["1", "2", "3"]] }))).toBe("refused");
      await host.addRows({ ...(await firstOf(host)), rows: [] });
      expect(await values(host)).toEqual(before);
    });

    test.each(["splitRuns", "nfd", "strict", "prefix", "everyday"] as const)("in any dialect (%s)", async (dialect) => {
      const host = await makeHost(docx(REPORT, dialect, { tables: [TABLE] }));
      const nth = (await host.read()).tables.length - 1;
      await host.addRows({ ...(await firstOf(host, nth)), rows: [["Mở lớp", "2"]] });
      expect((await values(host, nth)).at(-1)).toEqual(["Mở lớp", "2"]);
    });
  });
}
