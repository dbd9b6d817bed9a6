/** The pages as `npm run build` leaves them, opened in a browser that is not Word: what they fetch and what they say. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paneWords } from "../src/strings/vi/pane.ts";
import { openBrowser } from "./support/browser.ts";
import { manifestFaults } from "./support/manifest-faults.ts";

const root = path.resolve(import.meta.dirname, "..");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PUBLIC = "https://intranet.example/de-cuong";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".xml": "text/xml",
};

let folder: string;
let said: string;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "pages-"));
  // A slash too many at the end is what people type.
  const { status, stdout, stderr } = build("--env", `url=${PUBLIC}/`, "-o", folder);
  said = stdout;
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`);
  server = createServer((request, response) => {
    const file = path.join(folder, path.normalize(new URL(request.url ?? "", "http://localhost").pathname));
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

function build(...args: readonly string[]) {
  const cli = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const fixed = ["--mode", "production", "--config-name", "pages", "--stats=errors-only"];
  return spawnSync(process.execPath, [cli, ...fixed, ...args], { cwd: root, encoding: "utf8" });
}

interface Visit {
  readonly text: string;
  readonly lang: string | null;
  /** Everything the page asked for, in order. */
  readonly asked: readonly string[];
  /** What the console and the page complained of, refusals by the content security policy among it. */
  readonly complaints: readonly string[];
}

/** Opens the pane; `office` says whether Office.js can be had, `planted` is added to the page's head. */
async function visit(office: boolean, planted = ""): Promise<Visit> {
  const page = await browser.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === `${address}/taskpane.html`) {
      const html = readFileSync(path.join(folder, "taskpane.html"), "utf8").replace("</head>", `${planted}</head>`);
      return route.fulfill({ contentType: "text/html", body: html });
    }
    if (url.startsWith(address)) return route.continue();
    if (!office || !url.startsWith(CDN)) return route.abort();
    const file = path.join(root, "node_modules/@microsoft/office-js/dist", url.slice(CDN.length).split("?")[0] ?? "");
    return route.fulfill({ contentType: "text/javascript", body: readFileSync(file) });
  });
  await page.goto(`${address}/taskpane.html`);
  if (office) await page.waitForFunction(() => document.getElementById("waiting") === null, null, { timeout: 30_000 });
  const text = (await page.textContent("body")) ?? "";
  const lang = await page.getAttribute("html", "lang");
  await page.close();
  return { text, lang, asked, complaints };
}

describe("the pane's page outside Word", () => {
  it("says in Vietnamese where it works and what to do, without a complaint", async () => {
    const { text, lang, complaints } = await visit(true);
    expect(text.trim()).toBe(paneWords.openInWord);
    expect(lang).toBe("vi");
    expect(complaints).toEqual([]);
  });

  it("asks nobody but its own server and Microsoft's for Office.js", async () => {
    const { asked } = await visit(true);
    const elsewhere = asked.filter((url) => !url.startsWith(address));
    expect(asked.length).toBeGreaterThan(elsewhere.length);
    expect(elsewhere[0]).toBe(`${CDN}office.js`);
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
  });

  it("says why it does not open where Office.js cannot be had", async () => {
    const { text } = await visit(false);
    expect(text).toContain("không tải được Office.js");
  });

  it.each([
    ["a script of another server", '<script src="https://example.com/a.js"></script>', "script-src"],
    ["a script in the page", "<script>window.planted = 1</script>", "script-src"],
    [
      "a picture that tells another server",
      '<link rel="icon" href="data:,"><img src="https://example.com/a.png">',
      "img-src",
    ],
  ])("refuses %s", async (_, planted, directive) => {
    const { complaints } = await visit(true, planted);
    expect(complaints.join("\n")).toContain(directive);
  });
});

