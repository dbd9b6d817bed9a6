/** Corrections of an outline as it was understood: what each does, where it cannot be made, and that no word is lost. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Correction, corrected } from "../../src/outline/corrections.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { outlineFile, readOutlineFile } from "../../src/outline/outline-file.ts";
import { linesOfText, parsedOutline } from "../../src/outline/parse.ts";
import { DEMANDS, type OutlineRow, outlineOfRows, rowsOf } from "../../src/outline/rows.ts";

function understood(text: string): readonly OutlineRow[] {
  const { outline, origins } = parsedOutline(linesOfText(`ĐỀ CƯƠNG BÁO CÁO\n${text}`));
  return rowsOf(outline, origins);
}

/** One line a row: the level as indent, «>» before guidance. */
function drawn(rows: readonly OutlineRow[]): string[] {
  return rows.map(({ kind, level, marker, text }) => {
    const words = [marker, text].filter((piece) => piece !== "").join(" ");
    return kind === "heading" ? `${level} ${words}` : `${"  ".repeat(level)}> ${words}`;
  });
}

type Asked = Correction extends infer One ? (One extends Correction ? Omit<One, "key"> : never) : never;

/** The rows after corrections of the rows that read so. */
function mended(text: string, ...corrections: readonly (readonly [words: string, Asked])[]): readonly OutlineRow[] {
  return corrections.reduce((rows, [words, asked]) => {
    const row = rows.find((one) => `${one.marker} ${one.text}`.trim() === words);
    if (row === undefined) throw new Error(`no row «${words}» in ${drawn(rows).join("\n")}`);
    return corrected(rows, { ...asked, key: row.key } as Correction);
  }, understood(text));
}

const TWO = "I. Kết quả\n1. Chính trị\n- Nêu số liệu\n2. Tổ chức\nII. Hạn chế\n(Nêu nguyên nhân)";
const PARTS = "Phần thứ nhất\nKẾT QUẢ\nI. Chính trị\n1. Tư tưởng\nPhần thứ hai\nNHIỆM VỤ\nI. Mục tiêu";

describe("a level", () => {
  test.each<readonly [string, string, readonly [string, Asked], readonly string[]]>([
    [
      "down takes what stands below along",
      TWO,
      ["II. Hạn chế", { kind: "down" }],
      ["1 I. Kết quả", "2 1. Chính trị", "> - Nêu số liệu", "2 2. Tổ chức", "2 II. Hạn chế", "> (Nêu nguyên nhân)"],
    ],
    [
      "up makes a sub-section a section; what followed it stands below it",
      TWO,
      ["1. Chính trị", { kind: "up" }],
      ["1 I. Kết quả", "1 1. Chính trị", "> - Nêu số liệu", "2 2. Tổ chức", "1 II. Hạn chế", "> (Nêu nguyên nhân)"],
    ],
    [
      "up from the outermost makes a part of what follows",
      TWO,
      ["II. Hạn chế", { kind: "up" }],
      ["1 I. Kết quả", "2 1. Chính trị", "> - Nêu số liệu", "2 2. Tổ chức", "0 II. Hạn chế", "> (Nêu nguyên nhân)"],
    ],
    [
      "down makes a part a section of the part before",
      PARTS,
      ["Phần thứ hai NHIỆM VỤ", { kind: "down" }],
      ["0 Phần thứ nhất KẾT QUẢ", "1 I. Chính trị", "2 1. Tư tưởng", "1 Phần thứ hai NHIỆM VỤ", "2 I. Mục tiêu"],
    ],
    [
      "down makes the first part a section",
      PARTS,
      ["Phần thứ nhất KẾT QUẢ", { kind: "down" }],
      ["1 Phần thứ nhất KẾT QUẢ", "2 I. Chính trị", "3 1. Tư tưởng", "0 Phần thứ hai NHIỆM VỤ", "1 I. Mục tiêu"],
    ],
    [
      "down puts a line of guidance below the one before it",
      "I. Kết quả\n- Chính trị\n- Tư tưởng\n- Tổ chức",
      ["- Tư tưởng", { kind: "down" }],
      ["1 I. Kết quả", "> - Chính trị", "  > - Tư tưởng", "> - Tổ chức"],
    ],
    [
      "up brings a line of guidance out again",
      "I. Kết quả\n* Chính trị:\n- Tư tưởng",
      ["- Tư tưởng", { kind: "up" }],
      ["1 I. Kết quả", "> * Chính trị:", "> - Tư tưởng"],
    ],
  ])("%s", (_, text, correction, tree) => {
    expect(drawn(mended(text, correction))).toEqual(tree);
  });

  test.each<readonly [string, string, readonly [string, Asked]]>([
    ["the first section deeper", TWO, ["I. Kết quả", { kind: "down" }]],
    ["a section deeper than below the one before", TWO, ["1. Chính trị", { kind: "down" }]],
    ["a part higher", PARTS, ["Phần thứ nhất KẾT QUẢ", { kind: "up" }]],
    ["the first line of guidance deeper", TWO, ["- Nêu số liệu", { kind: "down" }]],
    ["a line of guidance higher than its section's own", TWO, ["- Nêu số liệu", { kind: "up" }]],
  ])("does not take %s", (_, text, correction) => {
    expect(drawn(mended(text, correction))).toEqual(drawn(understood(text)));
  });
});

