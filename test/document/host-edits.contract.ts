/** What every host promises of edits. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/document/edits.ts";
import type { Host } from "../../src/document/host.ts";
import { docx } from "../support/docx.ts";
import { behind, guided, heading, type MakeHost, REPORT, shown, TABLE } from "../support/host-cases.ts";

const FULL = "Chi bộ có 25 đảng viên.";

/** The edit of the first paragraph that holds the words. */
async function editing(host: Host, words: string, after: string): Promise<Edit> {
  const { paragraphs } = await host.read();
  const place = paragraphs.find(({ text }) => text.normalize("NFC").includes(words));
  if (place === undefined) throw new Error(`no paragraph with «${words}»`);
  return { type: "replaceText", paragraph: place.index, before: words, after };
}

async function deleting(host: Host, text: string): Promise<Edit> {
  const { paragraphs } = await host.read();
  const place = paragraphs.find((paragraph) => paragraph.text === text);
  if (place === undefined) throw new Error(`no paragraph «${text}»`);
  return { type: "deleteParagraph", paragraph: place.index, before: text };
}

/** Texts and weights of the runs of a paragraph. */
async function looks(host: Host, index: number): Promise<string[]> {
  const { paragraphs } = await host.read();
  return paragraphs[index]!.runs.map(({ text, bold, italic }) => `${bold ? "b" : ""}${italic ? "i" : ""}:${text}`);
}

const NOTHING_LEFT = { done: 1, left: [] };

