/** The public texts of test/fixtures/seeds as reports, one paragraph a line. */
import { readFileSync } from "node:fs";
import type { ReportDocument } from "../../src/document/document.ts";
import { report } from "./report.ts";

const SEEDS = new URL("../fixtures/seeds/", import.meta.url);

export function seedText(slug: string): string {
  return readFileSync(new URL(`${slug}.txt`, SEEDS), "utf8");
}

export function seedReport(slug: string): ReportDocument {
  return report(seedText(slug));
}
