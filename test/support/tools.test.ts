/** A missing program is asked for by name, never skipped. */
import { afterEach, expect, test, vi } from "vitest";
import { installTools, toolPath } from "./tools.ts";

vi.mock("node:fs", async (original) => ({ ...(await original<object>()), existsSync: () => false }));

afterEach(() => vi.restoreAllMocks());

test("says which packages to install when it may not install them", () => {
  vi.spyOn(process, "getuid").mockReturnValue(1000);
  expect(() => installTools()).toThrow(
    "Install first: pandoc, LibreOffice Writer, poppler's pdftotext (apt-get install pandoc libreoffice-writer-nogui poppler-utils)",
  );
  expect(() => toolPath("pandoc")).toThrow("apt-get install pandoc");
});
