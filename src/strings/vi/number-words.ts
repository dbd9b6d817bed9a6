/** Figures in sentences of ours, written the Vietnamese way. */

/** «1.622», «56,3»: full stops between thousands, a decimal comma, at most `decimals` digits behind it. */
export function written(value: number, decimals = 0): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const digits = fraction.replace(/0+$/u, "");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return `${value < 0 ? "-" : ""}${grouped}${digits === "" ? "" : `,${digits}`}`;
}

/** «92,3 %», with as many decimals as the figure it is set against, one at least. */
export function writtenRate(percent: number, typed: string): string {
  const decimals = /[.,](\d+)/u.exec(typed)?.[1]?.length ?? 0;
  return `${written(percent, Math.max(1, decimals))} %`;
}
