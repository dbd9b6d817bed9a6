import { describe, expect, it } from "vitest";
import { numberRepeated } from "../../../src/check/rules/number-repeated.ts";
import { ruleTexts } from "../../../src/strings/vi.ts";
import { observed, said } from "../../support/observed.ts";
import { outlineOf } from "../../support/small-outline.ts";

function headings(...titles: readonly string[]): string {
  return titles
    .map((title) => `{b}${title}\nTrong kỳ, chi bộ đã lãnh đạo thực hiện nghiêm túc, có kết quả.`)
    .join("\n");
}

describe("number-repeated", () => {
  it.each([
    ["III twice", headings("I. Kết quả", "II. Hạn chế", "III. Nguyên nhân", "III. Bài học"), ["6"]],
    ["II- twice", headings("I- KẾT QUẢ", "II- HẠN CHẾ", "II- NGUYÊN NHÂN", "III- BÀI HỌC"), ["4"]],
    ["2.1 twice under 2", headings("1. Chính trị", "2. Xây dựng", "2.1. Tư tưởng", "2.1. Tổ chức"), ["6"]],
    ["the first number comes back alone", headings("I. Kết quả", "II. Hạn chế", "I. Bài học"), ["4"]],
    ["b) twice", headings("1. Tổ chức", "a) Đảng viên", "b) Cán bộ", "b) Bảo vệ"), ["6"]],
    ["part two twice", headings("Phần I: A", "Phần II: B", "Phần II: C"), ["4"]],
  ])("says that a number stands twice: %s", (_, source, places) => {
    expect(said(numberRepeated, source)).toEqual(places);
  });

  it("names both headings and the first as related place", () => {
    const [only] = observed(numberRepeated, headings("I. Kết quả", "II. Hạn chế", "II. Bài học"));
    expect(only).toMatchObject({ related: 2, data: { marker: "II.", title: "Bài học", firstTitle: "Hạn chế" } });
  });

  it.each([
    ["numbers in order", headings("I. Kết quả", "II. Hạn chế", "III. Bài học")],
    ["the two parts begin alike", headings("Phần thứ nhất: A", "I. X", "II. Y", "Phần thứ hai: B", "I. Z", "II. T")],
    ["1. under each of two sections", headings("I. X", "1. A", "2. B", "II. Y", "1. C", "2. D")],
    ["a list that begins anew", headings("1. A", "2. B", "3. C", "1. D", "2. E")],
    [
      "items of lists under one heading",
      "{b}I. Kết quả\nƯu điểm:\n1. Hoàn thành 12 chỉ tiêu.\n2. Kết nạp 03 đảng viên.\nHạn chế:\n1. Chậm báo cáo.\n2. Ít mô hình mới.",
    ],
    ["the same words under other numbers", headings("I. Kết quả", "II. Kết quả")],
    ["headings without numbers", "{h1}Mở đầu\nChi bộ có 12 đảng viên.\n{h1}Mở đầu\nĐảng bộ có 5 chi bộ."],
    ["a letter and a roman number of one look", headings("A. Một", "B. Hai", "C. Ba", "D. Bốn")],
  ])("is silent: %s", (_, source) => {
    expect(said(numberRepeated, source)).toEqual([]);
  });
});

const TEXT = "Trong kỳ, chi bộ đã lãnh đạo thực hiện nghiêm túc, có kết quả; đảng viên đồng tình, ủng hộ.";
const outline = outlineOf(
  "ĐỀ CƯƠNG\nI. Kết quả thực hiện\n1. Công tác tư tưởng\n2. Công tác tổ chức\n3. Công tác kiểm tra\nII. Kiến nghị",
);

/** Headings with text below, but those that begin with «-»: «-1. Công tác tư tưởng» is left bare. */
function filled(...titles: readonly string[]): string {
  return titles
    .flatMap((title) => (title.startsWith("-") ? [title.slice(1)] : [title, TEXT]))
    .join("\n")
    .replace(`I. Kết quả thực hiện\n${TEXT}`, "I. Kết quả thực hiện");
}

/** Marker and title of each copy told, the marker of the first, and which is empty. */
function copied(source: string, asked: typeof outline | null = outline): readonly string[] {
  said(numberRepeated, source, { outline: asked });
  return observed(numberRepeated, source, { outline: asked }).map(
    ({ paragraph, related, data }) =>
      `${related} ${paragraph} ${data.copy?.firstMarker} ${data.marker} ${data.copy?.empty}`,
  );
}

const REST = ["2. Công tác tổ chức", "3. Công tác kiểm tra", "II. Kiến nghị"];

