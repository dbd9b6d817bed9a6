/** The system's Chromium, driven by playwright-core, for tests of pages. */
import { execFileSync, spawnSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "msedge"];

/** Nothing of the machine or of the network takes part in a test. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A fresh browser; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS });
}

function browserPath(): string {
  const found = installed() ?? (mayInstall() ? install() : undefined);
  if (found === undefined) {
    throw new Error(
      `No browser for the page tests. Install one of: ${NAMES.join(", ")} (Debian: apt-get install chromium).`,
    );
  }
  return found;
}

function installed(): string | undefined {
  for (const name of NAMES) {
    const { status, stdout } = spawnSync("which", [name], { encoding: "utf8" });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync("which", ["apt-get"]).status === 0;
}

function install(): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  execFileSync("apt-get", ["update"], { stdio: "ignore", env });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore", env });
  return installed();
}
