/** The same thing said twice by one rule is said once. */
import type { Finding } from "../rule.ts";

/** The first of findings with one rule, section, place and data. */
export function unique<F extends Finding>(findings: readonly F[]): readonly F[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, section, place, data }) => {
    const key = JSON.stringify([rule, section, place, data]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