describe("number-repeated, of one heading that stands twice", () => {
  it.each([
    [
      "the first copy bare",
      filled("I. Kết quả thực hiện", "-1. Công tác tư tưởng", "1. Công tác tư tưởng", ...REST),
      ["1 2 1. 1. first"],
    ],
    [
      "the second copy bare, in capitals",
      filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", "-1. CÔNG TÁC  TƯ TƯỞNG", ...REST),
      ["1 3 1. 1. second"],
    ],
    [
      "both written",
      filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", "1. Công tác tư tưởng", ...REST),
      ["1 3 1. 1. none"],
    ],
    [
      "neither written",
      filled("I. Kết quả thực hiện", "-1. Công tác tư tưởng", "-1. Công tác tư tưởng", ...REST),
      ["1 2 1. 1. both"],
    ],
    [
      "numbers that go on by themselves",
      filled(
        "I. Kết quả thực hiện",
        "{num 1.}Công tác tư tưởng",
        "-{num 2.}Công tác tổ chức",
        "{num 3.}Công tác tổ chức",
        "{num 4.}Công tác kiểm tra",
        "II. Kiến nghị",
      ),
      ["3 4 2. 3. first"],
    ],
    [
      "another heading between",
      filled(
        "I. Kết quả thực hiện",
        "-1. Công tác tư tưởng",
        "2. Công tác tổ chức",
        "1. Công tác tư tưởng",
        "3. Công tác kiểm tra",
        "II. Kiến nghị",
      ),
      ["1 4 1. 1. first"],
    ],
    [
      "a heading over others, without them below its copy",
      filled("-I. Kết quả thực hiện", "-I. Kết quả thực hiện", "1. Công tác tư tưởng", ...REST),
      ["0 1 I. I. first"],
    ],
    [
      "the last one, before the signature",
      `${filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", ...REST, "-II. Kiến nghị")}\nNơi nhận:\n- Như trên\nT/M CHI BỘ`,
      ["7 9 II. II. second"],
    ],
    [
      "the headings of the outline left bare above the report, by the outermost",
      filled(
        "-I. Kết quả thực hiện",
        "-1. Công tác tư tưởng",
        "-II. Kiến nghị",
        "I. Kết quả thực hiện",
        "1. Công tác tư tưởng",
        ...REST,
      ),
      ["2 10 II. II. first", "0 3 I. I. first"],
    ],
    [
      "headings without numbers, one of them bare",
      filled("I. Kết quả thực hiện", "-{b}Công tác tư tưởng", "{b}Công tác tư tưởng", "II. Kiến nghị"),
      ["1 2   first"],
    ],
  ])("says so: %s", (_, source, expected) => {
    expect(copied(source)).toEqual(expected);
  });

  it("knows a copy of the same number without an outline", () => {
    expect(copied(headings("I. Kết quả", "II. Hạn chế", "II. HẠN CHẾ", "III. Bài học"), null)).toEqual([
      "2 4 II. II. none",
    ]);
  });

  it("says which is bare and what to do", () => {
    const text = (source: string) => {
      const [only] = observed(numberRepeated, source, { outline });
      return ruleTexts["number-repeated"](only!.data, null);
    };
    expect(
      text(filled("I. Kết quả thực hiện", "-1. Công tác tư tưởng", "2. Công tác tư tưởng", "3. Công tác tổ chức")),
    ).toEqual({
      message: "Đề mục «Công tác tư tưởng» đứng hai lần.",
      need: "Mỗi đề mục chỉ đứng một lần.",
      have: "Lần đầu ở số «1.», lần này ở số «2.»; chỗ trước chưa viết gì, chỗ này đã có nội dung.",
      how: "Bỏ dòng đề mục ở phía trên.",
    });
    expect(text(filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", "1. Công tác tư tưởng", ...REST))).toMatchObject(
      {
        have: "Đề mục này đã có ở phía trên; cả hai chỗ đều có nội dung.",
        how: "Gộp hai chỗ làm một, hoặc bỏ chỗ chép thừa.",
      },
    );
  });

  it.each([
    [
      "the same headings for each of several units",
      `I. Kết quả thực hiện\n{b}Chi bộ A\n${filled("1. Công tác tư tưởng", "2. Công tác tổ chức")}\n{b}Chi bộ B\n${filled("1. Công tác tư tưởng", "2. Công tác tổ chức")}`,
    ],
    [
      "the same headings under two others",
      filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", "II. Kiến nghị", "1. Công tác tư tưởng"),
    ],
    [
      "a heading the outline gives two sections of",
      filled(
        "I. Kết quả thực hiện",
        "1. Công tác tư tưởng",
        "2. Công tác tổ chức",
        "3. Công tác tổ chức đảng",
        "II. Kiến nghị",
      ),
    ],
    [
      "a table of contents with page numbers",
      `I. Kết quả thực hiện\t1\n1. Công tác tư tưởng\t2\nII. Kiến nghị\t5\n${filled("I. Kết quả thực hiện", "1. Công tác tư tưởng", "II. Kiến nghị")}`,
    ],
  ])("is silent: %s", (_, source) => {
    expect(copied(source)).toEqual([]);
  });
});
