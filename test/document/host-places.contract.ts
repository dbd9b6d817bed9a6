/** What every host promises of going to places, and of telling that something changed. */
import { describe, expect, test } from "vitest";
import { docx } from "../support/docx.ts";
import { behind, faultOf, guided, heading, type MakeHost, REPORT } from "../support/host-cases.ts";

const FULL = "Chi bộ có 25 đảng viên.";

/** Runs this part of the contract on one adapter. */
export function placeContract(name: string, makeHost: MakeHost): void {
  describe(`${name} goes to a place`, () => {
    test("and has it selected", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.read();
      await host.goTo({ paragraph: 3, text: FULL });
      expect(await host.selection()).toBe(3);
    });

    test("that has moved since it was read", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới"), guided("p1")])]);
      await host.goTo({ paragraph: 3, text: FULL });
      await host.read();
      const index = await host.selection();
      expect((await host.read()).paragraphs[index!]!.text).toBe(FULL);
    });

    test("that moves once it is there", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.goTo({ paragraph: 3, text: FULL });
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới")])]);
      await host.read();
      expect(await host.selection()).toBe(4);
    });

    test("of its own among several alike", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới")])]);
      await host.goTo({ paragraph: 6, text: "Chi bộ đã hoàn thành nhiệm vụ." });
      await host.read();
      expect(await host.selection()).toBe(7);
    });

    test("nearest to where it was when it has another index", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.read();
      await host.goTo({ paragraph: 4, text: FULL });
      expect(await host.selection()).toBe(3);
    });

    test("in a table", async () => {
      const rows = [["Chỉ tiêu", "Kết quả"]];
      const host = await makeHost(docx(REPORT, "typed", { tables: [{ after: "Đặc điểm", rows }] }));
      const { paragraphs } = await host.read();
      const place = paragraphs.find(({ text }) => text === "Kết quả")!.index;
      await host.goTo({ paragraph: place, text: "Kết quả" });
      expect(await host.selection()).toBe(place);
    });

    test("and says when it is gone", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.read();
      await host.goTo({ paragraph: 3, text: FULL });
      expect(await faultOf(host.goTo({ paragraph: 4, text: "Câu này không có." }))).toBe("placeGone");
      expect(await host.selection()).toBe(3);
    });

    test("without changing the document", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.goTo({ paragraph: 3, text: FULL });
      expect(await host.read()).toEqual(before);
    });
  });

  describe(`${name} tells of changes`, () => {
    test("by an insertion, an edit and a removal, until asked to stop", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      let count = 0;
      const stop = host.onChange(() => {
        count += 1;
      });
      const told = async (change: () => Promise<unknown>): Promise<boolean> => {
        const known = count;
        await change();
        await new Promise((resolve) => setTimeout(resolve, 0));
        return count > known;
      };
      const insertion = behind(before, "BÁO CÁO", [heading("Mới")]);
      expect(await told(() => host.insert([insertion]))).toBe(true);
      expect(await told(() => host.edit([{ type: "replaceText", paragraph: 3, before: "25", after: "26" }]))).toBe(
        true,
      );
      expect(await told(() => host.remove([insertion]))).toBe(true);
      stop();
      expect(await told(() => host.insert([insertion]))).toBe(false);
    });
  });
}
