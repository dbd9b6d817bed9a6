/** A report compared with the one before it, by the command line. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Desk } from "../support/command-line.ts";
import { docx } from "../support/docx.ts";

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const REPORT = (year: number) => `BÁO CÁO
Kết quả công tác năm ${year}
I. Kết quả thực hiện
Trong năm ${year} trạm đã khám chữa bệnh cho 12.345 lượt người, tăng 8,5% so với kế hoạch.
II. Hạn chế
Sinh hoạt chuyên đề còn ít.`;

describe("decuong check --previous", () => {
  beforeEach(() => {
    desk.put("2026.docx", docx(REPORT(2026), "styled"));
    desk.put("2025.docx", docx(REPORT(2025), "splitRuns"));
  });

  it("notes what stands as in the report before, and without it nothing", async () => {
    const said = await desk.decuong("check", "--previous", "2025.docx", "2026.docx", "--format", "json");
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(JSON.parse(said.out)[0].findings).toMatchObject([
      { rule: "previous-figure", severity: "note", paragraph: 3, message: expect.stringContaining("«12.345», «8,5%»") },
    ]);
    const alone = await desk.decuong("check", "2026.docx", "--format", "json");
    expect(JSON.parse(alone.out)[0].findings).toEqual([]);
  });

  it.each([
    ["the report itself", ["check", "--previous", "2026.docx", "2026.docx"], "giống hệt báo cáo này"],
    ["several reports", ["check", "--previous", "2025.docx", "2026.docx", "2025.docx"], "hãy nêu đúng một tệp"],
    ["a missing file", ["check", "--previous", "2024.docx", "2026.docx"], "2024.docx: không tìm thấy tệp"],
  ])("refuses %s", async (_, args, words) => {
    const said = await desk.decuong(...args);
    expect(said.status).toBe(2);
    expect(said.err).toContain(words);
  });
});
