/** `decuong skeleton --with-frame`: head, signature and recipients, in a new report or where a report lacks them. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

const FIELDS = [
  "--field",
  "unit=Chi bộ Trường THPT Nguyễn Trãi",
  "--field",
  "superior=Đảng ủy xã Tân Lập",
  "--field",
  "signer=Nguyễn Thị Lan",
];

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("dc.txt", "ĐỀ CƯƠNG BÁO CÁO\nSơ kết giữa nhiệm kỳ\nI. Đặc điểm\nII. Kết quả");
});
afterEach(() => desk.clear());

async function texts(name: string): Promise<string[]> {
  const { paragraphs } = JSON.parse((await desk.decuong("read", name, "--json")).out);
  return paragraphs.map(({ text }: { text: string }) => text).filter((text: string) => text !== "");
}

it("a new report", async () => {
  const said = await desk.decuong("skeleton", "dc.txt", "-o", "a.docx", "--with-frame", ...FIELDS);
  expect(said.status).toBe(0);
  expect(await texts("a.docx")).toEqual([
    "ĐẢNG BỘ XÃ TÂN LẬP",
    "CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI",
    "*",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "Số ……-BC/CB",
    "……, ngày …… tháng …… năm ……",
    "BÁO CÁO",
    "Sơ kết giữa nhiệm kỳ",
    "-----",
    "I. Đặc điểm",
    "(Nêu nội dung của mục này)",
    "II. Kết quả",
    "(Nêu nội dung của mục này)",
    "Nơi nhận:",
    "- Đảng ủy xã Tân Lập (b/c),",
    "- Lưu Chi bộ.",
    "T/M CHI BỘ",
    "BÍ THƯ",
    "Nguyễn Thị Lan",
  ]);
});

it.each(["2028-01-10", "10/01/2028", "ngày 10 tháng 01 năm 2028"])("dated as it is given: %s", async (date) => {
  await desk.decuong(
    "skeleton",
    "dc.txt",
    "-o",
    "a.docx",
    "--with-frame",
    "--field",
    "place=Tân Lập",
    "--field",
    `date=${date}`,
  );
  expect(await texts("a.docx")).toContain("Tân Lập, ngày 10 tháng 01 năm 2028");
});

it("a date that does not exist is refused", async () => {
  const said = await desk.decuong("skeleton", "dc.txt", "-o", "a.docx", "--with-frame", "--field", "date=2028-02-31");
  expect([said.status, said.err]).toEqual([2, expect.stringContaining("2028-02-31")]);
});

it("a new report of a State body, whose pack the document then carries", async () => {
  await desk.decuong("skeleton", "dc.txt", "-o", "a.docx", "--with-frame", "--pack", "nha-nuoc-2020");
  expect((await texts("a.docx")).slice(3, 5)).toEqual([
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
  ]);
  const [checked] = JSON.parse((await desk.decuong("check", "a.docx", "--format", "json")).out);
  expect(checked.form).toEqual({ pack: "nha-nuoc-2020", why: "chosen" });
});

it("a report half written gets what it lacks, and keeps its own", async () => {
  desk.put("b.docx", docx("BÁO CÁO\nSơ kết của chúng tôi\n-----\nI. Đặc điểm\nChi bộ có 12 đảng viên.", "typed"));
  const said = await desk.decuong("skeleton", "dc.txt", "--into", "b.docx", "-o", "c.docx", "--with-frame", ...FIELDS);
  expect(said.err).toContain("Đã thêm phần thể thức còn thiếu.");
  const written = await texts("c.docx");
  expect(written.slice(6, 8)).toEqual(["BÁO CÁO", "Sơ kết của chúng tôi"]);
  expect(written.at(-1)).toBe("Nguyễn Thị Lan");
  expect(written.filter((text) => text.startsWith("ĐẢNG CỘNG SẢN"))).toHaveLength(1);
});

it("an empty document gets it once", async () => {
  desk.put("b.docx", docx("", "typed"));
  await desk.decuong("skeleton", "dc.txt", "--into", "b.docx", "-o", "c.docx", "--with-frame", ...FIELDS);
  const written = await texts("c.docx");
  expect(written.slice(5, 8)).toEqual(["……, ngày …… tháng …… năm ……", "BÁO CÁO", "Sơ kết giữa nhiệm kỳ"]);
  expect(written.filter((text) => text === "BÁO CÁO")).toHaveLength(1);
});
