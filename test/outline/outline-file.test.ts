/** The outline file: written in one order, read only when sound. */
import { describe, expect, test } from "vitest";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import type { Outline } from "../../src/outline/outline.ts";
import { outlineFile, outlineJson, readOutlineFile, readOutlineJson } from "../../src/outline/outline-file.ts";

const SMALL: Outline = {
  id: "small",
  title: "Đề cương",
  kind: "other",
  source: { issuer: "Đảng ủy A", number: "1-HD/ĐU", date: "2026-01-02" },
  term: { from: 2025, to: 2030 },
  fields: [{ key: "unit", label: "Tên chi bộ", text: "……" }],
  guidance: [{ marker: "", text: "Đề cương chung." }],
  sections: [
    {
      id: "p1",
      kind: "part",
      marker: "Phần thứ nhất",
      title: "KẾT QUẢ",
      level: 0,
      required: true,
      guidance: [{ marker: "*", text: "Tư tưởng:", children: [{ marker: "-", text: "Nêu kết quả." }] }],
      demands: ["figures", "causes"],
      children: [],
    },
  ],
  warnings: [{ line: 3, text: "III. Kiến nghị", reason: "numberGap" }],
};

type Json = Record<string, unknown>;

/** The small outline as JSON with one place changed; the path names members and indices. */
function spoiled(path: string, value: unknown): Json {
  const json = JSON.parse(outlineFile(SMALL)) as Json;
  const steps = path.split(".");
  const last = steps.pop()!;
  const target = steps.reduce<Json>((at, step) => at[step] as Json, json);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return json;
}

describe("writing", () => {
  test("gives indented JSON in the order of the contract, ended by a line break", () => {
    expect(outlineFile(SMALL)).toBe(`{
  "format": "de-cuong-bao-cao/outline",
  "version": 1,
  "id": "small",
  "title": "Đề cương",
  "kind": "other",
  "source": {
    "issuer": "Đảng ủy A",
    "number": "1-HD/ĐU",
    "date": "2026-01-02"
  },
  "term": {
    "from": 2025,
    "to": 2030
  },
  "fields": [
    {
      "key": "unit",
      "label": "Tên chi bộ",
      "text": "……"
    }
  ],
  "guidance": [
    {
      "marker": "",
      "text": "Đề cương chung."
    }
  ],
  "sections": [
    {
      "id": "p1",
      "kind": "part",
      "marker": "Phần thứ nhất",
      "title": "KẾT QUẢ",
      "level": 0,
      "required": true,
      "guidance": [
        {
          "marker": "*",
          "text": "Tư tưởng:",
          "children": [
            {
              "marker": "-",
              "text": "Nêu kết quả."
            }
          ]
        }
      ],
      "demands": [
        "figures",
        "causes"
      ],
      "children": []
    }
  ],
  "warnings": [
    {
      "line": 3,
      "text": "III. Kiến nghị",
      "reason": "numberGap"
    }
  ]
}
`);
  });

  test("does not depend on the order in which an outline was put together", () => {
    const turned = Object.fromEntries(Object.entries(SMALL).reverse()) as unknown as Outline;
    expect(outlineFile(turned)).toBe(outlineFile(SMALL));
  });
});

