/** Every rule is whole: a file of its name, a test, words, and a row in the README. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../src/check/rules/index.ts";
import { ruleTexts, severityWords } from "../src/strings/vi.ts";

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const table = readme.slice(readme.indexOf("<!-- rules -->"), readme.indexOf("<!-- /rules -->"));

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("stands in a file of its name", () => {
    expect(existsSync(path.join(root, `src/check/rules/${id}.ts`))).toBe(true);
  });

  it("has a test of its name", () => {
    expect(existsSync(path.join(root, `test/check/rules/${id}.test.ts`))).toBe(true);
  });

  it("has words", () => {
    expect(ruleTexts[id]).toBeTypeOf("function");
  });

  it("has its row in the README, with its severity", () => {
    expect(table).toMatch(new RegExp(`^\\| \`${id}\` \\| ${severityWords[rule.severity]} \\| .{20,}\\|$`, "m"));
  });
});

it("no rule file lies about unlisted, and no README row outlives its rule", () => {
  const files = readdirSync(path.join(root, "src/check/rules")).map((file) => file.replace(/\.ts$/, ""));
  expect(files.filter((file) => file !== "index").sort()).toEqual(rules.map(({ id }) => id).sort());
  const rows = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, id]) => id);
  expect([...rows].sort()).toEqual(rules.map(({ id }) => id).sort());
});