describe("the build of the pages", () => {
  it("tells the size of what loads at first", () => {
    const size = /taskpane: ([\d.]+) KB of JavaScript at first \(gzip\), limit 200\.0 KB/.exec(said)?.[1];
    expect(Number(size)).toBeGreaterThan(50);
    expect(Number(size)).toBeLessThanOrEqual(200);
  });

  it("writes the public address into the manifest, which stays without fault", () => {
    const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost");
    expect(manifest).toContain(`"${PUBLIC}/taskpane.html"`);
    const fileAt = (name: string) => {
      const file = path.join(folder, name.replace(/^de-cuong\//, ""));
      return existsSync(file) ? readFileSync(file) : undefined;
    };
    expect(manifestFaults(manifest, fileAt)).toEqual([]);
  });

  it("leaves the pane, the workbench, their scripts, the icons and the manifest, and nothing of Office.js", () => {
    const names = readdirSync(folder).map((name) => name.replace(/\.[0-9a-f]{8}\.js/, ".js"));
    expect(new Set(names.filter((name) => !/^\d+\.js(\.LICENSE\.txt)?$/.test(name)))).toEqual(
      new Set([
        ...["assets", "manifest.xml", "taskpane.html", "taskpane.js", "taskpane.js.LICENSE.txt"],
        ...["batch.css", "outlines", "paper.css", "workbench.css", "workbench.html"],
        ...["workbench.js", "workbench.js.LICENSE.txt"],
      ]),
    );
  });

  it.each(["http://intranet.example", "intranet.example", "https://a.example/?b"])("refuses the address %s", (url) => {
    const { status, stderr, stdout } = build("--env", `url=${url}`, "-o", path.join(folder, "refused"));
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain("must be an address such as");
    expect(existsSync(path.join(folder, "refused"))).toBe(false);
  });
});

describe("a plugin that weighs", () => {
  it("fails the build above its limit", async () => {
    const { weighed } = await lightest();
    expect(weighed.join()).toMatch(/Too large: main: .* limit 0\.0 KB/);
  });
});

/** The errors of a build of one line whose limit is one byte. */
async function lightest(): Promise<{ readonly weighed: readonly string[] }> {
  const plugin: string = path.join(root, ".ci/initial-size.mjs");
  const { InitialSize } = await import(plugin);
  const { default: webpack } = await import("webpack");
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        entry: "data:text/javascript,console.log(1)",
        output: { path: path.join(folder, "light") },
        plugins: [new InitialSize({ limits: { main: 1 } })],
      },
      (fault, stats) => {
        if (fault !== null) return reject(fault);
        return resolve({ weighed: (stats?.toJson().errors ?? []).map(({ message }) => message) });
      },
    );
  });
}

describe("npm run start:word", () => {
  type Steps = (platform: string, action: string) => { readonly words: string; readonly run: readonly string[][] };
  const script: string = path.join(root, ".ci/start-word.mjs");

  it.each(["win32", "darwin"])(
    "installs the certificate and sideloads on %s; stop:word undoes it",
    async (platform) => {
      const { wordSteps }: { wordSteps: Steps } = await import(script);
      const [certificate, start] = wordSteps(platform, "start").run;
      expect(certificate).toEqual(["office-addin-dev-certs", "install"]);
      expect(start?.slice(0, 4)).toEqual(["office-addin-debugging", "start", "manifest.xml", "desktop"]);
      expect(wordSteps(platform, "stop").run).toEqual([["office-addin-debugging", "stop", "manifest.xml", "desktop"]]);
      for (const [program] of wordSteps(platform, "start").run) {
        expect(existsSync(path.join(root, "node_modules", program ?? "", "cli.js"))).toBe(true);
      }
    },
  );

  it("says elsewhere what to do instead", async () => {
    const { wordSteps }: { wordSteps: Steps } = await import(script);
    expect(wordSteps("linux", "start").run).toEqual([]);
    expect(wordSteps("linux", "start").words).toContain("Thay vào đó");
  });

  it.runIf(process.platform === "linux")("runs nothing on Linux and ends with a status", () => {
    const { status, stderr } = spawnSync(process.execPath, [script, "start"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr).toContain("npm start");
  });
});
