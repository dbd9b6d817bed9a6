import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../src/match/align.ts";
import type { Link } from "../../src/match/match.ts";
import { builtinOutlines } from "../../src/outline/builtin/builtin.ts";
import { type Outline, type Section, sectionsOf } from "../../src/outline/outline.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";
import { outlineOf } from "../support/small-outline.ts";

const TEXT = "Cấp ủy lãnh đạo thực hiện nghiêm túc, có kết quả rõ; đảng viên đồng tình, quần chúng ủng hộ.";
const [phuTho, traVinh, doanhNghiep] = [
  "phu-tho-2023-so-ket",
  "tra-vinh-2022-bao-cao-chinh-tri",
  "dang-uy-khoi-doanh-nghiep-2018-so-ket",
].map((id) => builtinOutlines.find((outline) => outline.id === id)!) as [Outline, Outline, Outline];

type Heading = (section: Section) => string | null;

const asIssued: Heading = ({ kind, marker, title }) => (kind === "part" ? `${marker}\n${title}` : `${marker} ${title}`);

/** A report written from the outline: for each section its heading, if any, and text under those without children. */
function written(outline: Outline, heading: Heading = asIssued): string {
  return [...sectionsOf(outline)]
    .map((section) => {
      const line = heading(section);
      if (line === null) return "";
      return section.children.length === 0 ? `${line}\n${TEXT}` : line;
    })
    .join("\n");
}

/** Section id → heading as found, «list» or null; headings shortened to their beginnings. */
function answers(outline: Outline, source: string, links: readonly Link[] = []): Record<string, string | null> {
  const match = align(outline, report(source), links);
  return Object.fromEntries(
    match.sections.map(({ section, heading, via }) => [
      section.id,
      via === "list" ? "list" : heading === null ? null : `${heading.marker} ${heading.title}`.trim(),
    ]),
  );
}

function unmatched(outline: Outline, source: string): string[] {
  return Object.entries(answers(outline, source))
    .filter(([, answer]) => answer === null)
    .map(([section]) => section);
}

const small = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Đặc điểm tình hình
II. Kết quả thực hiện
1. Công tác tư tưởng
2. Công tác tổ chức
3. Công tác kiểm tra, giám sát
III. Hạn chế
IV. Nguyên nhân
V. Bài học kinh nghiệm
VI. Phương hướng, nhiệm vụ
VII. Kiến nghị, đề xuất`);

describe("a report drafted loosely", () => {
  const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO CHÍNH TRỊ
I. Đặc điểm tình hình
II. Kết quả thực hiện Nghị quyết Đại hội
1. Lãnh đạo thực hiện nhiệm vụ chính trị
2. Công tác chính trị, tư tưởng
3. Thực hiện Nghị quyết Trung ương 4 về xây dựng, chỉnh đốn Đảng
4. Lãnh đạo các đoàn thể
5. Xây dựng tổ chức đảng và đảng viên
5.1. Nâng cao chất lượng chi bộ
5.2. Công tác đảng viên
5.3. Công tác kiểm tra, giám sát
III. Đánh giá chung
1. Ưu điểm, nguyên nhân
2. Hạn chế, nguyên nhân
IV. Dự báo tình hình
1. Thuận lợi
2. Khó khăn`);
  const LABELS = [
    "Về chi bộ: sinh hoạt đều, có chuyên đề.",
    "Về đảng viên: giao việc cụ thể từng tháng.",
    "Về kiểm tra: mỗi năm một chương trình.",
  ];
  const parts = {
    known: "I. Mấy nét về chi bộ và tình hình địa bàn",
    between: "{b}Công tác chính trị, tư tưởng",
    labels: LABELS.join("\n"),
    forecast: "Bộ máy đã ổn định là những thuận lợi căn bản. Tuy nhiên cũng còn nhiều khó khăn về nhân lực, địa bàn.",
  };
  const body = (changes: Partial<typeof parts> = {}): string => {
    const { known, between, labels, forecast } = { ...parts, ...changes };
    return [
      `${known}\n${TEXT}\nII. Kết quả lãnh đạo trên các lĩnh vực\n1. Nhiệm vụ chính trị của đơn vị\n${TEXT}`,
      `${between}\n${TEXT}\n{b}Thực hiện các nghị quyết về xây dựng, chỉnh đốn Đảng\n${TEXT}\n{b}Lãnh đạo đoàn thể\n${TEXT}`,
      `5. Xây dựng chi bộ và đội ngũ đảng viên\n${labels}`,
      `III. Nhận xét chung\n{b}Ưu điểm, hạn chế\n${TEXT}\nIV. Dự báo tình hình\n${forecast}`,
    ].join("\n");
  };

  test("is found whole: titles without numbers, labels in running text, merged and half-named sections", () => {
    expect(unmatched(outline, body())).toEqual([]);
    expect(unmatched(outline, body({ labels: LABELS.join(" ") }))).toEqual([]);
    expect(answers(outline, body())).toMatchObject({
      "2.2": "Công tác chính trị, tư tưởng",
      "2.4": "Lãnh đạo đoàn thể",
      "3.2": "Ưu điểm, hạn chế",
      "4.1": "list",
    });
  });

  test.each([
    ["a label", { labels: LABELS.slice(0, 2).join("\n") }, ["2.5.3"]],
    ["a title between the numbers", { between: "" }, ["2.2"]],
    [
      "what is feared",
      { forecast: "Bộ máy đã ổn định là những thuận lợi căn bản cho nhiệm kỳ tới của chi bộ." },
      ["4.2"],
    ],
  ])("still lacks what is left out: %s", (_, changes, expected) => {
    expect(unmatched(outline, body(changes))).toEqual(expect.arrayContaining(expected));
  });
});

