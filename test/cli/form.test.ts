/** `decuong check` holds the form of a report to a format pack, and says which. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

const REPORT = `ĐẢNG BỘ XÃ TÂN LẬP
CHI BỘ TRƯỜNG THPT NGUYỄN TRÃI
*
Số: 15-BC/CB
ĐẢNG CỘNG SẢN VIỆT NAM
Tân Lập, ngày 05 tháng 5 năm 2023
BÁO CÁO
Sơ kết giữa nhiệm kỳ
-----
I. KẾT QUẢ
Chi bộ đã lãnh đạo thực hiện tốt các nhiệm vụ chính trị được giao trong nửa nhiệm kỳ qua.
Nơi nhận:
- Đảng ủy xã,
- Lưu Chi bộ.
T/M CHI BỘ
BÍ THƯ`;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put("a.docx", docx(REPORT, "typed"));
});
afterEach(() => desk.clear());

it("by the date in the head, in text and on the page to print", async () => {
  const text = await desk.decuong("check", "a.docx");
  expect(text.status).toBe(0);
  expect(text.out).toContain(
    "Thể thức: Văn bản của Đảng (2018 đến đầu năm 2026) (Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW; chưa đối chiếu văn bản gốc)",
  );
  expect(text.out).toContain("Số văn bản «Số: 15-BC/CB» viết chưa đúng thể thức: thừa dấu hai chấm.");
  expect((await desk.decuong("check", "a.docx", "--format", "html")).out).toContain("Hướng dẫn 36-HD/VPTW");
});

it("or as it is told, and JSON says both", async () => {
  const form = async (...args: string[]) =>
    JSON.parse((await desk.decuong("check", "a.docx", "--format", "json", ...args)).out)[0].form;
  expect(await form()).toEqual({ pack: "dang-2018", why: "head" });
  expect(await form("--pack", "nha-nuoc-2020")).toEqual({ pack: "nha-nuoc-2020", why: "chosen" });
});

it("and a pack there is not is wrong use, with those there are", async () => {
  const said = await desk.decuong("check", "a.docx", "--pack", "abc");
  expect(said).toMatchObject({ status: 2, out: "" });
  expect(said.err).toContain("Không có bộ thể thức «abc». Chọn một trong: dang-2026 (Văn bản của Đảng (từ năm 2026))");
});
