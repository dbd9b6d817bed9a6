import { describe, expect, it } from "vitest";
import { chosenPack } from "../../src/format/chosen-pack.ts";
import { report } from "../support/report.ts";

const PARTY = "ĐẢNG BỘ XÃ TÂN LẬP\nCHI BỘ TRƯỜNG THPT\n*\nSố 05-BC/CB\nĐẢNG CỘNG SẢN VIỆT NAM";
const STATE = "| SỞ GIÁO DỤC | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 15/BC-SGD | Độc lập - Tự do - Hạnh phúc |";

describe("the pack a report is held to", () => {
  it.each([
    ["what the user chose, whatever the report says", STATE, "dang-2018", "dang-2018 chosen"],
    ["an id of another version counts as no choice", STATE, "dang-2035", "nha-nuoc-2020 head"],
    ["a State head", STATE, undefined, "nha-nuoc-2020 head"],
    ["a Party head without a date", PARTY, undefined, "dang-2026 head"],
    ["a Party head of 2023", `${PARTY}\nTân Lập, ngày 05 tháng 5 năm 2023`, undefined, "dang-2018 head"],
    ["a Party head of 2027", `${PARTY}\nTân Lập, ngày 05 tháng 5 năm 2027`, undefined, "dang-2026 head"],
    ["a date left open", `${PARTY}\nTân Lập, ngày … tháng … năm 2023`, undefined, "dang-2026 head"],
    ["no head", "Chi bộ báo cáo kết quả.", undefined, "dang-2026 inForce"],
    ["nothing", "", undefined, "dang-2026 inForce"],
  ])("%s", (_, head, wanted, expected) => {
    const { pack, why } = chosenPack(report(`${head}\nBÁO CÁO\nSơ kết`), "2028-06-01", wanted);
    expect(`${pack.id} ${why}`).toBe(expected);
  });
});