describe("chapters under other names", () => {
  const outline = outlineOf(`ĐỀ CƯƠNG BÁO CÁO
I. Bối cảnh, đặc điểm tình hình
II. Kết quả thực hiện Nghị quyết
1. Kết quả thực hiện các mục tiêu, chỉ tiêu
2. Kết quả thực hiện các nhiệm vụ, giải pháp
3. Vai trò của Mặt trận Tổ quốc
III. Đánh giá chung
1. Ưu điểm
2. Hạn chế, tồn tại
IV. Kiến nghị, đề xuất`);
  const body = (second: string, third: string, part = "PHẦN ") =>
    [
      `${part}I. TÌNH HÌNH CHUNG CỦA XÃ`,
      TEXT,
      `${part}II. ${second}`,
      `1. Về các chỉ tiêu của Nghị quyết\n${TEXT}\n2. Về các nhiệm vụ, giải pháp\n${TEXT}\n3. Mặt trận Tổ quốc đồng hành\n${TEXT}`,
      `${part}III. ${third}`,
      `1. Những mặt làm được\n${TEXT}\n2. Những mặt còn yếu\n${TEXT}`,
      `${part}IV. KIẾN NGHỊ`,
      TEXT,
    ].join("\n");

  test.each([
    ["as parts", body("NHỮNG KẾT QUẢ ĐẠT ĐƯỢC", "NHẬN XÉT, ĐÁNH GIÁ")],
    ["as they are numbered", body("NHỮNG VIỆC ĐÃ LÀM", "NHẬN XÉT, ĐÁNH GIÁ", "")],
  ])("are found %s by the sub-sections that stand in them", (_, source) => {
    expect(unmatched(outline, source)).toEqual([]);
    expect(answers(outline, source)).toMatchObject({
      "2.1": "1. Về các chỉ tiêu của Nghị quyết",
      "3.2": "2. Những mặt còn yếu",
    });
  });

  test("are not made of two parts put over the outline's sections", () => {
    const source = `PHẦN I. KIỂM ĐIỂM\n${body("KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT", "ĐÁNH GIÁ CHUNG", "").replace("IV. KIẾN", "PHẦN II. PHƯƠNG HƯỚNG\nIV. KIẾN")}`;
    expect(answers(outline, source)).toMatchObject({ "2": "II. KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT", "4": "IV. KIẾN NGHỊ" });
  });
});