describe("heading and guidance", () => {
  test.each<readonly [string, string, readonly [string, Asked], readonly string[]]>([
    [
      "a heading becomes guidance of the section above, what stood under it too",
      TWO,
      ["II. Hạn chế", { kind: "toGuidance" }],
      ["1 I. Kết quả", "2 1. Chính trị", "> - Nêu số liệu", "2 2. Tổ chức", "> II. Hạn chế", "> (Nêu nguyên nhân)"],
    ],
    [
      "the first heading becomes what the outline says of itself",
      "I. Lời đầu\nII. Kết quả",
      ["I. Lời đầu", { kind: "toGuidance" }],
      ["> I. Lời đầu", "1 II. Kết quả"],
    ],
    [
      "sub-sections of what is no heading any more go to the section above",
      "I. Kết quả\n1. Chính trị\nII. Hạn chế\n1. Tư tưởng",
      ["II. Hạn chế", { kind: "toGuidance" }],
      ["1 I. Kết quả", "2 1. Chính trị", "> II. Hạn chế", "2 1. Tư tưởng"],
    ],
    [
      "a bullet becomes a sub-section with the lines below it",
      "I. Kết quả\n1. Dân vận\n- Mặt trận:\n+ Tổ chức\nII. Hạn chế",
      ["- Mặt trận:", { kind: "toHeading" }],
      ["1 I. Kết quả", "2 1. Dân vận", "3 - Mặt trận", "> + Tổ chức", "1 II. Hạn chế"],
    ],
    [
      "a numbered line becomes a heading beside those counted likewise",
      "I. Kết quả\n1. Chính trị\nđ) Cán bộ\n2. Tổ chức",
      ["đ) Cán bộ", { kind: "toHeading" }],
      ["1 I. Kết quả", "2 1. Chính trị", "3 đ) Cán bộ", "2 2. Tổ chức"],
    ],
    [
      "the text run on after a heading stays guidance",
      "I. Kết quả\n- Bối cảnh: Nêu thuận lợi, khó khăn.",
      ["- Bối cảnh: Nêu thuận lợi, khó khăn.", { kind: "toHeading" }],
      ["1 I. Kết quả", "2 - Bối cảnh", "> Nêu thuận lợi, khó khăn."],
    ],
  ])("%s", (_, text, correction, tree) => {
    expect(drawn(mended(text, correction))).toEqual(tree);
  });

  test("a line that says «(nếu có)» becomes an optional one", () => {
    const rows = mended("I. Kết quả\n- Kiến nghị (nếu có)", ["- Kiến nghị (nếu có)", { kind: "toHeading" }]);
    expect(outlineOfRows(rows).sections[0]?.children).toMatchObject([{ title: "Kiến nghị", required: false }]);
  });

  test("a numeral typed in a line of guidance places it beside its like", () => {
    const rows = mended("I. Kết quả\n1. Chính trị\n(Nêu kết quả) II. Hạn chế", [
      "(Nêu kết quả) II. Hạn chế",
      { kind: "split", at: "(Nêu kết quả)".length },
    ]);
    const heading = corrected(rows, { kind: "toHeading", key: rows.at(-1)!.key });
    expect(drawn(heading)).toEqual(["1 I. Kết quả", "2 1. Chính trị", "> (Nêu kết quả)", "1 II. Hạn chế"]);
  });

  test("the only heading stays one", () => {
    const text = "I. Kết quả\n- Chính trị";
    expect(drawn(mended(text, ["I. Kết quả", { kind: "toGuidance" }]))).toEqual(drawn(understood(text)));
    expect(drawn(mended(text, ["I. Kết quả", { kind: "leaveOut" }]))).toEqual(drawn(understood(text)));
  });
});

