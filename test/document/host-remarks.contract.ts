/** What every host promises of our remarks in the margin, and of the document as a file. */
import { describe, expect, test } from "vitest";
import type { ReportDocument } from "../../src/document/document.ts";
import type { Remark } from "../../src/document/host.ts";
import { readDocument } from "../../src/document/read.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { docx } from "../support/docx.ts";
import { behind, heading, type MakeHost, REPORT, shown, TABLE } from "../support/host-cases.ts";
import { outlineOf } from "../support/small-outline.ts";
import { structureFaults } from "../support/structure.ts";

const MARK = "[Đề cương báo cáo]";
const FULL = "Chi bộ có 25 đảng viên.";

function remark(document: ReportDocument, text: string, words: string): Remark {
  const place = document.paragraphs.find((paragraph) => paragraph.text.includes(text));
  if (place === undefined) throw new Error(`no paragraph «${text}»`);
  return { place: { paragraph: place.index, text: place.text }, text: `${MARK} ${words}` };
}

/** «words @ text of the paragraph», in the order of the text. */
function comments({ comments: all, paragraphs }: ReportDocument): string[] {
  return all
    .map(({ text, paragraph }) => `${text.replace(/\s+/g, " ").trim()} @ ${paragraphs[paragraph ?? -1]?.text}`)
    .sort();
}

/** Runs this part of the contract on one adapter, of a Word that has comments. */
export function remarkContract(name: string, makeHost: MakeHost): void {
  describe(`${name} puts remarks into the margin`, () => {
    test("each at its paragraph, several at one, in a table too, and touches no text", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const before = await host.read();
      const remarks = [
        remark(before, FULL, "Lỗi: số chưa khớp"),
        remark(before, FULL, "Cần xem: <a> & «b»"),
        remark(before, "Kết nạp", "trong bảng"),
      ];
      expect(await host.remark(remarks)).toEqual({ written: 3, left: [], removed: 0, answered: 0 });
      const now = await host.read();
      expect(comments(now)).toEqual(
        [
          `${MARK} Lỗi: số chưa khớp @ ${FULL}`,
          `${MARK} Cần xem: <a> & «b» @ ${FULL}`,
          `${MARK} trong bảng @ Kết nạp`,
        ].sort(),
      );
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("in place of those that are there, and takes them all away for an empty list", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.remark([remark(before, FULL, "một"), remark(before, "BÁO CÁO", "hai")]);
      expect(await host.remark([remark(before, "BÁO CÁO", "ba")])).toEqual({
        written: 1,
        left: [],
        removed: 2,
        answered: 0,
      });
      expect(comments(await host.read())).toEqual([`${MARK} ba @ BÁO CÁO`]);
      expect(await host.remark([])).toEqual({ written: 0, left: [], removed: 1, answered: 0 });
      const now = await host.read();
      expect(now.comments).toEqual([]);
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("beside others' comments, which stay as they are", async () => {
      const host = await makeHost(docx(REPORT, "typed", { comments: [{ at: "25 đảng viên", text: "Rà lại số." }] }));
      const before = await host.read();
      await host.remark([remark(before, FULL, "một")]);
      expect(comments(await host.read())).toEqual([`Rà lại số. @ ${FULL}`, `${MARK} một @ ${FULL}`].sort());
      await host.remark([]);
      const now = await host.read();
      expect(now.comments).toEqual(before.comments);
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("where their paragraphs have moved to, and tells those that are gone", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      const there = remark(before, FULL, "một");
      const gone: Remark = { place: { paragraph: 2, text: "Câu không có." }, text: `${MARK} hai` };
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới")])]);
      expect(await host.remark([there, gone])).toEqual({ written: 1, left: [gone], removed: 0, answered: 0 });
      expect(comments(await host.read())).toEqual([`${MARK} một @ ${FULL}`]);
    });

    test("at an empty paragraph", async () => {
      const host = await makeHost(docx(`${REPORT}\n{b}`, "typed"));
      const before = await host.read();
      const last = before.paragraphs.at(-1)!;
      const { written } = await host.remark([
        { place: { paragraph: last.index, text: last.text }, text: `${MARK} cuối` },
      ]);
      expect(written).toBe(1);
      expect((await host.read()).comments.map(({ paragraph }) => paragraph)).toEqual([last.index]);
    });
  });

  fileContract(name, makeHost);
}

/** The part about the document as a file, of any Word. */
export function fileContract(name: string, makeHost: MakeHost): void {
  describe(`${name} hands over the document as a file`, () => {
    test("with its text and our state, and stays as it is", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const state = stateEntriesOf({ ...NO_STATE, outline: outlineOf("I. Đặc điểm tình hình") });
      await host.writeState(state);
      const before = await host.read();
      const bytes = await host.file();
      const { document } = readDocument(openPackage(bytes));
      expect(shown(document.paragraphs)).toEqual(shown(before.paragraphs));
      expect(document.customXml.map(({ xml }) => xml.includes("Đặc điểm"))).toEqual([true]);
      expect(structureFaults(bytes)).toEqual([]);
      expect(shown((await host.read()).paragraphs)).toEqual(shown(before.paragraphs));
    });

    test("as it is by now, again and again", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      for (const count of [1, 2, 3, 4]) {
        await host.insert([behind(before, "BÁO CÁO", [heading(`Mới ${count}`)])]);
        const { paragraphs } = readDocument(openPackage(await host.file())).document;
        expect(paragraphs.filter(({ text }) => text.includes("Mới"))).toHaveLength(count);
      }
    });
  });
}
