import { describe, expect, test } from "vitest";
import { HostFault } from "../../src/document/host.ts";
import { FileHost } from "../../src/docx/file-host.ts";
import { openPackage } from "../../src/ooxml/package.ts";
import { hostContract } from "../document/host.contract.ts";
import { remarkContract } from "../document/host-remarks.contract.ts";
import { docx } from "../support/docx.ts";
import { heading } from "../support/host-cases.ts";
import { partsOf, zipOf } from "../support/package.ts";
import { said } from "../support/reading.ts";

hostContract("a file", async (bytes) => new FileHost(openPackage(bytes)));

remarkContract("a file", async (bytes) => new FileHost(openPackage(bytes)));

describe("a file", () => {
  test("can do all but mark a place, and shows none to begin with", async () => {
    const host = new FileHost(openPackage(docx("Một\nHai", "typed")));
    expect(await host.capabilities()).toEqual({
      insert: true,
      edit: true,
      goTo: true,
      highlight: "notHere",
      selection: true,
      changeNotice: true,
      remarks: true,
      file: true,
      newDocument: "notHere",
      fullReading: true,
    });
    expect(await host.selection()).toBeNull();
  });

  test("tells whoever shows it where to go, by the index in the file as it is now", async () => {
    const host = new FileHost(openPackage(docx("Một\nHai", "typed")));
    await host.read();
    await host.insert([{ after: 0, anchor: "Một", blocks: [heading("Mới")] }]);
    const shown: number[] = [];
    const stop = host.onGoTo((paragraph) => shown.push(paragraph));
    await host.goTo({ paragraph: 1, text: "Hai" });
    await host.goTo({ paragraph: 1, text: "Ba" }).catch(() => {});
    stop();
    await host.goTo({ paragraph: 0, text: "Một" });
    expect(shown).toEqual([2]);
  });

  test("forgets the place it shows when that is deleted", async () => {
    const host = new FileHost(openPackage(docx("Một\nHai", "typed")));
    await host.goTo({ paragraph: 1, text: "Hai" });
    await host.edit([{ type: "deleteParagraph", paragraph: 1, before: "Hai" }]);
    expect(await host.selection()).toBeNull();
  });

  test("tells of no change when nothing was changed", async () => {
    const host = new FileHost(openPackage(docx("Một\nHai", "typed")));
    let count = 0;
    host.onChange(() => {
      count += 1;
    });
    await host.goTo({ paragraph: 1, text: "Hai" });
    await host.edit([{ type: "deleteParagraph", paragraph: 1, before: "Ba" }]);
    await host.remove([{ after: 0, anchor: "Một", blocks: [heading("Mới")] }]);
    await host.selection();
    expect(count).toBe(0);
  });

  test("that is protected is shown and read, and not written in", async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const host = new FileHost(openPackage(zipOf(partsOf({ body: said("Một") + said("Hai"), settings }))));
    expect(await host.capabilities()).toMatchObject({ insert: "protected", edit: "protected", goTo: true });
    const refused = async (change: Promise<unknown>) =>
      change.catch((fault: unknown) => (fault instanceof HostFault ? fault.code : fault));
    expect(await refused(host.edit([{ type: "deleteParagraph", paragraph: 1, before: "Hai" }]))).toBe("protected");
    expect(await refused(host.remove([]))).toBe("protected");
    await host.goTo({ paragraph: 1, text: "Hai" });
    expect(await host.selection()).toBe(1);
  });
});
