/** How the pages write months, shares, coaches and money of a wave; and which wave a month is. Pure. */
import { civilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatEuro, formatNumber } from '../../kernel/number.ts';
import type { Range } from '../../rules/inflow.ts';
import { endWaves } from '../../rules/instruments/unemployment.ts';
import { ruleText } from '../instrument/rule-words.ts';

/** Writes a month: `juli 2026`. */
export function monthInWords(month: string, style: 'long' | 'short' = 'long'): string {
  const day = formatDate(civilDate(`${month}-01`), style);
  return day.replace(/^(1er|1) /, '');
}

/** Says who loses the right on the first of this month; nothing where no wave ends. */
export function waveOf(month: string): string | undefined {
  const wave = endWaves.find(({ on }) => on.startsWith(month));
  return wave === undefined ? undefined : ruleText(wave.who);
}

/** Writes cents as whole euros: no assumption is known to the cent. */
export function wholeEuros(cents: number): string {
  return formatEuro(String(Math.round(cents / 100))).replace(/[.,]00$/, '');
}

/** Writes a number with its limits: `44 (44 tot 48)`. */
export function withRange(number: number, { low, high }: Range): string {
  return low === high
    ? formatNumber(number)
    : say`${formatNumber(number)} (${formatNumber(low)} tot ${formatNumber(high)})`;
}

/** Writes between which amounts something lies, or the amount. */
export function eurosBetween({ low, high }: Range): string {
  return low === high ? wholeEuros(low) : say`${wholeEuros(low)} tot ${wholeEuros(high)}`;
}

/** Writes a share: `33,3 %`. */
export function percent(share: number): string {
  return `${formatNumber(share)} %`;
}
