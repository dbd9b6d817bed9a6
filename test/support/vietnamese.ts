/** Random text for property tests: Vietnamese syllables, marks, numerals and the odd characters real files hold. */
import fc from "fast-check";

const PIECES: readonly string[] = [
  ..."aăâbcdđeêghiklmnoôơpqrstuưvxyAÂĐEÊIOÔƠUƯVXY",
  ..."áàảãạấầẩẫậắéèẻẽẹếểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵÁÀỎẾỆỦỤ",
  ..."0123456789.,;:-–—−/\\()[]{}<>*+%\"'“”«»‘’…_?!·•#",
  " ",
  " ",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u2003",
  "\u200b",
  "\u200d",
  "\u00ad",
  "\ufeff",
  "\u0300",
  "\u0301",
  "\u0302",
  "\u0306",
  "\u0309",
  "\u0323",
  "\u031b",
  "\u0130",
  "\u01f0",
  "Σ",
  "Ⅳ",
  "ủy",
  "uỷ",
  "hòa",
  "HÓA",
  "khỏe",
  "ngày ",
  "tháng ",
  "năm ",
  "nhiệm kỳ ",
  "2020",
  "2025",
  "1.622",
  "56,3%",
  "98/174",
  "Phần thứ ",
  "nhất",
  "Một là, ",
  "II",
  "triệu",
  "từ ",
  " đến ",
  "trở lên",
  "05-CT/TW",
  "…………",
  "😀",
];

/** Up to 40 pieces run together, or any string at all. */
export function vietnameseText(): fc.Arbitrary<string> {
  const pieced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
  return fc.oneof(
    { weight: 4, arbitrary: pieced },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
}
