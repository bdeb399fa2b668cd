/** Money as whole cents: exact, never a fraction. Which amount applies when stands in amount.ts. */

/** Reads euros as cents, or nothing when there are more than two decimals. */
export function cents(euros: number | string): number | undefined {
  const [, sign, whole, decimals = ''] = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(String(euros)) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return sign === '-' ? -amount : amount;
}

/** Reads euros that law or a source wrote; a text that is no amount is a bug and throws. */
export function euro(euros: string): number {
  const amount = cents(euros);
  if (amount === undefined) throw new RangeError(`Not an amount: ${euros}`);
  return amount;
}

/** Writes cents as people in Flanders read them: `€ 1.314,20`. */
export function writeEuro(amount: number): string {
  const whole = Math.trunc(Math.abs(amount) / 100)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}€ ${whole},${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}
