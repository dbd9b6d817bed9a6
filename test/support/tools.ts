/** Programs of other makers that the comparisons need: found, installed where we may, or asked for by name. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type ToolName = "pandoc" | "soffice" | "pdftotext";

interface Tool {
  /** Debian and Ubuntu package. */
  readonly package: string;
  readonly title: string;
  /** Where installers put it outside the PATH. */
  readonly places: readonly string[];
}

const TOOLS: Readonly<Record<ToolName, Tool>> = {
  pandoc: { package: "pandoc", title: "pandoc", places: ["/opt/homebrew/bin/pandoc", "/usr/local/bin/pandoc"] },
  soffice: {
    package: "libreoffice-writer-nogui",
    title: "LibreOffice Writer",
    places: [
      "/usr/lib/libreoffice/program/soffice",
      "/opt/libreoffice/program/soffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    ],
  },
  pdftotext: { package: "poppler-utils", title: "poppler's pdftotext", places: ["/opt/homebrew/bin/pdftotext"] },
};

export const toolNames = Object.keys(TOOLS) as readonly ToolName[];

function found(name: ToolName): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...folders.map((folder) => join(folder, name)), ...TOOLS[name].places].find(existsSync) ?? null;
}

function apt(...args: readonly string[]): void {
  execFileSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}

/** Installs the tools that are not there, all in one go; throws a sentence saying what to install where it may not. */
export function installTools(names: readonly ToolName[] = toolNames): void {
  const absent = names.filter((name) => found(name) === null);
  if (absent.length === 0) return;
  const packages = absent.map((name) => TOOLS[name].package);
  const wanted = `${absent.map((name) => TOOLS[name].title).join(", ")} (apt-get install ${packages.join(" ")})`;
  if (process.getuid?.() !== 0) throw new Error(`Install first: ${wanted}`);
  try {
    apt("update", "-qq");
    apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
  } catch (cause) {
    throw new Error(`Could not install ${wanted}`, { cause });
  }
  const still = absent.filter((name) => found(name) === null);
  if (still.length > 0) throw new Error(`Installed, but not found: ${still.join(", ")}. Install: ${wanted}`);
}

/** The program's path; installs it where it is absent and we may. */
export function toolPath(name: ToolName): string {
  const path = found(name);
  if (path !== null) return path;
  installTools([name]);
  return found(name)!;
}
