/** Whether what stands beside a figure shows it wrong already: then that is told, which says more. */
import type { ReportDocument } from "../document/document.ts";
import { balancesIn } from "../text/balances.ts";
import { breakdownsIn } from "../text/breakdowns.ts";
import { ratesIn } from "../text/rates.ts";

export interface Standing {
  readonly paragraph: number;
  /** Offset in the paragraph. */
  readonly start: number;
}

export function isToldBeside({ paragraphs }: ReportDocument, { paragraph, start }: Standing): boolean {
  const text = paragraphs[paragraph]?.text ?? "";
  const readings = [...ratesIn(text), ...breakdownsIn(text), ...balancesIn(text)];
  return readings.some((one) => !one.agrees && one.start <= start && start < one.end);
}
