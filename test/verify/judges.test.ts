/** The judges themselves: the validator and the other readers notice a fault planted in a sound file. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docx, sourceLines } from "../support/docx.ts";
import { libreOfficeText } from "../support/libre-office.ts";
import { comparable } from "../support/other-readers.ts";
import { pandocHeadings, pandocText } from "../support/pandoc.ts";
import { schemaFaults } from "../support/schema.ts";

const SOURCE = "I. Kết quả\nĐã họp 12 kỳ.\n1. Hạn chế\nCòn chậm.\n2. Nguyên nhân\nDo thiếu người.";
const sound = docx(SOURCE, "automatic", { footnotes: [{ at: "12 kỳ", text: "Mỗi tháng một kỳ." }] });

function spoiled(name: string, before: string, after: string): Uint8Array {
  const files = unzipSync(sound);
  const text = strFromU8(files[name]!);
  expect(text).toContain(before);
  return zipSync({ ...files, [name]: strToU8(text.replace(before, after)) });
}

const MAIN = "word/document.xml";

test("the sound file passes", async () => {
  expect(await schemaFaults(sound)).toEqual([]);
  expect(
    comparable([
      libreOfficeText(sound)
        .replace(/\n+1?Mỗi tháng.*/su, "")
        .replace("kỳ1", "kỳ"),
    ]),
  ).toEqual(comparable(sourceLines(SOURCE)));
});

test.each([
  ["children in the wrong order", '<w:pPr><w:jc w:val="both"/>', '<w:pPr><w:jc w:val="both"/><w:keepNext/>'],
  ["a value outside the list", '<w:jc w:val="both"/>', '<w:jc w:val="middle"/>'],
  ["an element that does not exist", "<w:body>", "<w:body><w:paragraph/>"],
  ["a footnote that is not there", '<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="9"/>'],
])("the validator notices %s", async (_, before, after) => {
  expect(await schemaFaults(spoiled(MAIN, before, after))).not.toEqual([]);
});

test("the validator says so when it cannot open the file", async () => {
  expect(await schemaFaults(sound.slice(0, 200))).not.toEqual([]);
});

test("LibreOffice notices a list that starts elsewhere", () => {
  const shifted = spoiled("word/numbering.xml", '<w:start w:val="1"/>', '<w:start w:val="3"/>');
  expect(libreOfficeText(shifted)).toContain("III. Kết quả");
});

test("LibreOffice is not content with what is no document", () => {
  expect(() => libreOfficeText(strToU8("<w:document"))).toThrow();
});

test("pandoc notices a heading that lost its style, and a word that is gone", () => {
  expect(pandocHeadings(sound).map(({ level, text }) => `${level} ${text}`)).toEqual([
    "1 Kết quả",
    "2 Hạn chế",
    "2 Nguyên nhân",
  ]);
  const plain = spoiled(MAIN, '<w:pStyle w:val="Heading2"/>', "");
  expect(pandocHeadings(plain).map(({ text }) => text)).toEqual(["Kết quả", "Nguyên nhân"]);
  expect(pandocText(spoiled(MAIN, "Do thiếu người", "Do"))).not.toContain("thiếu người");
});
