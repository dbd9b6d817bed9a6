/** Remarks in the margin, and the copy to submit, are valid to the letter of the schema. */
import { describe, expect, test } from "vitest";
import type { Block } from "../../src/document/blocks.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage, zipBytes } from "../../src/ooxml/package.ts";
import { NO_STATE, stateEntriesOf } from "../../src/outline/state.ts";
import { cleanCopy } from "../../src/skeleton/clean-copy.ts";
import { skeleton } from "../../src/skeleton/skeleton.ts";
import { dialects, docx } from "../support/docx.ts";
import { outlineNamed } from "../support/observed.ts";
import { schemaFaults } from "../support/schema.ts";

const REPORT = `BÁO CÁO
I. Đặc điểm tình hình
Chi bộ có 25 đảng viên.
II. Kết quả thực hiện
Đã tổ chức 12 buổi sinh hoạt.`;

const outline = outlineNamed("phu-tho");
const written = skeleton(outline).map(
  (block, at): Block =>
    block.type === "guided" && at % 2 === 0 ? { ...block, text: ["Một câu.", "Hai câu."] } : block,
);

describe("the schema finds nothing in", () => {
  test.each(dialects)("a report in the dialect %s that it did not find before", async (dialect) => {
    const source = docx(REPORT, dialect, {
      tables: [{ after: "25 đảng viên", rows: [["Chỉ tiêu", "Kết quả"]] }],
      comments: [{ at: "12 buổi", text: "Rà lại." }],
    });
    const known = await schemaFaults(source);
    const host = new FileHost(openPackage(source));
    await host.insert([{ after: null, anchor: "", blocks: written }]);
    await host.writeState(stateEntriesOf({ ...NO_STATE, outline }));
    const { paragraphs } = await host.read();
    const remarks = paragraphs.map(({ index, text }) => ({
      place: { paragraph: index, text },
      text: "[Đề cương báo cáo] Lỗi: <&>\nCách sửa",
    }));
    expect((await host.remark(remarks)).left).toEqual([]);
    expect(await schemaFaults(host.bytes())).toEqual(known);
    const copy = cleanCopy(openPackage(host.bytes()), { outline, today: "2028-06-01" });
    expect(copy.removed.remarks).toBe(paragraphs.length);
    expect(await schemaFaults(zipBytes(copy.pkg))).toEqual(known);
  });
});
