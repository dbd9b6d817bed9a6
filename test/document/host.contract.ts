/**
 * The contract of the port, run by the tests of each adapter: whatever stands behind a host, these hold. An adapter is
 * given as a function from the bytes of a .docx to a host of that document.
 */
import { describe, expect, test } from "vitest";
import type { Insertion } from "../../src/document/blocks.ts";
import { docx } from "../support/docx.ts";
import {
  behind,
  faultOf,
  guided,
  heading,
  type MakeHost,
  REPORT,
  shown,
  TABLE,
  table,
  texts,
} from "../support/host-cases.ts";
import { anyDocumentContract, type Tries } from "./host-any-document.contract.ts";
import { columnsContract } from "./host-columns.contract.ts";
import { editContract } from "./host-edits.contract.ts";
import { placeContract } from "./host-places.contract.ts";
import { removalContract } from "./host-removal.contract.ts";
import { rowContract } from "./host-rows.contract.ts";
import { stateContract } from "./host-state.contract.ts";

export type { MakeHost };

/** Runs the contract on one adapter; `tries` of any document, if not the usual number. */
export function hostContract(name: string, makeHost: MakeHost, tries?: Tries): void {
  describe(`${name} inserts`, () => {
    test("blocks right behind their paragraph, and touches nothing else", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "Chi bộ có 25 đảng viên.", [heading("Mới"), guided("p1.3")])]);
      const now = await host.read();
      const place = now.paragraphs.findIndex(({ text }) => text === "III. Mới");
      expect(now.paragraphs[place - 1]?.text).toBe("Chi bộ có 25 đảng viên.");
      expect(texts(now).slice(4, 7)).toEqual(["III. Mới", "Nêu rõ kết quả.", "- Số liệu"]);
      expect(shown(now.paragraphs.toSpliced(place, 3))).toEqual(shown(before.paragraphs));
      expect(now.paragraphs[place]?.style).toBe("heading 2");
    });

    test("guided blocks as one block control each, with tag, title and placeholder", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "II. Kết quả thực hiện", [guided("p1.2"), guided("p1.2.1")])]);
      const { controls } = await host.read();
      expect(
        controls.map(({ tag, title, placeholder, kind, length }) => ({ tag, title, placeholder, kind, length })),
      ).toEqual([
        { tag: "p1.2", title: "Mục p1.2", placeholder: true, kind: "block", length: 2 },
        { tag: "p1.2.1", title: "Mục p1.2.1", placeholder: true, kind: "block", length: 2 },
      ]);
      expect(new Set(controls.map(({ id }) => id)).size).toBe(2);
    });

    test("several places in one step, in the order of the text", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([
        behind(before, "Chi bộ đã hoàn thành nhiệm vụ.", [heading("Sau cùng")], 1),
        behind(before, "Chi bộ đã hoàn thành nhiệm vụ.", [heading("Giữa")]),
        behind(before, "BÁO CÁO", [heading("Đầu")]),
        behind(before, "BÁO CÁO", [heading("Kế đó")]),
      ]);
      expect(
        texts(await host.read()).filter((text) => text.startsWith("III.") || text.startsWith("Chi bộ đã")),
      ).toEqual([
        "III. Đầu",
        "III. Kế đó",
        "Chi bộ đã hoàn thành nhiệm vụ.",
        "III. Giữa",
        "Chi bộ đã hoàn thành nhiệm vụ.",
        "III. Sau cùng",
      ]);
    });

    test("behind the whole table of a paragraph in a table", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const before = await host.read();
      await host.insert([behind(before, "Kết quả", [heading("Mới")])]);
      const now = await host.read();
      const place = now.paragraphs.findIndex(({ text }) => text === "III. Mới");
      expect(now.paragraphs[place]?.cell).toBeNull();
      expect(now.paragraphs[place - 1]?.text).toBe("3");
      expect(now.tables).toHaveLength(1);
    });

    test("before the first paragraph, and at the end of the text", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.read();
      await host.insert([
        { after: -1, anchor: "", blocks: [heading("Trên cùng")] },
        { after: null, anchor: "", blocks: [heading("Dưới cùng"), guided("z")] },
      ]);
      const now = texts(await host.read());
      expect(now[0]).toBe("III. Trên cùng");
      expect(now.slice(-3)).toEqual(["III. Dưới cùng", "Nêu rõ kết quả.", "- Số liệu"]);
    });

    test("tables, with a paragraph between tables that would touch", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const before = await host.read();
      await host.insert([behind(before, "3", [table, table])]);
      const now = await host.read();
      expect(now.tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text.trim())))).toEqual([
        [
          ["Chỉ tiêu", "Kết quả"],
          ["Kết nạp", "3"],
        ],
        [
          ["Chỉ tiêu", "Kết quả"],
          ["", ""],
        ],
        [
          ["Chỉ tiêu", "Kết quả"],
          ["", ""],
        ],
      ]);
      expect(now.controls.map(({ tag }) => tag)).toEqual(["t.r1c1", "t.r1c2", "t.r1c1", "t.r1c2"]);
    });

    test("at the right place though the document changed since it was read", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "BÁO CÁO", [heading("Một"), guided("a")])]);
      await host.insert([behind(before, "Chi bộ đã hoàn thành nhiệm vụ.", [heading("Hai")])]);
      const now = texts(await host.read());
      expect(now.slice(now.indexOf("II. Kết quả thực hiện"))).toEqual([
        "II. Kết quả thực hiện",
        "Chi bộ đã hoàn thành nhiệm vụ.",
        "III. Hai",
        "Chi bộ đã hoàn thành nhiệm vụ.",
      ]);
    });

    test("nothing at all when one of the places is gone", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      const gone: Insertion = { after: 3, anchor: "Câu này không có trong báo cáo.", blocks: [heading("Mới")] };
      expect(await faultOf(host.insert([behind(before, "BÁO CÁO", [heading("Mới")]), gone]))).toBe("placeGone");
      expect(shown((await host.read()).paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("nothing when there is nothing to insert", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([]);
      await host.insert([{ after: 0, anchor: before.paragraphs[0]!.text, blocks: [] }]);
      expect(await host.read()).toEqual(before);
    });
  });

  editContract(name, makeHost);
  removalContract(name, makeHost);
  placeContract(name, makeHost);
  rowContract(name, makeHost);
  columnsContract(name, makeHost);
  anyDocumentContract(name, makeHost, tries);
  stateContract(name, makeHost);
}
