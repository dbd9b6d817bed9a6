/** insertOoxml does what Word is known to do, its weaknesses first: code that relies on luck fails here. */
import { describe, expect, it } from "vitest";
import { type Contents, flatOf, partsOf } from "../support/package.ts";
import { control, failureOf, file, flat, p, read, SECTION, STYLES, style, table, texts, xmlOf } from "./samples.ts";
import { openWord, type WordHost, type WordOptions } from "./word-host.ts";

const report = file(p("Mở đầu") + p("I. Kết quả", "u1") + p("Đã làm."));
const PLAIN = { quirks: { lastParagraph: "intact" } } as const satisfies WordOptions;

/** Inserts at the end of the text. */
async function insertedAtEnd(host: WordHost, body: string, contents: Contents = {}): Promise<void> {
  await host.Word.run(async (context) => {
    context.document.body.insertOoxml(flat(body, contents), "End");
    await context.sync();
  });
}

function styles(host: WordHost): (readonly [string, string])[] {
  return read(host).paragraphs.map(({ text, style: name }) => [text, name] as const);
}

describe("the place", () => {
  it.each([
    ["Start", ["A", "B", "Mở đầu", "I. Kết quả", "Đã làm."]],
    ["End", ["Mở đầu", "I. Kết quả", "Đã làm.", "A", "B"]],
    ["Replace", ["A", "B"]],
  ] as const)("%s of the body", async (where, expected) => {
    const host = await openWord(report, PLAIN);
    await host.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p("A") + p("B")), where);
      await context.sync();
    });
    expect(texts(host)).toEqual(expected);
    expect(xmlOf(host)).toMatch(/<w:sectPr>.*<\/w:sectPr><\/w:body>/);
  });

  it("After is none of the body's", async () => {
    const host = await openWord(report);
    const failure = await failureOf(
      host.Word.run(async (context) => {
        context.document.body.insertOoxml(flat(p("A") + p("B")), "After" as "End");
        await context.sync();
      }),
    );
    expect(failure.code).toBe("InvalidArgument");
    expect(texts(host)).toEqual(["Mở đầu", "I. Kết quả", "Đã làm."]);
  });

  it.each([
    ["After", ["Mở đầu", "I. Kết quả", "A", "B", "Đã làm."]],
    ["Before", ["Mở đầu", "A", "B", "I. Kết quả", "Đã làm."]],
    ["End", ["Mở đầu", "I. Kết quả", "A", "B", "Đã làm."]],
    ["Replace", ["Mở đầu", "A", "B", "Đã làm."]],
  ] as const)("%s a paragraph's whole range", async (where, expected) => {
    const host = await openWord(report, PLAIN);
    await host.Word.run(async (context) => {
      const list = context.document.body.paragraphs.load("text");
      await context.sync();
      list.items[1]?.getRange("Whole").insertOoxml(flat(p("A") + p("B")), where);
      await context.sync();
    });
    expect(texts(host)).toEqual(expected);
  });

  it("inside a paragraph's text makes two paragraphs of it", async () => {
    const host = await openWord(report, PLAIN);
    await host.Word.run(async (context) => {
      context.document.body
        .search("Kết")
        .getFirst()
        .getRange("Start")
        .insertOoxml(flat(p("A") + p("B")), "After");
      await context.sync();
    });
    expect(texts(host)).toEqual(["Mở đầu", "I. ", "A", "B", "Kết quả", "Đã làm."]);
  });

  it("in a content control stays inside it, at the end of a table cell inside that", async () => {
    const host = await openWord(file(control("s1", p("Trong")) + table(["ô"]) + p("Sau")), PLAIN);
    await host.Word.run(async (context) => {
      context.document.contentControls.getFirst().insertOoxml(flat(p("A") + p("B")), "End");
      const cell = context.document.body.tables.getFirst().getCell(0, 0);
      cell.body.paragraphs
        .getFirst()
        .getRange("After")
        .insertOoxml(flat(p("C") + p("D")), "After");
      await context.sync();
    });
    const { paragraphs, controls } = read(host);
    expect(paragraphs.map(({ text, cell }) => [text, cell !== null])).toEqual([
      ["Trong", false],
      ["A", false],
      ["B", false],
      ["ô", true],
      ["C", true],
      ["D", true],
      ["Sau", false],
    ]);
    expect(controls[0]?.length).toBe(3);
  });

  it("at the end stands behind a control that ends the text, and behind a table that ends it", async () => {
    const behindControl = await openWord(file(control("s1", p("Trong"))), PLAIN);
    await insertedAtEnd(behindControl, p("A") + p("B"));
    expect(read(behindControl).controls[0]?.length).toBe(1);
    const behindTable = await openWord(file(`${table(["ô"])}<w:p/>`), PLAIN);
    await insertedAtEnd(behindTable, p("A") + p("B"));
    expect(texts(behindTable)).toEqual(["ô", "", "A", "B"]);
  });

  it("behind a section break lies in the next section", async () => {
    const broken = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;
    const host = await openWord(file(p("Một") + broken + p("Hai")), PLAIN);
    await insertedAtEnd(host, p("A") + p("B"));
    expect(texts(host)).toEqual(["Một", "", "Hai", "A", "B"]);
    expect(read(host).pages).toHaveLength(2);
  });
});

