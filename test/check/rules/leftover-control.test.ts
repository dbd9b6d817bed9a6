import { describe, expect, it } from "vitest";
import { leftoverControl } from "../../../src/check/rules/leftover-control.ts";
import type { ContentControl } from "../../../src/document/document.ts";
import { observed, outlineNamed, said } from "../../support/observed.ts";

const phuTho = outlineNamed("phu-tho");
const WRITTEN =
  "2.3. Công tác kiểm tra, giám sát, thi hành kỷ luật của Đảng\nChi bộ đã thực hiện 10 cuộc kiểm tra, giám sát đối với 19 lượt đảng viên, không có đảng viên vi phạm phải xử lý kỷ luật trong nửa nhiệm kỳ.\n";

/** A control over paragraphs of the report. */
function control(paragraph: number, text: string, rest: Partial<ContentControl> = {}): ContentControl {
  return { id: 7, tag: "", title: "", placeholder: true, kind: "block", paragraph, length: 1, text, ...rest };
}

describe("leftover-control", () => {
  it.each([
    ["Word's own placeholder", "{ph ten}Click or tap here to enter text.", ["0 Click or tap here to enter text."]],
    [
      "in Vietnamese",
      "{cc ten}Bấm hoặc gõ nhẹ vào đây để nhập văn bản.",
      ["0 Bấm hoặc gõ nhẹ vào đây để nhập văn bản."],
    ],
    ["a list not chosen from", "{cc xep-loai}Choose an item.", ["0 Choose an item."]],
    ["the prompt of a form", "{ph ten}[Tên chi bộ]", ["0 [Tên chi bộ]"]],
    ["the prompt of a skeleton", "{ph p1.4}(Nêu nội dung của mục này)", ["0 (Nêu nội dung của mục này)"]],
    ["few words that the file calls a placeholder", "{ph ten}Tên đơn vị", ["0 warning Tên đơn vị"]],
  ])("says that nothing is written: %s", (_, source, expected) => {
    expect(said(leftoverControl, source)).toEqual(expected);
  });

  it.each([
    [
      "guidance of its section, whatever the file claims",
      "{cc p1.2.2.3}- Việc xây dựng, thực hiện chương trình kiểm tra, giám sát nhiệm kỳ 2020 - 2025 và chương trình kiểm tra, giám sát (năm 2021, năm 2022 và năm 2023) của cấp ủy, UBKT đảng ủy cơ sở và chi bộ trực thuộc đảng uỷ.",
    ],
    ["the shortest guidance", "{ph p1.3.2}- Nguyên nhân khách quan."],
  ])("says so beside text of the section: %s", (_, line) => {
    expect(observed(leftoverControl, `${WRITTEN}${line}`, { outline: phuTho }).map(({ data }) => data.shows)).toEqual([
      "guidance",
    ]);
  });

  it("warns of an empty control made to be written in, and says nothing of its text", () => {
    const document = { controls: [control(0, "", { title: "Kết luận" })] };
    expect(observed(leftoverControl, "Chi bộ có 12 đảng viên.", { document })).toEqual([
      { paragraph: 0, severity: "warning", data: { title: "Kết luận", text: "", shows: "empty" } },
    ]);
  });

  it("tells nested controls once", () => {
    const text = "Click or tap here to enter text.";
    const document = { controls: [control(0, text), control(0, text, { id: 8 })] };
    expect(said(leftoverControl, text, { document })).toHaveLength(1);
  });

  it.each([
    ["a control with the writer's text", "{cc p1.4}Chi bộ hoàn thành tốt nhiệm vụ trong cả ba năm."],
    [
      "a stale claim over the writer's text",
      "{ph p1.4}Chi bộ đã hoàn thành tốt nhiệm vụ trong cả ba năm, được Đảng ủy cấp trên khen thưởng nhiều lần.",
    ],
    ["a short answer with a figure", "{ph ket-nap}04 đảng viên"],
    ["a control that merely wraps text", "{cc khung}(Nêu rõ nguyên nhân)"],
    ["no controls", "Click or tap here to enter text."],
  ])("is silent: %s", (_, source) => {
    expect(said(leftoverControl, source)).toEqual([]);
  });

  it.each([
    ["an empty cell, which the target rules tell", control(1, "", { kind: "cell" })],
    ["an empty row", control(0, "", { kind: "row" })],
    ["an empty inline control nobody calls a placeholder", control(0, "", { kind: "inline", placeholder: false })],
    ["an empty frame of another program", control(0, "", { placeholder: false, tag: "docPartGallery" })],
  ])("is silent: %s", (_, one) => {
    expect(said(leftoverControl, "| Kết nạp | |", { document: { controls: [one] } })).toEqual([]);
  });

  it("leaves a section with nothing but its placeholder to the rule on such sections", () => {
    const source =
      "III. Những khuyết điểm, hạn chế\n1. Khuyết điểm, hạn chế\n{ph p1.3.1}- Trong thực hiện nhiệm vụ chính trị";
    expect(said(leftoverControl, source, { outline: phuTho })).toEqual([]);
  });
});
