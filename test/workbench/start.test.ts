/** `npm start`: builds, serves this machine alone, prints the address, ends when told to. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const startScript: string = path.join(root, ".ci/start.mjs");
const serveScript: string = path.join(root, ".ci/serve.mjs");

interface Served {
  readonly address: string;
  readonly close: () => void;
}
type Serve = (options: { folder: string; front: string; port: number }) => Promise<Served>;

let folder: string;
let serve: Serve;
const closing: (() => void)[] = [];
beforeAll(async () => {
  ({ serve } = await import(serveScript));
  folder = mkdtempSync(path.join(tmpdir(), "serve-"));
  mkdirSync(path.join(folder, "pages"));
  writeFileSync(path.join(folder, "secret.html"), "secret");
  writeFileSync(path.join(folder, "pages", "front.html"), "front");
  writeFileSync(path.join(folder, "pages", "a b.js"), "script");
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function served(port = 0): Promise<string> {
  const server = await serve({ folder: path.join(folder, "pages"), front: "/front.html", port });
  closing.push(server.close);
  return server.address;
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

/** Asks with the path as given: `fetch` would tidy it up. */
function ask(address: string, asked: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<Answer>((resolve, reject) => {
    request({ hostname, port, path: asked, ...options }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], text }));
    })
      .on("error", reject)
      .end();
  });
}

describe("the server", () => {
  it.each([
    ["/", 200, "front"],
    ["/front.html?a=1", 200, "front"],
    ["/a%20b.js", 200, "script"],
    ["/none.html", 404, ""],
    ["/../secret.html", 404, ""],
    ["/..%2fsecret.html", 404, ""],
    ["/%2e%2e/secret.html", 404, ""],
    ["/..%5csecret.html", 404, ""],
    ["/%", 404, ""],
    ["/%00", 404, ""],
    ["//example.com/front.html", 200, "front"],
  ])("answers %s with %d", async (asked, status, text) => {
    const answer = await ask(await served(), asked);
    expect([answer.status, answer.text]).toEqual([status, text]);
  });

  it("says what a file is", async () => {
    const address = await served();
    expect((await ask(address, "/")).type).toBe("text/html; charset=utf-8");
    expect((await ask(address, "/a%20b.js")).type).toBe("text/javascript; charset=utf-8");
  });

  it("takes nothing but questions, and those under its own name: a page elsewhere cannot ask through a name of its own", async () => {
    const address = await served();
    expect((await ask(address, "/", { method: "POST" })).status).toBe(405);
    expect((await ask(address, "/", { headers: { host: "example.com" } })).status).toBe(403);
    expect((await ask(address, "/", { headers: { host: "localhost:3000" } })).status).toBe(200);
  });

  it("is heard by this machine alone", async () => {
    const address = await served();
    expect(new URL(address).hostname).toBe("127.0.0.1");
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((one) => one !== undefined && !one.internal && one.family === "IPv4");
    const { port } = new URL(address);
    if (outer !== undefined) await expect(ask(`http://${outer.address}:${port}/`, "/")).rejects.toThrow();
  });

  it("takes a free port where the one asked for is taken", async () => {
    const blocking: Server = createServer();
    await new Promise<void>((resolve) => blocking.listen(0, "127.0.0.1", resolve));
    closing.push(() => blocking.close());
    const { port } = blocking.address() as AddressInfo;
    const address = await served(port);
    expect(Number(new URL(address).port)).not.toBe(port);
    expect((await ask(address, "/")).text).toBe("front");
  });
});

describe("what npm start decides", () => {
  it("builds where there are no pages, or something they are made of is newer", async () => {
    const { isStale }: { isStale: (front: string, sources: readonly string[]) => boolean } = await import(startScript);
    const front = path.join(folder, "pages", "front.html");
    const source = path.join(folder, "source");
    mkdirSync(path.join(source, "deep"), { recursive: true });
    writeFileSync(path.join(source, "deep", "a.ts"), "");
    const at = (seconds: number) => new Date(Date.UTC(2027, 0, 1, 0, 0, seconds));
    const [deep, a] = [path.join(source, "deep"), path.join(source, "deep", "a.ts")];
    for (const place of [source, deep, a]) utimesSync(place, at(1), at(1));
    utimesSync(front, at(2), at(2));
    expect(isStale(front, [source, path.join(folder, "none")])).toBe(false);
    utimesSync(a, at(3), at(3));
    expect(isStale(front, [source])).toBe(true);
    expect(isStale(path.join(folder, "none.html"), [source])).toBe(true);
  });

  it.each([
    ["win32", {}, "cmd"],
    ["darwin", {}, "open"],
    ["linux", { DISPLAY: ":0" }, "xdg-open"],
    ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
    ["linux", {}, undefined],
    ["darwin", { DECUONG_BROWSER: "none" }, undefined],
    ["win32", { CI: "true" }, undefined],
  ])("opens a browser on %s with %j by %s", async (platform, env, program) => {
    const { opener }: { opener: (platform: string, env: object) => readonly string[] | null } = await import(
      startScript
    );
    expect(opener(platform, env)?.[0]).toBe(program);
  });

  it.each([
    ["win32", true],
    ["darwin", true],
    ["linux", false],
  ])("on %s says how to use it in Word: %s", async (platform, said) => {
    const { greeting }: { greeting: (address: string, platform: string) => string } = await import(startScript);
    const words = greeting("http://127.0.0.1:3000/", platform);
    expect(words).toContain("http://127.0.0.1:3000/");
    expect(words.includes("npm run start:word")).toBe(said);
  });
});

describe("npm start", () => {
  it("builds the pages, shows the workbench at the address it prints, and ends with Ctrl+C", async () => {
    const started = spawn(process.execPath, [startScript], {
      cwd: tmpdir(),
      env: { ...process.env, DECUONG_BROWSER: "none", PORT: "0" },
    });
    let said = "";
    started.stdout.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
    });
    const ended = new Promise<number | null>((resolve) => started.once("exit", resolve));
    await expect.poll(() => /http:\S+/.exec(said)?.[0], { timeout: 280_000 }).toBeDefined();
    const address = /http:\S+/.exec(said)?.[0] ?? "";
    const { status, text } = await ask(address, "/");
    expect(status).toBe(200);
    expect(text).toMatch(/<div id="?workbench/);
    for (const [, script = ""] of text.matchAll(/<script[^>]* src="?([^"\s>]+)/g)) {
      expect((await ask(address, `/${script}`)).status).toBe(200);
    }
    started.kill("SIGINT");
    expect(await ended).toBe(0);
  }, 300_000);
});