describe("lines joined and parted", () => {
  test.each<readonly [string, string, readonly [string, Asked], readonly string[]]>([
    [
      "a heading goes on in the line below",
      "I. Kết quả thực hiện\n- nghị quyết\nII. Hạn chế",
      ["- nghị quyết", { kind: "merge" }],
      ["1 I. Kết quả thực hiện - nghị quyết", "1 II. Hạn chế"],
    ],
    [
      "what was taken for a heading goes on with the line above, number and all",
      "I. Kết quả\n- Nghị quyết số\n1. của Đại hội\nII. Hạn chế",
      ["1. của Đại hội", { kind: "merge" }],
      ["1 I. Kết quả", "> - Nghị quyết số 1. của Đại hội", "1 II. Hạn chế"],
    ],
    [
      "title and guidance are parted at a place",
      "I. Kết quả nêu rõ số liệu\nII. Hạn chế",
      ["I. Kết quả nêu rõ số liệu", { kind: "split", at: 7 }],
      ["1 I. Kết quả", "> nêu rõ số liệu", "1 II. Hạn chế"],
    ],
    [
      "a heading keeps no colon",
      "I. Kết quả: nêu rõ\nII. Hạn chế",
      ["I. Kết quả", { kind: "merge" }],
      ["1 I. Kết quả", "> nêu rõ", "1 II. Hạn chế"],
    ],
    [
      "a line of guidance is parted in two, each with its own sign",
      "I. Kết quả\n- Chính trị; - Tư tưởng",
      ["- Chính trị; - Tư tưởng", { kind: "split", at: 11 }],
      ["1 I. Kết quả", "> - Chính trị;", "> - Tư tưởng"],
    ],
  ])("%s", (_, text, correction, tree) => {
    expect(drawn(mended(text, correction))).toEqual(tree);
  });

  test.each([0, 7, 99])("nothing is parted at the edge of a line: %i", (at) => {
    const text = "I. Kết quả\nII. Hạn chế";
    expect(drawn(mended(text, ["II. Hạn chế", { kind: "split", at }]))).toEqual(
      at === 0 ? ["1 I. Kết quả", "1 II.", "> Hạn chế"] : drawn(understood(text)),
    );
  });

  test("«(nếu có)» joined to a heading makes it optional", () => {
    const rows = mended("I. Kết quả\nII. Kiến nghị\n- và đề xuất (nếu có)", [
      "- và đề xuất (nếu có)",
      { kind: "merge" },
    ]);
    expect(outlineOfRows(rows).sections.map(({ required }) => required)).toEqual([true, false]);
  });
});

describe("what a section asks for", () => {
  const TEXT = "I. Kết quả\n- Nêu kết quả (có số liệu cụ thể)\nII. Hạn chế\n- Nêu hạn chế";

  test("follows its words when a line changes hands", () => {
    const rows = mended(TEXT, ["- Nêu kết quả (có số liệu cụ thể)", { kind: "leaveOut" }]);
    expect(outlineOfRows(rows).sections.map(({ demands }) => demands)).toEqual([[], []]);
  });

  test("is what somebody decided, whatever its words say", () => {
    const rows = mended(
      TEXT,
      ["I. Kết quả", { kind: "demand", demand: "figures", wanted: false }],
      ["II. Hạn chế", { kind: "demand", demand: "causes", wanted: true }],
    );
    expect(outlineOfRows(rows).sections.map(({ demands }) => demands)).toEqual([[], ["causes"]]);
  });

  test("required or not is set by hand", () => {
    const rows = mended(TEXT, ["II. Hạn chế", { kind: "require", required: false }]);
    expect(outlineOfRows(rows).sections.map(({ required }) => required)).toEqual([true, false]);
  });
});

