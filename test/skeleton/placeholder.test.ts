import { describe, expect, test } from "vitest";
import type { Guidance, Section } from "../../src/outline/outline.ts";
import { placeholderLines, variantsOf } from "../../src/skeleton/placeholder.ts";

function section(guidance: readonly Guidance[]): Section {
  return {
    id: "1",
    kind: "section",
    marker: "1.",
    title: "A",
    level: 1,
    required: true,
    guidance,
    demands: [],
    children: [],
  };
}

describe("placeholder lines", () => {
  test("are the guidance with its bullets, deeper lines after their parents", () => {
    const guidance: Guidance[] = [
      { marker: "", text: "Nêu khái quát." },
      {
        marker: "*",
        text: "Công tác đảng viên:",
        children: [{ marker: "-", text: "kết nạp;", children: [{ marker: "+", text: "số lượng" }] }],
      },
    ];
    expect(placeholderLines(section(guidance))).toEqual([
      "Nêu khái quát.",
      "* Công tác đảng viên:",
      "- kết nạp;",
      "+ số lượng",
    ]);
  });

  test("are a prompt where there is no guidance", () => {
    expect(placeholderLines(section([]))).toEqual(["(Nêu nội dung của mục này)"]);
  });
});

describe("variants", () => {
  const guidance: Guidance[] = [
    { marker: "", text: "Nêu những nhiệm vụ chủ yếu." },
    { marker: "-", text: "Đối với chi bộ đơn vị sự nghiệp (căn cứ Quy định 97);" },
    { marker: "-", text: "ĐỐI VỚI CHI BỘ CƠ QUAN (căn cứ Quy định 98);", children: [{ marker: "+", text: "chú ý" }] },
    { marker: "-", text: "Đối với đảng viên trẻ, nêu số lượng." },
  ];

  test("are the lines for one kind of unit", () => {
    expect(variantsOf(guidance).map(({ text }) => text.slice(0, 22))).toEqual([
      "Đối với chi bộ đơn vị ",
      "ĐỐI VỚI CHI BỘ CƠ QUAN",
    ]);
  });

  test.each([
    [
      0,
      [
        "Nêu những nhiệm vụ chủ yếu.",
        "- Đối với chi bộ đơn vị sự nghiệp (căn cứ Quy định 97);",
        "- Đối với đảng viên trẻ, nêu số lượng.",
      ],
    ],
    [
      1,
      [
        "Nêu những nhiệm vụ chủ yếu.",
        "- ĐỐI VỚI CHI BỘ CƠ QUAN (căn cứ Quy định 98);",
        "+ chú ý",
        "- Đối với đảng viên trẻ, nêu số lượng.",
      ],
    ],
  ])("chosen by place %d leave the others out", (variant, lines) => {
    expect(placeholderLines(section(guidance), variant)).toEqual(lines);
  });

  test.each([-1, 2, 1.5, Number.NaN])("chosen by the impossible place %d all stay", (variant) => {
    expect(placeholderLines(section(guidance), variant)).toHaveLength(5);
  });
});