describe("every section is found", () => {
  const outlines: readonly [string, Outline][] = [
    ["Phú Thọ", phuTho],
    ["Trà Vinh", traVinh],
    ["Doanh nghiệp", doanhNghiep],
    ["a small one", small],
  ];
  const ways: readonly [string, Heading][] = [
    ["as issued", asIssued],
    ["in capitals", (section) => asIssued(section)?.toLocaleUpperCase("vi") ?? null],
    ["in small letters", (section) => `${section.marker} ${sentence(section.title)}`],
    ["in decomposed Unicode", (section) => asIssued(section)!.normalize("NFD")],
    [
      "with a judgement added",
      (section) =>
        section.kind === "part"
          ? asIssued(section)
          : `${section.marker} ${section.title} được quan tâm, đạt nhiều kết quả tích cực`,
    ],
    [
      "with dashes or slashes after the numbers",
      (section) => asIssued(section)!.replace(/^([IVX]+|\d+)[.-](?= )/, (_, number) => `${number}/`),
    ],
    ["with other tone marks", (section) => asIssued(section)!.replaceAll("ủy", "uỷ").replaceAll("hóa", "hoá")],
    [
      "with «Về» in front",
      (section) =>
        section.kind === "part"
          ? asIssued(section)
          : `${section.marker} Về ${section.title.charAt(0).toLocaleLowerCase("vi")}${section.title.slice(1)}`,
    ],
    ["by title alone, in bold", (section) => (section.kind === "part" ? asIssued(section) : `{b}${section.title}`)],
    ["by style, without numbers", (section) => `{h${section.level + 1}}${section.title}`],
    [
      "with automatic numbers",
      (section) => (section.kind === "part" ? asIssued(section) : `{num ${section.marker}}${section.title}`),
    ],
  ];
  test.each(
    outlines.flatMap(([name, outline]) => ways.map(([way, heading]) => [name, way, outline, heading] as const)),
  )("%s, %s", (_, __, outline, heading) => {
    const match = align(outline, report(written(outline, heading)));
    expect(match.sections.filter(({ heading: found }) => found === null).map(({ section }) => section.id)).toEqual([]);
    const places = match.sections.map(({ heading: found }) => found!.paragraph);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test("without the lines of its parts, but those", () => {
    const bare = written(phuTho, (section) => (section.kind === "part" ? "" : asIssued(section)));
    expect(unmatched(phuTho, bare)).toEqual(["p1", "p2"]);
  });

  test("when it is renumbered throughout", () => {
    let number = 10;
    const other = written(small, ({ title }) => `${number++}. ${title}`);
    expect(unmatched(small, other)).toEqual([]);
  });
});

/** The lines of a report with these sections left out, the others counted anew or as issued. */
function counted(sections: readonly Section[], gone: (id: string) => boolean, anew: boolean, above = ""): string[] {
  return sections
    .filter(({ id }) => !gone(id))
    .flatMap((section, at) => {
      const { kind, marker, title, children } = section;
      const roman = ["I", "II", "III", "IV", "V"][at]!;
      const own = /^[IVX]/.test(marker) ? `${roman}.` : /^\d+\.\d/.test(marker) ? `${above}${at + 1}.` : `${at + 1}.`;
      const number = anew && kind !== "part" ? own : marker;
      const heading = kind === "part" ? [number, title] : [`${number} ${title}`];
      const below = counted(children, gone, anew, `${number.replace(/\W+$/, "")}.`);
      return [...heading, ...(children.length === 0 ? [TEXT] : below)];
    });
}

function sentence(title: string): string {
  const lower = title.toLocaleLowerCase("vi");
  return lower.charAt(0).toLocaleUpperCase("vi") + lower.slice(1);
}

describe("titles of another wording, in the place the outline gives them", () => {
  const groups = outlineOf(
    "I. Kết quả thực hiện các chỉ tiêu\n1. Về thực hiện nhiệm vụ chính trị\n2. Về công tác xây dựng Đảng\n3. Về công tác lãnh đạo cơ quan và các đoàn thể\n4. Các chỉ tiêu khác\nII. Đánh giá tổng quát",
  );
  const written = (...titles: readonly string[]): string =>
    [
      "I. Kết quả thực hiện các chỉ tiêu",
      ...titles.map((title, at) => `${at + 1}. ${title}\n${TEXT}`),
      `II. Đánh giá tổng quát\n${TEXT}`,
    ].join("\n");

  test.each([
    [
      "«Nhóm chỉ tiêu về …»",
      "Nhóm chỉ tiêu về kinh tế - xã hội",
      "Nhóm chỉ tiêu về xây dựng chính quyền và các đoàn thể",
    ],
    ["«Lĩnh vực …»", "Lĩnh vực kinh tế - xã hội", "Chỉ tiêu về Mặt trận Tổ quốc, đoàn thể"],
    ["«Về kinh tế»", "Về kinh tế", "Xây dựng Mặt trận, đoàn thể"],
  ])("%s", (_title, first, third) => {
    const found = answers(groups, written(first, "Nhóm chỉ tiêu về xây dựng Đảng", third, "Các chỉ tiêu khác"));
    expect(found["1.1"]).toBe(`1. ${first}`);
    expect(found["1.3"]).toBe(`3. ${third}`);
  });

  test.each([
    [
      "all groups",
      [
        "về nhiệm vụ chính trị của ngành (06 chỉ tiêu)",
        "về xây dựng Đảng (05 chỉ tiêu)",
        "về lãnh đạo cơ quan, đoàn thể",
      ],
      ["1.", "2.", "3.", null],
    ],
    [
      "two asked for under one",
      ["về nhiệm vụ chính trị", "về xây dựng Đảng", "về lãnh đạo cơ quan, đoàn thể và các chỉ tiêu khác (03 chỉ tiêu)"],
      ["1.", "2.", "3.", "3."],
    ],
  ])("an opening that headings beside each other share tells nothing of them: %s", (_title, titles, expected) => {
    const found = answers(groups, written(...titles.map((title) => `Nhóm chỉ tiêu ${title}`)));
    expect(["1.1", "1.2", "1.3", "1.4"].map((id) => found[id]?.slice(0, 2) ?? null)).toEqual(expected);
  });

  test("the name of a group that one of them alone has, and the last of the outline's in it", () => {
    const found = answers(
      groups,
      written(
        "Nhóm chỉ tiêu về nhiệm vụ chính trị (06 chỉ tiêu)",
        "Nhóm chỉ tiêu về xây dựng Đảng (06 chỉ tiêu)",
        "Về công tác lãnh đạo cơ quan và các đoàn thể; các chỉ tiêu khác",
      ),
    );
    expect(["1.1", "1.2", "1.3", "1.4"].map((id) => found[id]?.slice(0, 2) ?? null)).toEqual(["1.", "2.", "3.", "3."]);
  });

  test("one fewer than the outline asks for: which of two is missing is told by the titles alone", () => {
    const found = answers(
      groups,
      written("Nhóm chỉ tiêu về xây dựng Đảng", "Tuyển quân, huấn luyện", "Các chỉ tiêu khác"),
    );
    expect([found["1.1"], found["1.3"]]).toEqual([null, null]);
  });
});

test("sub-sections somewhat like their titles, under a chapter that only its place tells", () => {
  const source = `PHẦN I: KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI CHI BỘ ẤP NHIỆM KỲ 2020 - 2022
I- ĐẶC ĐIỂM, TÌNH HÌNH CHUNG
II- KẾT QUẢ LÃNH ĐẠO THỰC HIỆN CÁC NHIỆM VỤ
1. Lãnh đạo phát triển kinh tế - xã hội, quốc phòng - an ninh
1.1- Thực hiện nhiệm vụ chính trị ở ấp
1.2- Phát huy dân chủ ở cơ sở
1.3- Quốc phòng - an ninh
1.4- Xây dựng ấp văn hoá
2. Công tác chính trị, tư tưởng
3. Thực hiện Nghị quyết Trung ương 4 và học tập, làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
4. Lãnh đạo Ban công tác Mặt trận và các đoàn thể ở ấp
5. Xây dựng Chi bộ và đội ngũ đảng viên
5.1- Nâng cao chất lượng Chi bộ
III- NHẬN XÉT, ĐÁNH GIÁ`.replaceAll("\n", `\n${TEXT}\n`);
  const found = answers(traVinh, source);
  expect(found["p1.2"]).toBe("II- KẾT QUẢ LÃNH ĐẠO THỰC HIỆN CÁC NHIỆM VỤ");
  expect([found["p1.2.3"], found["p1.2.4"], found["p1.2.5"]].map((one) => one?.slice(0, 2))).toEqual([
    "3.",
    "4.",
    "5.",
  ]);
});

describe("what is not there is not found", () => {
  const each = [phuTho, traVinh, doanhNghiep, small].flatMap((outline) =>
    [...sectionsOf(outline)].map(({ id }) => [outline.id, id, outline] as const),
  );
  test.each(each)("%s without %s", (_, id, outline) => {
    const gone = (section: Section) => section.id === id || section.id.startsWith(`${id}.`);
    const source = written(outline, (section) => (gone(section) ? null : asIssued(section)));
    expect(unmatched(outline, source)).toEqual([...sectionsOf(outline)].filter(gone).map((section) => section.id));
  });

  test("however many sections are gone, and however the rest is counted", () => {
    const removal = fc.record({
      outline: fc.constantFrom(phuTho, traVinh, doanhNghiep),
      places: fc.array(fc.nat(100), { maxLength: 3 }),
      renumbered: fc.boolean(),
      caps: fc.boolean(),
    });
    fc.assert(
      fc.property(removal, ({ outline, places, renumbered, caps }) => {
        const all = [...sectionsOf(outline)];
        const roots = places.map((place) => all[place % all.length]!.id);
        const gone = (id: string) => roots.some((root) => `${id}.`.startsWith(`${root}.`));
        const lines = counted(outline.sections, gone, renumbered);
        const source = lines.map((line) => (caps ? line.toLocaleUpperCase("vi") : line)).join("\n");
        expect(new Set(unmatched(outline, source))).toEqual(new Set(all.map(({ id }) => id).filter(gone)));
      }),
      { numRuns: 120 },
    );
  });

  test("in a report on another matter", () => {
    const source = [
      "I. Thời tiết, thủy văn",
      "1. Mưa, bão",
      "2. Nắng nóng",
      "II. Sản xuất vụ mùa",
      "1. Diện tích gieo cấy",
      "2. Sâu bệnh",
      "III. Giá vật tư",
    ]
      .map((line) => `${line}\n${TEXT}`)
      .join("\n");
    for (const outline of [phuTho, traVinh, doanhNghiep, small]) {
      expect(align(outline, report(source)).sections.flatMap(({ heading }) => heading?.title ?? [])).toEqual([]);
    }
  });

  test("in a report written from another outline, but for the titles they share", () => {
    const match = align(traVinh, seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"));
    const found = match.sections.flatMap(({ section, heading }) => (heading === null ? [] : [section.id]));
    expect(found).toEqual(["p1.1", "p1.2", "p1.2.5.2", "p1.3.2", "p2.3"]);
  });

  test("in a report without headings", () => {
    expect(unmatched(small, `${TEXT}\n${TEXT}`)).toHaveLength(10);
    expect(unmatched(small, "")).toHaveLength(10);
  });

  test("under a heading in its place, one of as many, with not a word of its title", () => {
    const source =
      "II. Kết quả thực hiện\n1. Công tác tư tưởng\n.\n2. Công tác phòng chống dịch bệnh\n.\n3. Công tác kiểm tra, giám sát\n.";
    expect(answers(small, source.replaceAll("\n.", `\n${TEXT}`))["2.2"]).toBeNull();
  });
});

describe("headings of the report's own making", () => {
  test("do not disturb the others, and their text belongs to the section around them", () => {
    const source = `I. Đặc điểm tình hình
1. Thuận lợi
${TEXT}
2. Khó khăn
${TEXT}
II. Kết quả thực hiện
1. Công tác tư tưởng
${TEXT}
2. Công tác tổ chức
${TEXT}
3. Công tác kiểm tra, giám sát
${TEXT}
4. Công tác dân vận
${TEXT}`;
    const match = align(small, report(source));
    expect(match.byId.get("1")?.content).toEqual([1, 2, 3, 4]);
    expect(match.byId.get("2.3")?.content).toEqual([11]);
    expect(match.byId.get("2")?.content).toEqual([12, 13]);
    expect(match.byId.get("2")?.wholeContent).toEqual([7, 9, 11, 12, 13]);
  });

  test("at the top belong to no section", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}\nII. Công tác phòng, chống thiên tai\n${TEXT}\nIII. Kết quả thực hiện\n1. Công tác tư tưởng\n${TEXT}`;
    const match = align(small, report(source));
    expect(match.byId.get("1")?.content).toEqual([1]);
    expect(match.byId.get("2")?.wholeContent).toEqual([6]);
  });
});

describe("several sections under one heading", () => {
  const source = `I. Đặc điểm tình hình\n${TEXT}\nIII. Hạn chế, nguyên nhân và bài học\n${TEXT}\nVI. Phương hướng, nhiệm vụ\n${TEXT}`;

  test("are answered by it, all of them", () => {
    expect(answers(small, source)).toMatchObject({
      "3": "III. Hạn chế, nguyên nhân và bài học",
      "4": "III. Hạn chế, nguyên nhân và bài học",
      "5": "III. Hạn chế, nguyên nhân và bài học",
      "7": null,
    });
  });

  test("share its text", () => {
    const match = align(small, report(source));
    expect(match.byId.get("4")?.content).toEqual([3]);
    expect(match.byId.get("5")?.content).toEqual([3]);
  });

  test("which need not repeat what a title quotes", () => {
    const both =
      "2. Lãnh đạo công tác chính trị, tư tưởng; thực hiện Nghị quyết Trung ương 4 (khóa XII), Chỉ thị 05-CT/TW của Bộ Chính trị";
    const source = written(traVinh, (section) => {
      if (section.id === "p1.2.3") return null;
      return section.id === "p1.2.2" ? both : asIssued(section);
    });
    expect(answers(traVinh, source)).toMatchObject({ "p1.2.2": both, "p1.2.3": both });
  });

  test("a judgement that happens to use a section's words does not answer it", () => {
    const judged = `II. Kết quả thực hiện\n1. Công tác tư tưởng có chuyển biến, góp phần làm tốt công tác tổ chức thực hiện\n${TEXT}\n3. Công tác kiểm tra, giám sát\n${TEXT}`;
    expect(answers(small, judged)["2.2"]).toBeNull();
  });
});

describe("moved sections are found where they are", () => {
  test.each([
    ["two neighbours", ["1", "2.2", "2.1", "2.3", "3"]],
    ["the last first", ["7", "1", "2.1", "2.2", "2.3"]],
    ["the first last", ["2.1", "2.2", "2.3", "3", "4", "1"]],
  ])("%s", (_, order) => {
    const sections = new Map([...sectionsOf(small)].map((section) => [section.id, section]));
    const lines = order.flatMap((id) => {
      const opens = /^2\./.test(id) && order.find((one) => /^2\./.test(one)) === id;
      return [...(opens ? ["II. Kết quả thực hiện"] : []), `${asIssued(sections.get(id)!)}\n${TEXT}`];
    });
    const found = answers(small, lines.join("\n"));
    for (const id of order) expect(found[id]).toContain(sections.get(id)!.title);
  });

  test("and counted anew where they are, they are not taken for one another", () => {
    const source = `II. Kết quả thực hiện\n1. Công tác tổ chức\n${TEXT}\n2. Công tác tư tưởng\n${TEXT}\n3. Công tác kiểm tra, giám sát\n${TEXT}`;
    expect(answers(small, source)).toMatchObject({ "2.1": "2. Công tác tư tưởng", "2.2": "1. Công tác tổ chức" });
  });

  test("with all that is below them", () => {
    const source = `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nIII. Những khuyết điểm, hạn chế\n1. Khuyết điểm, hạn chế\n${TEXT}\n2. Nguyên nhân và những vấn đề cần rút ra\n${TEXT}\nII. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể\n1. Lãnh đạo thực hiện nhiệm vụ chính trị\n${TEXT}\n2. Công tác xây dựng Đảng\n2.1. Công tác giáo dục chính trị tư tưởng\n${TEXT}\n2.2. Công tác tổ chức xây dựng Đảng\n${TEXT}`;
    expect(answers(phuTho, source)).toMatchObject({
      "p1.3": "III. Những khuyết điểm, hạn chế",
      "p1.3.1": "1. Khuyết điểm, hạn chế",
      "p1.3.2": "2. Nguyên nhân và những vấn đề cần rút ra",
      "p1.2.1": "1. Lãnh đạo thực hiện nhiệm vụ chính trị",
      "p1.2.2.2": "2.2. Công tác tổ chức xây dựng Đảng",
    });
  });

  const judged = (before: string) =>
    `Phần thứ nhất\nĐÁNH GIÁ KẾT QUẢ\nI. Kết quả thực hiện các chỉ tiêu chủ yếu\n${TEXT}\nII. Kết quả lãnh đạo thực hiện các nhiệm vụ cụ thể\n1. Lãnh đạo thực hiện nhiệm vụ chính trị\n${TEXT}\n${before}III. Đánh giá tổng quát\n1. Ưu điểm\n${TEXT}\n2. Hạn chế, khuyết điểm\n${TEXT}\n3. Nguyên nhân\n${TEXT}`;

  test("as a sub-section of the one beside them, their own sub-sections beside them there", () => {
    expect(answers(phuTho, judged(""))).toMatchObject({
      "p1.3": "2. Hạn chế, khuyết điểm",
      "p1.3.1": "2. Hạn chế, khuyết điểm",
      "p1.3.2": "3. Nguyên nhân",
      "p1.4": "III. Đánh giá tổng quát",
    });
  });

  test("but not in one of several sub-sections of that title", () => {
    const source = judged(`2. Công tác xây dựng Đảng\n2.1. Hạn chế, khuyết điểm\n${TEXT}\n`);
    expect(answers(phuTho, source)["p1.3"]).toBeNull();
  });
});

describe("titles that stand in both parts", () => {
  const title = "Lãnh đạo thực hiện nhiệm vụ chính trị";

  test("are told apart by order", () => {
    const match = align(phuTho, report(written(phuTho)));
    const [first, second] = ["p1.2.1", "p2.2.1"].map((id) => match.byId.get(id)!.heading!);
    expect([first!.title, second!.title]).toEqual([title, title]);
    expect(first!.paragraph).toBeLessThan(second!.paragraph);
  });

  test.each(["p1", "p1.2", "p1.2.1", "p2.2", "p2.2.1"])(
    "are not borrowed from the other part when %s is gone",
    (id) => {
      const source = written(phuTho, (section) => (`${section.id}.`.startsWith(`${id}.`) ? null : asIssued(section)));
      expect(unmatched(phuTho, source)).toContain(
        id.startsWith("p1") && id.length < 6 ? `${id === "p1" ? "p1.2" : id}.1` : id.length < 6 ? `${id}.1` : id,
      );
    },
  );
});

describe("an answer without headings", () => {
  test("may be sentences of one paragraph, each opened by the title", () => {
    const causes = outlineOf(
      "I. Hạn chế\nII. Nguyên nhân\na) Nguyên nhân khách quan\nb) Nguyên nhân chủ quan\nIII. Bài học",
    );
    const written = (text: string): string => `I. Hạn chế\n${TEXT}\nII. Nguyên nhân\n${text}\nIII. Bài học\n${TEXT}`;
    const both = "Nguyên nhân khách quan: mưa lũ, dịch bệnh. Nguyên nhân chủ quan: một số cấp ủy chưa sâu sát.";
    expect(answers(causes, written(both))).toMatchObject({ "2.1": "list", "2.2": "list" });
    expect(answers(causes, written("Nguyên nhân khách quan: mưa lũ, dịch bệnh."))).toMatchObject({
      "2.1": "list",
      "2.2": null,
    });
    expect(answers(causes, written("Có nguyên nhân khách quan và chủ quan."))).toMatchObject({
      "2.1": null,
      "2.2": null,
    });
  });

  test("may be a list of sentences", () => {
    const source = `II. Kết quả thực hiện\n1. Tổ chức 12 buổi sinh hoạt chuyên đề - đạt chỉ tiêu.\n2. Kết nạp 05 đảng viên mới - vượt chỉ tiêu.\n3. Hoàn thành 100% kế hoạch kiểm tra, giám sát - đạt chỉ tiêu.\nIII. Hạn chế\n${TEXT}`;
    expect(answers(small, source)).toMatchObject({ "2.1": "list", "2.2": "list", "2.3": "list" });
  });

  test("may be items that open with the titles", () => {
    const source = `II. Kết quả thực hiện\n- Công tác tư tưởng: ${TEXT}\n- Về công tác tổ chức, ${TEXT}\nIII. Hạn chế\n${TEXT}`;
    expect(answers(small, source)).toMatchObject({ "2.1": "list", "2.2": "list", "2.3": null });
  });

  test("is not seen where a sub-section has its heading, or where there is no list", () => {
    const one = `II. Kết quả thực hiện\n1. Công tác tư tưởng\n- Tổ chức 12 buổi học tập.\n- Mở 02 lớp bồi dưỡng.\nIII. Hạn chế\n${TEXT}`;
    expect(answers(small, one)).toMatchObject({ "2.2": null, "2.3": null });
    const prose = `II. Kết quả thực hiện\n${TEXT}\nIII. Hạn chế\n${TEXT}`;
    expect(answers(small, prose)).toMatchObject({ "2.1": null, "2.2": null, "2.3": null });
  });
});

describe("what is certain", () => {
  test("a control's tag beats the title", () => {
    const source = `I. Đôi nét về đơn vị\n{cc 1}${TEXT}\nII. Kết quả thực hiện\n${TEXT}`;
    const match = align(small, report(source));
    expect(match.byId.get("1")).toMatchObject({ via: "tag", confidence: 1, heading: { title: "Đôi nét về đơn vị" } });
  });

  test("a control that lost its heading does not claim another's", () => {
    const source = `I. Đặc điểm tình hình\n{cc 2.1}${TEXT}\nIII. Hạn chế\n${TEXT}`;
    expect(answers(small, source)).toMatchObject({ "1": "I. Đặc điểm tình hình", "2.1": null });
  });

  test("a link made by hand beats everything, also for a line that looks like no heading", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}\nMột vài ý kiến gửi cấp trên\n${TEXT}`;
    const links: Link[] = [{ section: "7", text: "Một vài ý kiến gửi cấp trên" }];
    expect(answers(small, source, links)["7"]).toBe("Một vài ý kiến gửi cấp trên");
    const linked = align(small, report(source), links).byId.get("7");
    expect(linked).toMatchObject({ via: "link", confidence: 1 });
  });

  test("a link to a heading that is gone, or of a section that is gone, says nothing", () => {
    const source = `I. Đặc điểm tình hình\n${TEXT}`;
    const links: Link[] = [
      { section: "7", text: "Không còn nữa" },
      { section: "99", text: "I. Đặc điểm tình hình" },
    ];
    expect(answers(small, source, links)).toMatchObject({ "1": "I. Đặc điểm tình hình", "7": null });
  });
});

describe("text and heading in one paragraph", () => {
  test("the paragraph is both heading and content", () => {
    const source = `1. Về bối cảnh tình hình: Trong nửa nhiệm kỳ, giá nguyên liệu tăng 15%.\nThị trường biến động.\n2. Về kết quả: Doanh thu đạt 120 tỷ đồng.`;
    const outline = outlineOf("ĐỀ CƯƠNG\n1. Về bối cảnh tình hình\n2. Về kết quả");
    const match = align(outline, report(source));
    expect(match.byId.get("1")?.content).toEqual([0, 1]);
    expect(match.byId.get("2")?.content).toEqual([2]);
  });
});

test("60 sections are all found among 120 headings", () => {
  const chapters = Array.from({ length: 10 }, (_, chapter) => chapter + 1);
  const title = (chapter: number, item: number) =>
    `Công tác ${["tư tưởng", "tổ chức", "kiểm tra", "dân vận", "nội chính"][item]} của khối ${chapter}`;
  const lines = chapters.flatMap((chapter) => [
    `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"][chapter - 1]}. Kết quả nhóm ${chapter}`,
    ...[0, 1, 2, 3, 4].map((item) => `${item + 1}. ${title(chapter, item)}`),
  ]);
  const outline = outlineOf(`ĐỀ CƯƠNG\n${lines.join("\n")}`);
  const source = lines
    .flatMap((line) => [
      line,
      TEXT,
      `${line.replace(/\d+$/, "").replace(/\. .*/, "")}.1. Nội dung riêng của đơn vị\n${TEXT}`,
    ])
    .join("\n");
  const document = report(source);
  expect([...sectionsOf(outline)].length).toBe(60);
  expect(align(outline, document).sections.filter(({ heading }) => heading === null)).toEqual([]);
});
