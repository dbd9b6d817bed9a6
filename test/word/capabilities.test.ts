/** What can be done with a document is said before it is tried: by what Word announces, has, and lets one do. */
import { describe, expect, it } from "vitest";
import { WordHost } from "../../src/word/word-host.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { file, p, read } from "../wordhost/samples.ts";
import { openWord, type WordOptions } from "../wordhost/word-host.ts";
import { seen } from "./attempts.ts";
import { BYTES, FINE, outcomeOf, WRITES, type Write } from "./writes.ts";

const NAMES = Object.keys(profiles) as ProfileName[];
const TEXT_WRITES: readonly Write[] = [WRITES.insert, WRITES.remove, WRITES.edit];

async function capabilitiesIn(bytes: Uint8Array, options: WordOptions = {}) {
  await openWord(bytes, options);
  const host = new WordHost();
  await host.read();
  return host.capabilities();
}

describe.each(NAMES)("%s", (profile) => {
  it("does everything that stands on WordApi 1.3, and says what it lacks", async () => {
    expect(await capabilitiesIn(BYTES, { profile })).toEqual({
      insert: true,
      edit: true,
      goTo: true,
      selection: true,
      fullReading: true,
      highlight: "wordTooOld",
      changeNotice: "wordTooOld",
      remarks: "wordTooOld",
      file: true,
      newDocument: profile === "web" ? "notHere" : true,
    });
  });

  it("is not written in where the document is opened for reading only", async () => {
    const word = await openWord(BYTES, { profile, readOnly: true });
    const host = new WordHost();
    await host.read();
    expect(await host.capabilities()).toMatchObject({ insert: "readOnly", edit: "readOnly", goTo: true });
    const before = seen(read(word));
    for (const write of Object.values<Write>(WRITES)) {
      expect((await outcomeOf(write.run(host))).code).toBe("readOnly");
    }
    expect(word.log().flatMap(({ writes }) => writes)).toEqual([]);
    expect(seen(read(word))).toEqual(before);
  });

  it.each([
    ["readOnly", "protected"],
    ["forms", "protected"],
    ["comments", "protected"],
    ["trackedChanges", true],
  ] as const)("knows a document whose editing is restricted to %s before the first write", async (edit, can) => {
    const settings = `<w:documentProtection w:edit="${edit}" w:enforcement="1"/>`;
    const word = await openWord(file(p("Chi bộ có 25 đảng viên."), { settings }), { profile });
    const host = new WordHost();
    await host.read();
    expect(await host.capabilities()).toMatchObject({ insert: can, edit: can });
    if (can === true) return;
    for (const write of TEXT_WRITES) expect((await outcomeOf(write.run(host))).code).toBe("protected");
    expect(word.log().flatMap(({ writes }) => writes)).toEqual([]);
  });

  it("is not known to be shown for viewing before it refuses; then that is explained", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    await host.read();
    word.faults.protect();
    expect(await host.capabilities()).toMatchObject({ insert: true });
    expect((await outcomeOf(WRITES.insert.run(host))).code).toBe("refused");
    word.faults.protect(null);
    expect(await outcomeOf(WRITES.insert.run(host))).toEqual(FINE);
  });

  it("says that less was read, and reads all again once Word hands it over", async () => {
    const word = await openWord(BYTES, { profile });
    const host = new WordHost();
    word.faults.failTrip(1, "responseTooLarge");
    await host.read();
    expect(await host.capabilities()).toMatchObject({ fullReading: "refused", insert: true });
    await host.read();
    expect(await host.capabilities()).toMatchObject({ fullReading: true });
  });
});

describe("a newer Word", () => {
  const announced = { WordApi: "1.9", WordApiDesktop: "1.4" };

  it("marks the place it goes to, and leaves the document as it is", async () => {
    const word = await openWord(BYTES, { announced });
    const host = new WordHost();
    await host.read();
    expect(await host.capabilities()).toMatchObject({ highlight: true });
    const before = word.document.package().text(word.document.mainName);
    await host.goTo({ paragraph: 1, text: "Kết quả công tác năm 2024" });
    await host.goTo({ paragraph: 3, text: "Chi bộ có 25 đảng viên." });
    expect(word.highlights().map(({ text }) => text)).toEqual(["Chi bộ có 25 đảng viên."]);
    expect(word.document.package().text(word.document.mainName)).toBe(before);
  });

  it("goes to the place though it cannot be marked", async () => {
    const word = await openWord(BYTES, { announced });
    const host = new WordHost();
    await host.read();
    word.faults.failTrip(2, "busy");
    await host.goTo({ paragraph: 3, text: "Chi bộ có 25 đảng viên." });
    expect(word.selection().paragraph).toBe(3);
    expect(word.highlights()).toEqual([]);
  });

  it("is asked for the method too: an old client has no events for it", async () => {
    expect(await capabilitiesIn(BYTES, { announced })).toMatchObject({ changeNotice: "wordTooOld", insert: true });
  });

  it.each([
    ["", false],
    ["<w:trackRevisions/>", true],
  ])("says whether it records what is done, and never switches it (%s)", async (settings, recordsChanges) => {
    const word = await openWord(file(p("BÁO CÁO"), { settings }), { announced });
    const host = new WordHost();
    const document = await host.read();
    expect(await host.capabilities()).toMatchObject({ recordsChanges });
    const anchor = document.paragraphs[0]!.text;
    await host.insert([{ after: 0, anchor, blocks: [{ type: "text", text: "Thêm", look: "body" }] }]);
    await host.edit([{ type: "replaceText", paragraph: 0, before: "BÁO", after: "BẢN BÁO" }]);
    expect(await host.capabilities()).toMatchObject({ recordsChanges });
    expect(read(word).revisions.length > 0).toBe(recordsChanges);
  });

  it("that fails when asked counts as able: trying will tell", async () => {
    const word = await openWord(BYTES, { announced });
    word.faults.failTrip(1, "busy");
    expect(await new WordHost().capabilities()).toMatchObject({ insert: true, edit: true });
  });
});

it("a Word without custom XML keeps the state in the settings of the document", async () => {
  const word = await openWord(BYTES, { announced: { CustomXmlParts: "0.9" } });
  const host = new WordHost();
  await host.writeState(new Map([["a", "«1»"]]));
  expect(await host.readState()).toEqual(new Map([["a", "«1»"]]));
  expect(await new WordHost().readState()).toEqual(new Map([["a", "«1»"]]));
  expect(word.log().flatMap(({ calls }) => calls)).toContain("settings.saveAsync");
  expect((await host.read()).warnings).toEqual([]);
});
