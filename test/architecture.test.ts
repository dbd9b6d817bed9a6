/** The nets of the house: who may import whom, what the pure folders may name, where Vietnamese may stand. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const bin = (name: string) => path.join(root, "node_modules/.bin", name);

function cruise(folder: string): {
  summary: { violations: { rule: { name: string }; from: string }[]; totalCruised: number };
} {
  const { stdout } = spawnSync(bin("depcruise"), ["--config", ".ci/layers.cjs", "--output-type", "json", folder], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LAYERS_ROOT: folder },
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe("the import rule", () => {
  it("holds in src, and really looked at it", () => {
    const { summary } = cruise("src");
    expect(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(50);
  });

  it("catches each planted violation", () => {
    const house = "test/fixtures/layers/src";
    const { summary } = cruise(house);
    const caught = summary.violations.map(({ rule, from }) => `${rule.name}: ${path.relative(house, from)}`);
    for (const planted of [
      "check-imports: check/reaches-word.ts",
      "core-reaches-no-host: check/reaches-word.ts",
      "core-knows-no-host: outline/reads-files.ts",
      "taskpane-imports: taskpane/knows-adapter.ts",
      "no-circular: text/a.ts",
      "strings-know-types-only: strings/runs-core.ts",
      "src-knows-no-test: docx/needs-test.ts",
      "no-unresolvable: docx/leads-nowhere.ts",
    ]) {
      expect(caught).toContain(planted);
    }
  });
});

describe("the pure folders", () => {
  it.each(["Word", "Office", "document", "fetch", "process", "setTimeout", "TextDecoder", "Buffer"])(
    "do not know %s",
    (name) => {
      const folder = mkdtempSync(path.join(tmpdir(), "pure-"));
      try {
        writeFileSync(path.join(folder, "planted.ts"), `export const planted = ${name};\n`);
        const config = { extends: path.join(root, "src/tsconfig.core.json"), include: ["planted.ts"] };
        writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
        const { status, stdout } = spawnSync(bin("tsc"), ["-p", folder], { encoding: "utf8" });
        expect(status).not.toBe(0);
        expect(stdout).toMatch(new RegExp(`Cannot find name '${name}'`));
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe("Vietnamese in the sources", () => {
  const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
  const HOMES = /^src\/(strings|outline\/builtin|text)\//;
  const files = sources(path.join(root, "src")).map((file) => path.relative(root, file));

  it("stands only in the catalogue, the outlines' data and the language tables; comments may quote it", () => {
    const strayed = files
      .filter((file) => !HOMES.test(file))
      .filter((file) => VIETNAMESE.test(withoutComments(readFileSync(path.join(root, file), "utf8"))));
    expect(strayed).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  it("is in composed form everywhere", () => {
    const loose = files.filter((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      return text !== text.normalize("NFC");
    });
    expect(loose).toEqual([]);
  });

  function withoutComments(source: string): string {
    return source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  }
});

describe("what the project says of itself", () => {
  it("names no machine path and no registry host", () => {
    const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);
    const told = tracked
      .filter((file) => /\.(ts|tsx|js|cjs|mjs|json|md|xml|sh|yml|txt)$|^\.ci\/run$|^\.npmrc$/.test(file))
      .filter((file) => file !== "test/architecture.test.ts")
      .filter((file) =>
        /(^|[\s"'`(])\/(work|home|root|Users)\/|registry\.npmjs|deb\.debian\.org/.test(
          readFileSync(path.join(root, file), "utf8"),
        ),
      );
    expect(told).toEqual([]);
  });
});
