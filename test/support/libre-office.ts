/**
 * What LibreOffice reads in a .docx, as plain text with automatic numbers written out (every automatic bullet as «•»)
 * and tracked changes accepted. Each process has a profile of its own, so that test files may run side by side.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll } from "vitest";
import { toolPath } from "./tools.ts";

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub WriteTexts(folder As String)
  Dim opening(1) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  opening(1).Name = "FilterName"
  opening(1).Value = "MS Word 2007 XML"
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Text (encoded)"
  saving(1).Name = "FilterOptions"
  saving(1).Value = "UTF8"
  Dim nothingMore()
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  found = Dir(folder &amp; "/*.docx")
  Do While found &lt;&gt; ""
    url = ConvertToURL(folder &amp; "/" &amp; found)
    document = StarDesktop.loadComponentFromURL(url, "_blank", 0, opening())
    If Not IsNull(document) Then
      frame = document.CurrentController.Frame
      dispatcher.executeDispatch(frame, ".uno:AcceptAllTrackedChanges", "", 0, nothingMore())
      document.storeToURL(Left(url, Len(url) - 5) &amp; ".txt", saving())
      document.close(True)
    End If
    found = Dir()
  Loop
End Sub
</script:module>
`;

let profile: string | null = null;

// At the end of the test file: the process is ended from outside, and would leave the profile behind.
afterAll(() => {
  if (profile !== null) rmSync(profile, { recursive: true, force: true });
  profile = null;
});

function soffice(...args: readonly string[]): void {
  execFileSync(toolPath("soffice"), ["--headless", `-env:UserInstallation=${pathToFileURL(profile!).href}`, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 300_000,
  });
}

/** Makes the profile: LibreOffice writes its own first, then our macro takes the place of its empty module. */
function prepare(): void {
  if (profile !== null) return;
  const folder = mkdtempSync(join(tmpdir(), "decuong-office-"));
  profile = folder;
  soffice("--terminate_after_init");
  writeFileSync(join(folder, "user", "basic", "Standard", "Module1.xba"), MACRO);
}

/** Texts of several documents, in their order; throws when LibreOffice cannot open one. */
export function libreOfficeTexts(documents: readonly Uint8Array[]): string[] {
  prepare();
  const folder = mkdtempSync(join(tmpdir(), "decuong-texts-"));
  try {
    for (const [index, bytes] of documents.entries()) writeFileSync(join(folder, `${index}.docx`), bytes);
    soffice(`macro:///Standard.Module1.WriteTexts(${folder})`);
    return documents.map((_, index) => {
      const file = join(folder, `${index}.txt`);
      if (!existsSync(file)) throw new Error(`LibreOffice wrote no text for document ${index}`);
      return readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Text of one document. */
export function libreOfficeText(bytes: Uint8Array): string {
  return libreOfficeTexts([bytes])[0]!;
}

/** The documents as LibreOffice saves them again, in their order; throws when it cannot open one. */
export function savedByLibreOffice(documents: readonly Uint8Array[]): Uint8Array[] {
  prepare();
  const folder = mkdtempSync(join(tmpdir(), "decuong-saved-"));
  try {
    const files = documents.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, bytes] of documents.entries()) writeFileSync(files[index]!, bytes);
    soffice("--convert-to", "docx:MS Word 2007 XML", "--outdir", join(folder, "saved"), ...files);
    return documents.map((_, index) => readFileSync(join(folder, "saved", `${index}.docx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
