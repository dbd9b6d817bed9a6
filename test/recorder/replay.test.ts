/** What real Words answered, held against our model; and the recorder itself, tried on the model. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { newReport } from "../../src/docx/new-report.ts";
import { type ProfileName, profiles } from "../wordhost/profiles.ts";
import { file, p } from "../wordhost/samples.ts";
import { openWord } from "../wordhost/word-host.ts";
import { CALLS } from "./calls.ts";
import { differences, isEmptyDocument, type Recording, record } from "./recording.ts";

const root = path.resolve(import.meta.dirname, "../..");
const folder = path.join(root, "test/fixtures/recordings");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const EMPTY = file("<w:p/>");

/** The Word of ours that is to answer like the one recorded. */
function profileOf({ platform, api }: Recording["word"]): ProfileName {
  if (platform === "OfficeOnline") return "web";
  return Number(api.split(".")[1]) > 3 ? "desktop" : "ltsc2021";
}

async function ours(profile: ProfileName): Promise<Recording> {
  await openWord(EMPTY, { profile });
  return record();
}

if (names.length === 0) {
  it("chưa có bản ghi từ Word thật", () => {
    // As long as nobody has tried, the README has to say so.
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    expect(readme).toContain("## Not yet tried on a real Word");
    expect(readme).toContain("test/recorder");
  });
}

describe.each(names)("%s", (name) => {
  it("is answered by our model as by that Word", async () => {
    const real: Recording = JSON.parse(readFileSync(path.join(folder, name), "utf8"));
    expect(real).toMatchObject({ format: "de-cuong-bao-cao/recording", version: 1 });
    expect(differences(real, await ours(profileOf(real.word)))).toEqual([]);
  });
});

describe.each(Object.keys(profiles) as ProfileName[])("the recorder on our model, %s,", (profile) => {
  it("gets an answer to every call, the same each time", async () => {
    const first = await ours(profile);
    expect(first.pairs.map(({ request }) => request)).toEqual(CALLS.map(({ request }) => request));
    const errors = first.pairs.flatMap(({ request, response }) => ("error" in response ? [request] : []));
    const refused = profile === "web" ? ["setting placeholderText"] : [];
    expect(errors).toEqual([...refused, "a control that is not there", "insertOoxml of what is none"]);
    expect(differences(first, await ours(profile))).toEqual([]);
    // Once through a file and back.
    expect(differences(JSON.parse(JSON.stringify(first)), first)).toEqual([]);
  });

  it("leaves nothing of its own insertion behind", async () => {
    const { pairs } = await ours(profile);
    const answer = (request: string) => pairs.find((pair) => pair.request === request)?.response;
    const after = JSON.stringify(answer("paragraphs after our insertion"));
    expect(after).toContain("Chèn bằng công cụ");
    expect(JSON.stringify(answer("paragraphs after our taking back"))).not.toContain("Chèn bằng công cụ");
    expect(answer("our own state, written and read")).toEqual({ value: [["mau", "«1»"]] });
  });
});

describe("a recording", () => {
  it("that differs in one answer is told, with both", async () => {
    const real = await ours("desktop");
    const [first, ...rest] = real.pairs;
    const other = { ...real, pairs: [{ ...first!, response: { value: "khác" } }, ...rest] };
    expect(differences(other, real)).toEqual([expect.stringContaining('Word {"value":"khác"}, our model {"value":[')]);
  });

  it("of a call we do not know is told", async () => {
    const real = await ours("desktop");
    const other = { ...real, pairs: [{ request: "lạ", response: { error: "x" } }] };
    expect(differences(other, real)).toHaveLength(1);
  });

  it.each<[string, Uint8Array, boolean]>([
    ["an empty document", EMPTY, true],
    ["a document with text", file(p("Mật")), false],
    ["a report", newReport([{ type: "text", text: "Mật", look: "body" }]), false],
  ])("is made only in what is empty: %s", async (_, bytes, empty) => {
    await openWord(bytes);
    expect(await isEmptyDocument()).toBe(empty);
  });
});
