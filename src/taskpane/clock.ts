/** The machine's own date and time of day, as the session asks for them. */
import type { Clock } from "./work/bench.ts";

export const systemClock: Clock = {
  today: () => {
    const now = new Date();
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
  time: () => {
    const now = new Date();
    return `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}`;
  },
};

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