describe("what arrives", () => {
  it("is tables and controls too; a table at the end gets a paragraph behind it", async () => {
    const host = await openWord(report, PLAIN);
    await insertedAtEnd(host, p("A") + control("s1", p("Viết"), { id: "5" }) + table(["1", "2"]));
    expect(texts(host)).toEqual(["Mở đầu", "I. Kết quả", "Đã làm.", "A", "Viết", "1", "2", ""]);
    expect(read(host).controls).toMatchObject([{ id: 5, tag: "s1", kind: "block" }]);
  });

  it("is returned as a range that selects it", async () => {
    const host = await openWord(report, PLAIN);
    await host.Word.run(async (context) => {
      const range = context.document.body.insertOoxml(flat(p("A") + p("B")), "End").load("text");
      range.select();
      await context.sync();
      expect(range.text).toBe("A\rB");
    });
    expect(host.selection()).toEqual({ text: "A\nB", paragraph: 3 });
  });

  it("has ids of controls that are taken replaced, and missing ones made", async () => {
    const host = await openWord(file(control("cũ", p("Cũ"), { id: "5" })), PLAIN);
    const sent = control("a", p("A"), { id: "5" }) + control("b", p("B")) + control("c", p("C"), { id: "9" }) + p("");
    await insertedAtEnd(host, sent);
    const ids = read(host).controls.map(({ id }) => id);
    expect(ids[0]).toBe(5);
    expect(ids[3]).toBe(9);
    expect(new Set(ids).size).toBe(4);
  });

  it("brings pictures and links along, and leaves notes and comments behind", async () => {
    const host = await openWord(report, PLAIN);
    const picture = '<w:r><w:drawing><a:blip r:embed="rIdPicture"/></w:drawing></w:r>';
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body = `<w:p><w:r><w:t>Hình</w:t></w:r>${picture}${note}</w:p>${p("Hết")}`;
    const image = {
      content: new Uint8Array([0, 1, 2, 3]),
      type: "image/png",
      relationship: {
        id: "rIdPicture",
        type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
      },
    };
    const parts = partsOf({ body, footnotes: '<w:footnote w:id="2"><w:p/></w:footnote>' });
    const packaged = flatOf(parts.set("/word/media/image1.png", image));
    await host.Word.run(async (context) => {
      context.document.body.insertOoxml(packaged, "End");
      await context.sync();
    });
    const pkg = host.document.package();
    const [name] = pkg.related(pkg.mainDocument, "image");
    expect([...(pkg.bytes(name ?? "") ?? [])]).toEqual([0, 1, 2, 3]);
    expect(xmlOf(host)).not.toContain("footnoteReference");
  });
});