describe("reading", () => {
  test.each([SMALL, ...builtinOutlines])("brings $id back unchanged", (outline) => {
    expect(readOutlineFile(outlineFile(outline))).toEqual({ outline });
    expect(readOutlineJson(outlineJson(outline))).toEqual({ outline });
  });

  test("accepts a byte order mark, decomposed letters and members it does not know", () => {
    const json = spoiled("colour", "red");
    expect(readOutlineFile(`\ufeff${JSON.stringify(json).normalize("NFD")}`)).toEqual({ outline: SMALL });
  });

  test.each([
    ["", "notJson", ""],
    ["{", "notJson", ""],
    ["null", "notOutline", "format"],
    ["[]", "notOutline", "format"],
    ['"de-cuong-bao-cao/outline"', "notOutline", "format"],
    [JSON.stringify(spoiled("format", "de-cuong-bao-cao/state")), "notOutline", "format"],
    [JSON.stringify(spoiled("version", 2)), "newerVersion", "2"],
    [JSON.stringify(spoiled("version", "1")), "badShape", "version"],
    [JSON.stringify(spoiled("version", undefined)), "badShape", "version"],
    [`${" ".repeat(2_000_001)}{}`, "tooLarge", "2000003"],
    [`${"[".repeat(200_000)}`, "notJson", ""],
  ])("refuses a file that is none: %.30s", (text, fault, detail) => {
    expect(readOutlineFile(text)).toEqual({ fault, detail });
  });

  test.each([
    ["id", undefined],
    ["id", "đề cương"],
    ["id", "../x"],
    ["title", 5],
    ["kind", "yearly"],
    ["source", "A"],
    ["source.date", "02/01/2026"],
    ["term", undefined],
    ["term.to", 2020],
    ["fields", {}],
    ["fields.0.key", "name"],
    ["guidance", "Nêu"],
    ["sections", null],
    ["sections.0", []],
    ["sections.0.id", ""],
    ["sections.0.kind", "chapter"],
    ["sections.0.marker", null],
    ["sections.0.level", -1],
    ["sections.0.level", 1.5],
    ["sections.0.required", "yes"],
    ["sections.0.guidance.0.text", undefined],
    ["sections.0.guidance.0.children.0", 7],
    ["sections.0.demands.1", "colour"],
    ["sections.0.children", undefined],
    ["warnings.0.reason", "odd"],
  ])("refuses a wrong %s (%j) and names the place", (path, value) => {
    const reading = readOutlineJson(spoiled(path, value));
    const place = path.replace(/\.(\d+)/g, "[$1]");
    expect(reading).toMatchObject({ fault: "badShape" });
    expect(place).toContain("detail" in reading ? reading.detail.replace(/\[\d+\]$/, "") : "?");
  });

  test.each([
    ["a control character", "KẾT QUẢ\u0007"],
    ["a line break", "KẾT\nQUẢ"],
    ["a mark that turns the direction of text", "KẾT \u202eQUẢ"],
    ["a script", "<script>alert(1)</script>"],
    ["a script in disguise", "< / ScRiPt >"],
    ["an image that loads", '<img src="x">'],
    ["a script address", "javascript:alert(1)"],
  ])("refuses %s in a title", (_, title) => {
    expect(readOutlineJson(spoiled("sections.0.title", title))).toEqual({
      fault: "badText",
      detail: "sections[0].title",
    });
  });

  test("accepts angle brackets that stand for a blank", () => {
    expect(readOutlineJson(spoiled("title", "Chi bộ <tên chi bộ>"))).toHaveProperty("outline.title");
  });

  test.each(["__proto__", "constructor", "prototype"])(
    "refuses the key «%s» anywhere, and reaches no prototype",
    (key) => {
      const text = outlineFile(SMALL).replace('"level": 0', `"level": 0, "${key}": { "polluted": true }`);
      expect(readOutlineFile(text)).toEqual({ fault: "reservedKey", detail: key });
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );

  test("refuses two sections of one id, wherever they stand", () => {
    const json = spoiled("sections.0.children", [{ ...SMALL.sections[0], id: "p1" }]);
    expect(readOutlineJson(json)).toEqual({ fault: "duplicateId", detail: "p1" });
  });

  test("refuses sections nested without end, in the file and as a value", () => {
    let section: Json = { ...SMALL.sections[0], children: [] };
    for (let depth = 0; depth < 3000; depth++) section = { ...SMALL.sections[0], id: `s${depth}`, children: [section] };
    const json = spoiled("sections", [section]);
    expect(readOutlineJson(json)).toMatchObject({ fault: "tooDeep" });
  });
});
