/** A figure of the territory beside an agreement: who may write one, what it says in words, and those of municipalities together. Pure. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { isOver } from '../agreement/agreement.ts';
import { isPartyOf } from '../agreement/writing-right.ts';
import type { ContextFigure } from './context-figure.sql.ts';

/** Tells whether this actor may write a figure: for a party, while the agreement is written or runs. */
export function mayAddContext(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  return isPartyOf(actor, detail) && !isOver(detail.agreement);
}

/** Those of one municipality each, by what they count. */
export function bySubject(context: readonly ContextFigure[]): Map<string, ContextFigure[]> {
  return Map.groupBy(
    context.filter(({ nis }) => nis !== null),
    ({ subject }) => subject,
  );
}

/** A number with its unit. */
export function figureInWords(value: string, unit: string | null): string {
  const number = formatNumber(Number(value));
  return unit === null ? number : `${number} ${unit}`;
}
