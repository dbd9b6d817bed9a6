/** What the drafter decides about findings and sections, kept in the document and gone by from then on. */
import { type Ignore, ignoreAll, ignoreOf, ignoresJson, readIgnores, withoutIgnore } from "../../check/ignores.ts";
import type { AnyFinding } from "../../check/rules/index.ts";
import type { DocumentState } from "../../outline/state.ts";
import type { Notice } from "../notice.ts";
import type { Bench } from "./bench.ts";
import { readAndCheck } from "./checking.ts";
import { keep } from "./keeping.ts";

/** Leaves a finding as it is, or all of its kind. */
export async function ignore(bench: Bench, finding: AnyFinding, reason: string, all: boolean): Promise<void> {
  const known = readIgnores(bench.store.state().kept.ignores);
  const today = bench.clock.today();
  const added = all ? ignoreAll(finding.rule, reason, today) : ignoreOf(finding, reason, today);
  const ignores = ignoresJson({ ...known, ignores: [...known.ignores, added] });
  await decide(bench, { ignores }, "ignored");
}

/** Takes such a decision back. */
export async function restore(bench: Bench, gone: Ignore): Promise<void> {
  const known = readIgnores(bench.store.state().kept.ignores);
  const ignores = ignoresJson({ ...known, ignores: withoutIgnore(known.ignores, gone) });
  await decide(bench, { ignores }, "restored");
}

/** Declares that a section does not arise; with null, takes that back. */
export async function declare(bench: Bench, section: string, reason: string | null): Promise<void> {
  const others = bench.store.state().kept.declarations.filter((one) => one.section !== section);
  const declarations = reason === null ? others : [...others, { section, reason, date: bench.clock.today() }];
  await decide(bench, { declarations }, reason === null ? "undeclared" : "declared");
}

type Decided = Extract<Notice["kind"], "ignored" | "restored" | "declared" | "undeclared">;

async function decide(bench: Bench, change: Partial<DocumentState>, kind: Decided): Promise<void> {
  const { store } = bench;
  const notKept = await keep(bench, change);
  await readAndCheck(bench);
  store.dispatch({ type: "notice", notice: notKept === null ? { kind } : { kind: "decisionNotKept" } });
}
