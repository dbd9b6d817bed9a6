/** What every host promises of the state it keeps in a document. */
import { describe, expect, test } from "vitest";
import type { ReadWarning } from "../../src/document/document.ts";
import { STATE_NAMESPACE } from "../../src/document/state-part.ts";
import { docx } from "../support/docx.ts";
import { behind, faultOf, heading, type MakeHost, REPORT, shown } from "../support/host-cases.ts";

/** Runs this part of the contract on one adapter. */
export function stateContract(name: string, makeHost: MakeHost): void {
  describe(`${name} keeps state`, () => {
    test("that is null in a document without any", async () => {
      const host = await makeHost(docx(REPORT, "typed", { customXml: ['<other xmlns="urn:other"/>'] }));
      expect(await host.readState()).toBeNull();
    });

    test("as it was written, replacing what was there, beside the text", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      const before = await host.read();
      await host.writeState(
        new Map([
          ["outline", '{"a":"<«ậ»>"}'],
          ["later", "[1]"],
        ]),
      );
      await host.writeState(new Map([["outline", '{"b":"\\u0000"}']]));
      expect(await host.readState()).toEqual(new Map([["outline", '{"b":"\\u0000"}']]));
      const now = await host.read();
      expect(shown(now.paragraphs)).toEqual(shown(before.paragraphs));
      expect(now.customXml.filter(({ namespace }) => namespace === STATE_NAMESPACE)).toHaveLength(1);
    });

    test("through an insertion", async () => {
      const host = await makeHost(docx(REPORT, "typed"));
      await host.writeState(new Map([["fields", "{}"]]));
      const before = await host.read();
      await host.insert([behind(before, "BÁO CÁO", [heading("Mới")])]);
      expect(await host.readState()).toEqual(new Map([["fields", "{}"]]));
    });

    test("of a newer version untouched", async () => {
      const newer = `<state xmlns="${STATE_NAMESPACE}" version="7"><entry name="a">1</entry></state>`;
      const host = await makeHost(docx(REPORT, "typed", { customXml: [newer] }));
      expect(await host.readState()).toBeNull();
      expect(await faultOf(host.writeState(new Map([["a", "2"]])))).toBe("stateNewer");
      const { customXml, warnings } = await host.read();
      expect(customXml.map(({ xml }) => xml.replace(/^<\?xml[^>]*\?>\s*/, ""))).toEqual([newer]);
      expect(ofState(warnings)).toEqual(["stateNewer"]);
    });

    test("that cannot be read untouched, beside what is written then", async () => {
      const broken = `<state xmlns="${STATE_NAMESPACE}"><entry name="a">1</entry></state>`;
      const host = await makeHost(docx(REPORT, "typed", { customXml: [broken] }));
      expect(await host.readState()).toBeNull();
      expect(ofState((await host.read()).warnings)).toEqual(["stateMalformed"]);
      await host.writeState(new Map([["a", "2"]]));
      expect(await host.readState()).toEqual(new Map([["a", "2"]]));
      const { customXml } = await host.read();
      expect(customXml.some(({ xml }) => xml.includes(broken))).toBe(true);
    });
  });
}

/** Other warnings say what a host cannot show, which has nothing to do with the state. */
function ofState(warnings: readonly ReadWarning[]): readonly string[] {
  return warnings.map(({ code }) => code).filter((code) => code !== "notSeen");
}
