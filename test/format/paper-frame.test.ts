/** Head, title and foot are found however they are laid out. */
import { describe, expect, it } from "vitest";
import { paperFrame } from "../../src/format/paper-frame.ts";
import type { PaperLine } from "../../src/format/paper-lines.ts";
import { report } from "../support/report.ts";
import { seedReport } from "../support/seed.ts";

const text = (line: PaperLine | null | undefined): string => line?.text.normalize("NFC") ?? "-";
const texts = (lines: readonly PaperLine[]): string => lines.map(text).join(" / ");

/** The frame in short: kind, names, star, number, date; type, subject, rule; recipients, authority, posts, signer. */
function frameOf(source: string): string[] {
  const { head, docType, subject, rule, foot } = paperFrame(report(source));
  return [
    [head.kind ?? "-", texts(head.names), text(head.star), text(head.number), text(head.placeDate)].join(" | "),
    [text(docType), texts(subject), text(rule)].join(" | "),
    [text(foot.recipients), foot.list.length, texts(foot.authority), texts(foot.posts), text(foot.signer)].join(" | "),
  ];
}

const BODY = "I. KẾT QUẢ\nChi bộ đã lãnh đạo hoàn thành nhiệm vụ.\nTrên đây là báo cáo của Chi bộ.";
const HEAD = "party | ĐẢNG BỘ XÃ TÂN LẬP / CHI BỘ TRƯỜNG THPT | * | Số 05-BC/CB | Tân Lập, ngày 05 tháng 02 năm 2028";
const TITLE = "BÁO CÁO | Sơ kết giữa nhiệm kỳ | -----";
const FOOT = "Nơi nhận: | 2 | T/M CHI BỘ | BÍ THƯ | Nguyễn Thị Lan";

const WAYS: readonly (readonly [name: string, head: string, foot: string])[] = [
  [
    "a line each",
    "ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ TRƯỜNG THPT\n*\nSố 05-BC/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nTân Lập, ngày 05 tháng 02 năm 2028",
    "Nơi nhận:\n- Đảng ủy xã,\n- Lưu Chi bộ.\nT/M CHI BỘ\nBÍ THƯ\nNguyễn Thị Lan",
  ],
  [
    "tables",
    "| ĐẢNG BỘ XÃ TÂN LẬP | ĐẢNG CỘNG SẢN VIỆT NAM |\n| CHI BỘ TRƯỜNG THPT | |\n| * | Tân Lập, ngày 05 tháng 02 năm 2028 |\n| Số 05-BC/CB | |",
    "| Nơi nhận: | T/M CHI BỘ |\n| - Đảng ủy xã, | BÍ THƯ |\n| - Lưu Chi bộ. | Nguyễn Thị Lan |",
  ],
  [
    "tabs",
    "ĐẢNG BỘ XÃ TÂN LẬP\tĐẢNG CỘNG SẢN VIỆT NAM\nCHI BỘ TRƯỜNG THPT\n*\tTân Lập, ngày 05 tháng 02 năm 2028\nSố 05-BC/CB",
    "Nơi nhận:\tT/M CHI BỘ\n- Đảng ủy xã,\tBÍ THƯ\n- Lưu Chi bộ.\nNguyễn Thị Lan",
  ],
  [
    "many spaces",
    "ĐẢNG BỘ XÃ TÂN LẬP          ĐẢNG CỘNG SẢN VIỆT NAM\nCHI BỘ TRƯỜNG THPT\n*          Tân Lập, ngày 05 tháng 02 năm 2028\nSố 05-BC/CB",
    "Nơi nhận:          T/M CHI BỘ\n- Đảng ủy xã,          BÍ THƯ\n- Lưu Chi bộ.\nNguyễn Thị Lan",
  ],
];

describe("a frame", () => {
  it.each(WAYS)("in %s", (_, head, foot) => {
    const source = `${head}\nBÁO CÁO\nSơ kết giữa nhiệm kỳ\n-----\n${BODY}\n${foot}\nPHỤ LỤC\nT/M ĐẢNG ỦY`;
    expect(frameOf(source)).toEqual([HEAD, TITLE, FOOT]);
    expect(frameOf(source.normalize("NFD"))).toEqual([HEAD, TITLE, FOOT]);
  });

  it("with a number still to be given, however wide its gap", () => {
    const head = "ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ TRƯỜNG THPT\n*\nSố           -BC/CB          ĐẢNG CỘNG SẢN VIỆT NAM";
    const { names, number } = paperFrame(report(`${head}\nBÁO CÁO\nSơ kết\n${BODY}`)).head;
    expect([texts(names), text(number)]).toEqual(["ĐẢNG BỘ XÃ TÂN LẬP / CHI BỘ TRƯỜNG THPT", "Số           -BC/CB"]);
  });

  it.each([
    ["nothing", "", ["- |  | - | - | -", "- |  | -", "- | 0 |  |  | -"]],
    ["text alone", BODY, ["- |  | - | - | -", "- |  | -", "- | 0 |  |  | -"]],
    ["a title alone", `BÁO CÁO\nSơ kết\n${BODY}`, ["- |  | - | - | -", "BÁO CÁO | Sơ kết | -", "- | 0 |  |  | -"]],
  ])("is not found in %s", (_, source, expected) => {
    expect(frameOf(source)).toEqual(expected);
  });

  it("takes no heading for a subject, and a body's own capitals for no name", () => {
    expect(frameOf(`BÁO CÁO\nSơ kết\n1. Đặc điểm\nCHI BỘ TRƯỜNG\n${BODY}`)[1]).toBe("BÁO CÁO | Sơ kết | -");
    expect(frameOf(`I. KẾT QUẢ\nCHI BỘ TRƯỜNG THPT\n${BODY}`)[0]).toBe("- |  | - | - | -");
  });

  it("knows the head of the State and its signature", () => {
    const source = `| SỞ GIÁO DỤC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 15/BC-SGD | Độc lập – Tự do – Hạnh phúc |\nBÁO CÁO\nKết quả năm học\n${BODY}\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTS. Trần Văn Bình`;
    expect(frameOf(source)).toEqual([
      "state | SỞ GIÁO DỤC | - | Số: 15/BC-SGD | -",
      "BÁO CÁO | Kết quả năm học | -",
      "- | 0 | KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | TS. Trần Văn Bình",
    ]);
  });

  it("says where the text stands", () => {
    const { text: stretch, foot } = paperFrame(report(`BÁO CÁO\nSơ kết\n-----\n${BODY}\nNơi nhận:`));
    expect([stretch.from, stretch.to, foot.start]).toEqual([3, 6, 6]);
  });

  it("of published reports", () => {
    const { head, docType, rule } = paperFrame(seedReport("bao-cao-so-ket-chuong-trinh-thanh-hoa-2023"));
    expect([text(head.star), text(head.number), text(docType), text(rule)]).toEqual([
      "*",
      "Số 196 -BC/ĐUK",
      "BÁO CÁO",
      "-",
    ]);
  });
});
