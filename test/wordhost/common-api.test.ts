/** The Common API of the real client: custom XML parts, settings, the selection. */
import { describe, expect, it } from "vitest";
import { docx } from "../support/docx.ts";
import { file, p } from "./samples.ts";
import { openWord, type WordHost } from "./word-host.ts";

type Callback<T> = (result: Office.AsyncResult<T>) => void;

/** A call of the Common API as a promise; rejects with its error. */
function call<T>(start: (callback: Callback<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    start(({ status, value, error }) => (String(status) === "succeeded" ? resolve(value) : reject(error)));
  });
}

function found(host: WordHost, namespace: string): Promise<Office.CustomXmlPart[]> {
  return call<Office.CustomXmlPart[]>((done) =>
    host.Office.context.document.customXmlParts.getByNamespaceAsync(namespace, done),
  );
}

function xmlOf(part: Office.CustomXmlPart): Promise<string> {
  return call<string>((done) => part.getXmlAsync(done));
}

describe("custom XML parts", () => {
  it("of the file are found by their namespace and read", async () => {
    const host = await openWord(
      docx("BÁO CÁO", "typed", { customXml: ['<a xmlns="urn:x">1</a>', '<b xmlns="urn:y"/>'] }),
    );
    const [part, ...others] = await found(host, "urn:x");
    expect(others).toEqual([]);
    expect(await xmlOf(part as Office.CustomXmlPart)).toContain('<a xmlns="urn:x">1</a>');
    const again = await call<Office.CustomXmlPart>((done) =>
      host.Office.context.document.customXmlParts.getByIdAsync(part?.id ?? "", done),
    );
    expect(again.id).toBe(part?.id);
    expect(await found(host, "urn:z")).toEqual([]);
  });

  it("are added and deleted, and are in the file when it is opened again", async () => {
    const host = await openWord(file(p("x")));
    const { customXmlParts } = host.Office.context.document;
    const one = await call<Office.CustomXmlPart>((done) => customXmlParts.addAsync('<s xmlns="urn:s">một</s>', done));
    await call<Office.CustomXmlPart>((done) => customXmlParts.addAsync('<s xmlns="urn:s">hai</s>', done));
    await call<void>((done) => one.deleteAsync(done));
    const again = await openWord(host.document.bytes());
    const parts = await found(again, "urn:s");
    expect(await Promise.all(parts.map(xmlOf))).toEqual([expect.stringContaining("hai")]);
  });

  it("that are not well formed are refused", async () => {
    const host = await openWord(file(p("x")));
    const adding = call((done) => host.Office.context.document.customXmlParts.addAsync("<a>", done));
    await expect(adding).rejects.toMatchObject({ code: 5001 });
  });

  it("that are gone are not found", async () => {
    const host = await openWord(docx("BÁO CÁO", "typed", { customXml: ['<a xmlns="urn:x"/>'] }));
    const [part] = await found(host, "urn:x");
    await call<void>((done) => (part as Office.CustomXmlPart).deleteAsync(done));
    await expect(xmlOf(part as Office.CustomXmlPart)).rejects.toBeTruthy();
  });

  it("are not written in a document that cannot be", async () => {
    const host = await openWord(docx("BÁO CÁO", "typed", { customXml: ['<a xmlns="urn:x"/>'] }), { readOnly: true });
    const adding = call((done) => host.Office.context.document.customXmlParts.addAsync('<b xmlns="urn:x"/>', done));
    await expect(adding).rejects.toMatchObject({ code: 5001 });
    expect(await found(host, "urn:x")).toHaveLength(1);
    host.faults.protect("AccessDenied");
    const [part] = await found(host, "urn:x");
    await expect(call((done) => (part as Office.CustomXmlPart).deleteAsync(done))).rejects.toMatchObject({
      code: 7000,
    });
  });
});

describe("settings", () => {
  it("are kept by the host once they are saved", async () => {
    const { Office } = await openWord(file(p("x")));
    const { settings } = Office.context.document;
    settings.set("decuong", { id: "phu-tho-2023" });
    await call<Office.Settings>((done) => settings.saveAsync(done as never));
    expect(settings.get("decuong")).toEqual({ id: "phu-tho-2023" });
    await call<unknown>((done) => settings.refreshAsync(done as never));
    expect(settings.get("decuong")).toEqual({ id: "phu-tho-2023" });
  });
});

describe("the selection", () => {
  it("is reported when it moves", async () => {
    const host = await openWord(file(p("Một") + p("Hai")));
    let moves = 0;
    await call<void>((done) =>
      host.Office.context.document.addHandlerAsync(
        host.Office.EventType.DocumentSelectionChanged,
        () => {
          moves += 1;
        },
        done,
      ),
    );
    host.user.select(1);
    host.user.select(0);
    expect(moves).toBe(2);
    await call<void>((done) =>
      host.Office.context.document.removeHandlerAsync(host.Office.EventType.DocumentSelectionChanged, done),
    );
    host.user.select(1);
    expect(moves).toBe(2);
  });
});
