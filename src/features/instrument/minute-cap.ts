/** How often everybody together may ask something within a minute, counted in this process. Each address is counted apart. */

/** Checks a minute: from one address, and from everybody together. A demo is asked by one machine alone. */
export const eligibilityLimits = {
  production: { perAddress: 60, together: 3_000 },
  demo: { perAddress: 3_000, together: 3_000 },
} as const;

const MINUTE = 60_000;

/** Makes a counter: it gives 0 while there is room, and else the seconds to wait. */
export function minuteCap(most: number): (now: number) => number {
  let minute = 0;
  let used = 0;
  return (now) => {
    if (Math.floor(now / MINUTE) !== minute) {
      minute = Math.floor(now / MINUTE);
      used = 0;
    }
    if (used >= most) return Math.ceil(((minute + 1) * MINUTE - now) / 1000);
    used += 1;
    return 0;
  };
}