describe("words typed", () => {
  test("are kept as one line of print without hidden marks", () => {
    const rows = mended("I. Kết qủa\nII. Hạn chế", [
      "I. Kết qủa",
      { kind: "edit", marker: " 1.\u200b ", text: "Kết  quả\n\u202ethực hiện".normalize("NFD") },
    ]);
    expect(drawn(rows)[0]).toBe("1 1. Kết quả thực hiện");
  });

  test("may make a section optional, or required again", () => {
    const optional = mended("I. Kết quả\nII. Hạn chế", [
      "II. Hạn chế",
      { kind: "edit", marker: "II.", text: "Hạn chế (nếu có)" },
    ]);
    const again = corrected(optional, { kind: "edit", key: 1, marker: "II.", text: "Hạn chế" });
    const required = (rows: readonly OutlineRow[]) => outlineOfRows(rows).sections.map((section) => section.required);
    expect([required(optional), required(again)]).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test("may not be none", () => {
    expect(drawn(mended(TWO, ["II. Hạn chế", { kind: "edit", marker: "", text: " " }]))).toEqual(
      drawn(understood(TWO)),
    );
    expect(drawn(mended(TWO, ["- Nêu số liệu", { kind: "edit", marker: "-", text: "" }]))).toEqual(
      drawn(understood(TWO)),
    );
  });
});

describe("any corrections of any text", () => {
  const line = fc.constantFrom(
    ..."Phần thứ nhất|KẾT QUẢ|Phần II. NHIỆM VỤ|I. Chính trị|II- Tư tưởng: Nêu rõ kết quả|IV. Kiến nghị (nếu có)|1. Tổ chức|2.1. Cán bộ (Đánh giá kết quả công tác cán bộ của chi bộ)|a) Kiểm tra|đ) Dân vận|- Đối với chi bộ A:|- Đối với chi bộ B|* Mặt trận:|+ có số liệu cụ thể|So sánh với chỉ tiêu 1.622 đảng viên|(Lưu ý: lập biểu)|II. Trong câu có 2. số".split(
      "|",
    ),
  );
  const texts = fc.array(line, { minLength: 1, maxLength: 25 }).map((lines) => lines.join("\n"));
  const keys = fc.nat(30);
  const keeping = fc.oneof(
    fc.record({ key: keys, kind: fc.constantFrom("up", "down", "toGuidance", "toHeading", "merge") }),
    fc.record({ key: keys, kind: fc.constant("split"), at: fc.nat(40) }),
    fc.record({ key: keys, kind: fc.constant("require"), required: fc.boolean() }),
    fc.record({
      key: keys,
      kind: fc.constant("demand"),
      demand: fc.constantFrom(...DEMANDS),
      wanted: fc.boolean(),
    }),
  ) as fc.Arbitrary<Correction>;
  const any = fc.oneof(
    { weight: 4, arbitrary: keeping },
    {
      weight: 1,
      arbitrary: fc.record({
        key: keys,
        kind: fc.constant("edit"),
        marker: fc.constantFrom("", "I.", "-", "2.1."),
        text: fc.string({ unit: "grapheme", maxLength: 12 }),
      }) as fc.Arbitrary<Correction>,
    },
    { weight: 1, arbitrary: fc.record({ key: keys, kind: fc.constant("leaveOut" as const) }) },
  );
  const RUNS = { numRuns: 400 };

  const letters = (rows: readonly OutlineRow[]): string =>
    [
      ...rows
        .map(({ marker, text }) => marker + text)
        .join("")
        .replace(/[^\p{L}\p{N}]/gu, ""),
    ].join("");

  function outline(rows: readonly OutlineRow[]): Outline {
    const { guidance, sections } = outlineOfRows(rows);
    const head = { id: "x", title: "Đề cương", kind: "other", source: {}, term: null, fields: [] } as const;
    return { ...head, ...(guidance === undefined ? {} : { guidance }), sections, warnings: [] };
  }

  test("keep every letter, in its order", () => {
    fc.assert(
      fc.property(texts, fc.array(keeping, { maxLength: 30 }), (text, corrections) => {
        const rows = understood(text);
        expect(letters(corrections.reduce(corrected, rows))).toBe(letters(rows));
      }),
      RUNS,
    );
  });

  test("leave an outline that its file brings back and that has the levels its rows show", () => {
    fc.assert(
      fc.property(texts, fc.array(any, { maxLength: 30 }), (text, corrections) => {
        const rows = corrections.reduce(corrected, understood(text));
        const made = outline(rows);
        expect(readOutlineFile(outlineFile(made))).toEqual({ outline: made });
        const again = rowsOf(made).map(({ level }) => level);
        expect(again).toEqual(rows.map(({ level }) => level));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      RUNS,
    );
  });
});