/** Runs this part of the contract on one adapter. */
export function editContract(name: string, makeHost: MakeHost): void {
  describe(`${name} replaces text`, () => {
    test("and nothing beside it", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      const edit = await editing(host, "có 25 đảng", "gồm 26 đảng");
      const before = await host.read();
      expect((await host.capabilities()).edit).toBe(true);
      expect(await host.edit([edit])).toEqual(NOTHING_LEFT);
      const now = await host.read();
      expect(now.paragraphs[edit.paragraph]!.text).toBe("Chi bộ gồm 26 đảng viên.");
      expect(shown(now.paragraphs.toSpliced(edit.paragraph, 1))).toEqual(
        shown(before.paragraphs.toSpliced(edit.paragraph, 1)),
      );
      expect({ ...now, paragraphs: [] }).toEqual({ ...before, paragraphs: [] });
    });

    test.each([
      ["in another look", "25", "hai mươi sáu", [":Chi bộ có ", "b:hai mươi sáu", ": đảng viên."]],
      ["across looks, in the look of its first character", "25 đảng", "một", [":Chi bộ có ", "b:một", ": viên."]],
      ["up to another look", "có 25", "gồm", [":Chi bộ gồm đảng viên."]],
      ["from the beginning", "Chi", "Đảng", [":Đảng bộ có ", "b:25", ": đảng viên."]],
      ["at the end", "viên.", "bộ!", [":Chi bộ có ", "b:25", ": đảng bộ!"]],
      ["with nothing", " có 25", "", [":Chi bộ đảng viên."]],
      ["with more of it", "25", "258", [":Chi bộ có ", "b:258", ": đảng viên."]],
      ["with a tab and a line break", "25", "2\t5\n6", [":Chi bộ có ", "b:2\t5\n6", ": đảng viên."]],
      ["with what looks like XML", "25", "<&>", [":Chi bộ có ", "b:<&>", ": đảng viên."]],
      ["with blanks around", " 25 ", "  ", [":Chi bộ có  đảng viên."]],
    ])("%s", async (_, before, after, expected) => {
      const host = await makeHost(docx(REPORT, "typed", { bold: ["25"] }));
      expect(await host.edit([await editing(host, before, after)])).toEqual(NOTHING_LEFT);
      expect(await looks(host, 3)).toEqual(expected);
    });

    test("keeping the look of what the texts before and after both begin and end with", async () => {
      const host = await makeHost(docx(REPORT, "typed", { bold: ["25"], italic: ["đảng"] }));
      await host.edit([await editing(host, FULL, "Chi bộ hiện có 25 đảng viên.")]);
      expect(await looks(host, 3)).toEqual([":Chi bộ hiện có ", "b:25", ": ", "i:đảng", ": viên."]);
    });

    test("whatever its Unicode form", async () => {
      const host = await makeHost(docx(REPORT, "nfd"));
      const edit = await editing(host, "đảng viên", "quần chúng");
      expect((await host.read()).paragraphs[edit.paragraph]!.text).not.toBe(FULL);
      expect(await host.edit([edit])).toEqual(NOTHING_LEFT);
      const { paragraphs } = await host.read();
      expect(paragraphs[edit.paragraph]!.text.normalize("NFC")).toBe("Chi bộ có 25 quần chúng.");
    });

    test("never a letter without its marks", async () => {
      const host = await makeHost(docx("Chế độ\nĐộ", "nfd"));
      const edit: Edit = { type: "replaceText", paragraph: 0, before: "Che", after: "Xe" };
      expect(await host.edit([edit])).toEqual({ done: 0, left: [edit] });
    });

    test("where it stands first of several alike", async () => {
      const host = await makeHost(docx("Năm 2020 và năm 2020.", "typed"));
      await host.edit([{ type: "replaceText", paragraph: 0, before: "2020", after: "2021" }]);
      expect((await host.read()).paragraphs[0]!.text).toBe("Năm 2021 và năm 2020.");
    });

    test.each(["splitRuns", "tracked", "fields", "blockControls", "everyday"] as const)(
      "in pieces of runs (%s)",
      async (dialect) => {
        const host = await makeHost(docx(`I. Đặc điểm\n${FULL} Chi bộ đã hoàn thành tốt nhiệm vụ được giao.`, dialect));
        const edit = await editing(host, "25 đảng viên. Chi bộ đã hoàn thành", "30 đồng chí. Chi bộ chưa hoàn thành");
        expect(await host.edit([edit])).toEqual(NOTHING_LEFT);
        expect((await host.read()).paragraphs[edit.paragraph]!.text).toBe(
          "Chi bộ có 30 đồng chí. Chi bộ chưa hoàn thành tốt nhiệm vụ được giao.",
        );
      },
    );

    test("in a cell of a table", async () => {
      const host = await makeHost(docx(REPORT, "typed", { tables: [TABLE] }));
      expect(await host.edit([await editing(host, "Kết nạp", "Kết nạp mới")])).toEqual(NOTHING_LEFT);
      expect((await host.read()).tables[0]!.rows[1]!.map(({ text }) => text)).toEqual(["Kết nạp mới", "3"]);
    });

    test("in a content control, which stays", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const written = { ...guided("p1"), text: ["Nêu số lượng.", "Và chất lượng."] };
      await host.insert([behind(await host.read(), FULL, [written])]);
      expect(await host.edit([await editing(host, "số lượng", "hai số")])).toEqual(NOTHING_LEFT);
      const { controls } = await host.read();
      expect(controls.map(({ tag, text }) => [tag, text])).toEqual([["p1", "Nêu hai số.\nVà chất lượng."]]);
    });

    test("in a placeholder, which then is text", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.insert([behind(await host.read(), FULL, [{ ...guided("p1"), placeholder: ["Nêu rõ."] }])]);
      expect(await host.edit([await editing(host, "Nêu rõ.", "Đã họp.")])).toEqual(NOTHING_LEFT);
      const { controls } = await host.read();
      expect(controls).toMatchObject([{ tag: "p1", text: "Đã họp.", placeholder: false }]);
    });

    test("around a note, which stays", async () => {
      const host = await makeHost(docx(REPORT, "typed", { footnotes: [{ at: "25", text: "Theo thống kê." }] }));
      expect(await host.edit([await editing(host, "25 đảng", "26 quần")])).toEqual(NOTHING_LEFT);
      const { notes, paragraphs } = await host.read();
      expect(notes.map(({ paragraph, text }) => [paragraph, text.trim()])).toEqual([[3, "Theo thống kê."]]);
      expect(paragraphs[3]!.text).toBe("Chi bộ có 26 quần viên.");
    });
  });

  describe(`${name} applies several edits in one step`, () => {
    const of = (paragraph: number, before: string, after: string): Edit => {
      return { type: "replaceText", paragraph, before, after };
    };

    test("two of one paragraph among them", async () => {
      const host = await makeHost(docx(REPORT, "typed", { bold: ["25"] }));
      await host.read();
      const edits = [of(3, "viên", "bộ"), of(3, "25", "26"), of(1, "2024", "2025")];
      expect(await host.edit(edits)).toEqual({ done: 3, left: [] });
      expect(await looks(host, 3)).toEqual([":Chi bộ có ", "b:26", ": đảng bộ."]);
      expect((await host.read()).paragraphs[1]!.text).toBe("Kết quả công tác năm 2025");
    });

    test("each of the text as it was before the first", async () => {
      const host = await makeHost(docx("Nhiệm kỳ 2015 - 2020", "typed"));
      await host.read();
      await host.edit([of(0, "2015", "2020"), of(0, "2020", "2025")]);
      expect((await host.read()).paragraphs[0]!.text).toBe("Nhiệm kỳ 2020 - 2025");
    });

    test("two of the whole text of one paragraph that change different words", async () => {
      const host = await makeHost(docx("2. 1 Công tác đảng (nêu rõ)", "typed"));
      await host.read();
      const before = "2. 1 Công tác đảng (nêu rõ)";
      await host.edit([of(0, before, "2.1. Công tác đảng (nêu rõ)"), of(0, before, "2. 1 Công tác đảng")]);
      expect((await host.read()).paragraphs[0]!.text).toBe("2.1. Công tác đảng");
    });

    test("the same words a second time at their next occurrence", async () => {
      const host = await makeHost(docx("Năm 2020 và năm 2020.", "typed"));
      await host.read();
      await host.edit([of(0, "2020", "2021"), of(0, "2020", "2022")]);
      expect((await host.read()).paragraphs[0]!.text).toBe("Năm 2021 và năm 2022.");
    });

    test("and tells which it left, because their text is gone or another edit changes it", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.read();
      const gone = of(3, "24 đảng viên", "25");
      const overlapping = of(3, "25 đảng", "26 quần");
      const nowhere = of(300, "Chi bộ", "Đảng bộ");
      const nothing = of(3, "", "Đảng bộ");
      const edits = [gone, of(3, "có 25", "gồm 26"), overlapping, nowhere, nothing];
      expect(await host.edit(edits)).toEqual({ done: 1, left: [gone, overlapping, nowhere, nothing] });
      expect((await host.read()).paragraphs[3]!.text).toBe("Chi bộ gồm 26 đảng viên.");
    });

    test("with none, or one that changes nothing, leaves the document as it is", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      expect(await host.edit([])).toEqual({ done: 0, left: [] });
      expect(await host.edit([of(3, "25", "25")])).toEqual(NOTHING_LEFT);
      expect(await host.read()).toEqual(before);
    });

    test("where their paragraphs are by now", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới")])]);
      expect(await host.edit([of(3, "25", "26")])).toEqual(NOTHING_LEFT);
      expect((await host.read()).paragraphs[4]!.text).toBe("Chi bộ có 26 đảng viên.");
    });
  });

  describe(`${name} deletes a paragraph`, () => {
    test("whole, and nothing else", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const edit = await deleting(host, FULL);
      const before = await host.read();
      expect(await host.edit([edit])).toEqual(NOTHING_LEFT);
      expect(shown((await host.read()).paragraphs)).toEqual(shown(before.paragraphs.toSpliced(edit.paragraph, 1)));
    });

    test("and applies other edits below it in the same step", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const edit = await deleting(host, FULL);
      await host.edit([edit, { type: "replaceText", paragraph: 4, before: "Kết quả", after: "Tình hình" }]);
      const { paragraphs } = await host.read();
      expect(paragraphs[3]!.text).toBe("II. Tình hình thực hiện");
    });

    test("only if it still reads as it did", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const edit: Edit = { type: "deleteParagraph", paragraph: 3, before: "Chi bộ có 25" };
      expect(await host.edit([edit])).toEqual({ done: 0, left: [edit] });
    });

    test("once", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const edit = await deleting(host, "Chi bộ đã hoàn thành nhiệm vụ.");
      expect(await host.edit([edit, edit])).toMatchObject({ done: 1 });
      expect((await host.read()).paragraphs.at(-1)!.text).toBe("Chi bộ đã hoàn thành nhiệm vụ.");
    });

    test.each([
      ["all there is in a cell", { tables: [TABLE] }, "Kết nạp"],
      ["all there is in a content control", { placeholders: [{ after: FULL, tag: "p1", text: "Nêu rõ." }] }, "Nêu rõ."],
      ["the place of a footnote", { footnotes: [{ at: "25", text: "Theo thống kê." }] }, FULL],
      ["the place of a comment", { comments: [{ at: "25", text: "Đúng chưa?" }] }, FULL],
      ["the place of a text box", { textBoxes: [{ at: "25", text: "Mật" }] }, FULL],
    ])("never if it is %s", async (_, extras, text) => {
      const host = await makeHost(docx(REPORT, "typed", extras));
      const edit = await deleting(host, text);
      const before = await host.read();
      expect(await host.edit([edit])).toEqual({ done: 0, left: [edit] });
      expect(await host.read()).toEqual(before);
    });
  });

  describe(`${name} keeps state`, () => {
    test("through edits", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.writeState(new Map([["fields", "{}"]]));
      await host.edit([await editing(host, "25", "26")]);
      expect(await host.readState()).toEqual(new Map([["fields", "{}"]]));
    });
  });
}
