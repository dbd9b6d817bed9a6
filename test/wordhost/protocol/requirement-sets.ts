/**
 * Which requirement set a member belongs to, read from Microsoft's own type definitions («[Api set: WordApi 1.4]»): the
 * host refuses what the Word it plays does not have.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

/** «Paragraph.styleBuiltIn» → set, «Paragraph» → the set of the class. */
export type MemberSets = ReadonlyMap<string, RequirementSet>;

let known: MemberSets | null = null;

export function memberSets(): MemberSets {
  known ??= readSets();
  return known;
}

const SET = /\[Api set: (\w+) ([\d.]+)/;

function readSets(): MemberSets {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(file, "utf8");
  const sets = new Map<string, RequirementSet>();
  let className: string | null = null;
  let comment = "";
  for (const line of text.slice(text.indexOf("declare namespace Word {")).split("\n")) {
    if (line.startsWith("declare namespace ") && !line.startsWith("declare namespace Word ")) break;
    const opened = /^ {4}(?:export )?(?:class|interface|enum|namespace|type) (\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line)?.[1];
    if (/^\s*\/\*\*/.test(line)) comment = "";
    comment += line;
    if (opened !== null) className = /^ {4}(?:export )?class /.test(line) ? (opened[1] ?? null) : null;
    const name = opened === null ? member && `${className}.${member}` : opened[1];
    if (className === null || name === undefined) continue;
    const [, set, version] = SET.exec(comment) ?? [];
    if (set !== undefined && version !== undefined && !sets.has(name)) sets.set(name, { name: set, version });
    comment = "";
  }
  return sets;
}

/** The set of a member, its class's where it names none; undefined for what the definitions do not know. */
export function setOf(className: string, member: string): RequirementSet | undefined {
  return memberSets().get(`${className}.${member}`) ?? memberSets().get(className);
}

/** Whether `version` («1.3») reaches `needed`. */
export function reaches(version: string | undefined, needed: string): boolean {
  if (version === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split(".").map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}
