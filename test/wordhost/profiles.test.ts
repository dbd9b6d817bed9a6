/** The Words the host plays: what they announce, what they have, and how they differ. */
import { describe, expect, it } from "vitest";
import { profiles } from "./profiles.ts";
import { control, failureOf, file, p } from "./samples.ts";
import { openWord } from "./word-host.ts";

const report = file(p("Một", "u1") + control("s1", p("Viết")) + p("Hai"));
const names = ["desktop", "ltsc2021", "web"] as const;

describe("what is announced", () => {
  it.each(names)("%s: WordApi 1.3 and no more, as the client library has no proxies beyond", async (profile) => {
    const { Office } = await openWord(report, { profile });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("WordApi", "1.3")).toBe(true);
    expect(requirements.isSetSupported("WordApi", "1.4")).toBe(false);
    expect(requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
  });

  it("may be more, as a new Word does to an old client: then methods must be looked for as well", async () => {
    const { Office, Word } = await openWord(report, { announced: { WordApi: "1.9" } });
    expect(Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(true);
    await Word.run(async (context) => {
      expect(context.document.settings).toBeUndefined();
      expect(typeof context.document.body.getRange().insertComment).toBe("function");
    });
  });

  it("tells the platform", async () => {
    const platforms = [];
    for (const profile of names) platforms.push((await openWord(report, { profile })).Office.context.platform);
    expect(platforms).toEqual(["PC", "PC", "OfficeOnline"]);
  });

  it("tells the language of Word's window, in which it names styles", async () => {
    const styled = async (profile: (typeof names)[number]) => {
      const { Word, Office } = await openWord(report, { profile });
      return Word.run(async (context) => {
        const first = context.document.body.paragraphs.getFirst().load("style,styleBuiltIn");
        await context.sync();
        return [Office.context.displayLanguage, first.style, first.styleBuiltIn];
      });
    };
    expect(await styled("desktop")).toEqual(["en-US", "Heading 1", "Heading1"]);
    expect(await styled("ltsc2021")).toEqual(["vi-VN", "Đầu đề 1", "Heading1"]);
  });
});

describe("what is there", () => {
  const members: [string, (context: Word.RequestContext) => void][] = [
    ["insertComment", (context) => context.document.body.getRange().insertComment("x")],
    ["getComments", (context) => context.document.body.getComments().load("content")],
    ["changeTrackingMode", (context) => context.document.load("changeTrackingMode")],
    ["getReviewedText", (context) => context.document.body.getReviewedText("Current")],
  ];

  it.each(members)("%s: on Microsoft 365, though not announced, and not in LTSC 2021", async (_name, use) => {
    const run = async (profile: "desktop" | "ltsc2021") => {
      const { Word } = await openWord(report, { profile });
      await Word.run(async (context) => {
        use(context);
        await context.sync();
      });
    };
    await run("desktop");
    expect((await failureOf(run("ltsc2021"))).code).toBe("ApiNotFound");
  });

  it("is what the client can ask for: loading everything leaves out what this Word lacks", async () => {
    const { Word } = await openWord(report, { profile: "ltsc2021" });
    await Word.run(async (context) => {
      context.document.load();
      await context.sync();
      expect(context.document.saved).toBe(true);
      expect(() => context.document.changeTrackingMode).toThrow(/changeTrackingMode/);
    });
  });

  it("and what this host lacks says so, rather than pretend", async () => {
    const { Word } = await openWord(report);
    const run = Word.run(async (context) => {
      context.document.body.getHtml();
      await context.sync();
    });
    const failure = await failureOf(run);
    expect(failure.code).toBe("NotImplemented");
    expect(failure.message).toContain("Body.getHtml");
  });
});

describe("how they differ", () => {
  it("each quirk has both its sides among the profiles", () => {
    const sides = (quirk: keyof (typeof profiles)["web"]["quirks"]) =>
      new Set(names.map((name) => profiles[name].quirks[quirk]));
    expect(sides("lastParagraph")).toEqual(new Set(["merged", "extra"]));
    expect(sides("placeholderInText").size).toBe(2);
    expect(sides("paragraphSeparator").size).toBe(2);
    expect(sides("styleLanguage").size).toBe(2);
  });

  it("insertOoxml takes Word for the web seconds", async () => {
    const { costs } = profiles.web;
    expect(costs.members.insertOoxml).toBeGreaterThan(4000);
    expect(profiles.desktop.costs.members.insertOoxml).toBeLessThan(200);
  });
});
