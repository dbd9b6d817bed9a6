/** Slips of the hand in typing a figure: what makes a wrong figure surely the one that was meant, however far off it is. */

/** swapped: two neighbouring digits have changed places; changed: one digit is another. */
export type DigitSlip = "swapped" | "changed";

/** The figures that one slip makes of a figure as typed, its signs left where they are: «241,37» of «214,37». */
export function* slipsOf(typed: string): Generator<readonly [slip: DigitSlip, other: string]> {
  const at = [...typed.matchAll(/\d/g)].map(({ index }) => index);
  const replaced = (place: number, digit: string): string => typed.slice(0, place) + digit + typed.slice(place + 1);
  for (const [nth, place] of at.entries()) {
    const [digit, next] = [typed.charAt(place), at[nth + 1]];
    for (const other of "0123456789") if (other !== digit) yield ["changed", replaced(place, other)];
    if (next === undefined || typed.charAt(next) === digit) continue;
    yield ["swapped", `${replaced(place, typed.charAt(next)).slice(0, next)}${digit}${typed.slice(next + 1)}`];
  }
}

/** Those with two neighbouring digits changed over. */
export function swappedNeighbours(typed: string): readonly string[] {
  return [...slipsOf(typed)].flatMap(([slip, other]) => (slip === "swapped" ? [other] : []));
}

/** Whether two figures as typed differ by one wrong digit, or by two neighbours that changed places, whatever their signs. */
export function isOneSlipFrom(one: string, other: string): boolean {
  const wanted = digitsOf(other);
  return [...slipsOf(digitsOf(one))].some(([, slip]) => slip === wanted);
}

/** Whether two figures as typed are of the same digits in another order: «14,5%» for «41,5%», «1.311» for «1.131». */
export function hasSwappedDigits(one: string, other: string): boolean {
  const [first, second] = [digitsOf(one), digitsOf(other)];
  return first !== second && first.length > 1 && sorted(first) === sorted(second);
}

function digitsOf(typed: string): string {
  return typed.replace(/\D/g, "");
}

function sorted(digits: string): string {
  return [...digits].sort().join("");
}
