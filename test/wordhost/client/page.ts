/**
 * What the loader of Office.js expects of the page it is in, as far as it looks: a dozen globals, and script elements
 * that load when they are put into the head. Only the two files it needs are there; others never arrive.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { runInThisContext } from "node:vm";

const BASE = "https://host.test/";

/** The files of the package, unmodified: the loader asks for the others by these names. */
const LOADER = "office.debug.js";
const SERVED = ["word-win32-16.01.debug.js", "en-us/office_strings.debug.js"];

const folder = path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));

function run(file: string): void {
  runInThisContext(readFileSync(path.join(folder, "dist", file), "utf8"), { filename: file });
}

interface ScriptElement {
  src: string;
  onload?: (event: object) => void;
  readonly setAttribute: () => void;
}

/** Runs a script in this realm, so that its errors are errors here too. */
function load(script: ScriptElement): void {
  const file = script.src.slice(BASE.length);
  if (!SERVED.includes(file)) return;
  setTimeout(() => {
    run(file);
    script.onload?.({});
  }, 0);
}

/** Puts the page into the global scope and starts the loader; `external` is Word. */
export function openPage(external: object): void {
  const nothing = () => {};
  const head = { appendChild: load };
  const page = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    name: "",
    external,
    location: { hash: "", search: "", href: BASE, protocol: "https:", hostname: "host.test" },
    history: { pushState: nothing, replaceState: nothing },
    navigator: { userAgent: "Mozilla/5.0 Chrome/130.0" },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      readyState: "complete",
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [{ src: BASE + LOADER, getAttribute: () => null }] : [head],
      createElement: (): ScriptElement => ({ src: "", setAttribute: nothing }),
      createTextNode: () => ({}),
      addEventListener: nothing,
      body: { appendChild: nothing },
    },
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  run(LOADER);
}