describe("styles", () => {
  const ownHeading = style("Heading1", "heading 1", "<w:rPr><w:i/></w:rPr>");

  it("already in use keep their definition, and the reference takes their id", async () => {
    const host = await openWord(report, PLAIN);
    await insertedAtEnd(host, p("II. Mới", "Heading1") + p("Hết"), { styles: ownHeading });
    const [, , , inserted] = read(host).paragraphs;
    expect(inserted).toMatchObject({ text: "II. Mới", style: "heading 1" });
    expect(inserted?.runs[0]).toMatchObject({ bold: true, italic: false });
    expect(xmlOf(host).match(/w:pStyle w:val="u1"/g)).toHaveLength(2);
  });

  it("there but not in use take the definition sent", async () => {
    const host = await openWord(report, PLAIN);
    await insertedAtEnd(host, p("1. Mới", "Heading2") + p("Hết"), {
      styles: style("Heading2", "heading 2", "<w:rPr><w:i/></w:rPr>"),
    });
    const [, , , inserted] = read(host).paragraphs;
    expect(inserted).toMatchObject({ style: "heading 2" });
    expect(inserted?.runs[0]).toMatchObject({ italic: true });
  });

  it("not there come along with those they are based on", async () => {
    const host = await openWord(report, PLAIN);
    const sent =
      style("Con", "Kiểu con", '<w:basedOn w:val="Cha"/>') + style("Cha", "Kiểu cha", "<w:rPr><w:b/></w:rPr>");
    await insertedAtEnd(host, p("Mới", "Con") + p("Hết"), { styles: sent });
    const [, , , inserted] = read(host).paragraphs;
    expect(inserted).toMatchObject({ style: "Kiểu con" });
    expect(inserted?.runs[0]).toMatchObject({ bold: true });
  });

  it("without a styles part are dropped, though the document has them", async () => {
    const host = await openWord(report, PLAIN);
    await insertedAtEnd(host, p("II. Mới", "u1") + p("Hết"));
    expect(styles(host).at(3)).toEqual(["II. Mới", "Normal"]);
  });
});

describe("numbering", () => {
  const listed = (text: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

  it("is lost", async () => {
    const host = await openWord(report, PLAIN);
    await insertedAtEnd(host, listed("A") + listed("B") + p("Hết"), { numbering });
    expect(read(host).paragraphs.map(({ number }) => number)).toEqual(["", "", "", "", "", ""]);
  });

  it("is kept by a Word that keeps it, beside the lists that are there", async () => {
    const resident = file(listed("Cũ"), { numbering: numbering.replace("upperRoman", "decimal") });
    const host = await openWord(resident, { quirks: { lastParagraph: "intact", numbering: "kept" } });
    await insertedAtEnd(host, listed("A") + listed("B") + p("Hết"), { numbering });
    expect(read(host).paragraphs.map(({ number }) => number)).toEqual(["1.", "I.", "II.", ""]);
  });
});

describe("the last paragraph", () => {
  const afterHeading = async (options: WordOptions, body: string) => {
    const host = await openWord(file(p("Mở đầu") + p("I. Kết quả", "u1")), options);
    await insertedAtEnd(host, body, { styles: STYLES });
    return styles(host).slice(2);
  };

  it("of several takes over the form of the place on a desktop", async () => {
    expect(await afterHeading({ profile: "desktop" }, p("A", "u2") + p("B", "u2"))).toEqual([
      ["A", "heading 2"],
      ["B", "heading 1"],
    ]);
  });

  it("of several is followed by an empty one in other Words", async () => {
    expect(await afterHeading({ profile: "ltsc2021" }, p("A", "u2") + p("B", "u2"))).toEqual([
      ["A", "heading 2"],
      ["B", "heading 2"],
      ["", "heading 1"],
    ]);
  });

  it("alone loses its form everywhere", async () => {
    for (const lastParagraph of ["intact", "merged", "extra"] as const) {
      const [first] = await afterHeading({ quirks: { lastParagraph } }, p("A", "u2"));
      expect(first).toEqual(["A", "heading 1"]);
    }
  });

  it("gets an empty one behind it when a control or a table ends the content", async () => {
    expect(await afterHeading({ profile: "desktop" }, p("A") + control("s1", p("Viết")))).toEqual([
      ["A", "Normal"],
      ["Viết", "Normal"],
      ["", "heading 1"],
    ]);
  });
});

describe("a package Word does not take", () => {
  const good = flat(p("A") + p("B"));
  it.each([
    ["no XML", "A"],
    ["XML of another kind", "<a/>"],
    ["XML that breaks off", good.slice(0, -40)],
    ["a main part that is not well formed", good.replace("</w:p>", "")],
    ["a reference to a part that is not there", good.replace("word/document.xml", "word/other.xml")],
    [
      "a part nobody refers to",
      good.replace(
        "</pkg:package>",
        '<pkg:part pkg:name="/word/loose.xml" pkg:contentType="application/xml"><pkg:xmlData><a/></pkg:xmlData></pkg:part></pkg:package>',
      ),
    ],
  ])("is refused and changes nothing: %s", async (_what, ooxml) => {
    const host = await openWord(report);
    const failure = await failureOf(
      host.Word.run(async (context) => {
        context.document.body.insertOoxml(ooxml, "Replace");
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: "GeneralException", location: "Body.insertOoxml" });
    expect(texts(host)).toEqual(["Mở đầu", "I. Kết quả", "Đã làm."]);
  });
});
