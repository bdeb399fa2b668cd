/** The way from a number to the people behind it. What is not told leads nowhere, nor does a number of nobody. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import type { Counted } from './figure.sql.ts';
import { askedOutcomes, type Cell, hasPeople, peopleAddress } from './figure-people.ts';
import { sumOf } from './figure-series.ts';
import { told } from './figure-tile.tsx';
import { type IndicatorCode, indicators } from './indicator.ts';

type LinkProps = { code: IndicatorCode; cell: Cell; number: number | null };

/** A number in a table, as the way to who stands behind it. */
export function PeopleLink({ code, cell, number }: LinkProps) {
  if (number === null || number === 0 || !hasPeople(code)) return <>{told(number)}</>;
  return <a href={peopleAddress(code, cell)}>{formatNumber(number)}</a>;
}

type BehindProps = { code: IndicatorCode; year: readonly Counted[] };

/** The people behind a figure, by what came of it; `year` is what its number is made of. */
export function PeopleBehind({ code, year }: BehindProps) {
  const ways = hasPeople(code) ? waysOf(code, year) : [];
  if (ways.length === 0) return null;
  return (
    <Card title={say`De mensen achter dit cijfer`}>
      <Lines
        items={ways.map(({ outcome, words }) => <a href={peopleAddress(code, { outcome })}>{words}</a>)}
      />
      <p class="source">{say`U ziet wie u vandaag mag openen. Wie u bekijkt, komt in het logboek.`}</p>
    </Card>
  );
}

function waysOf(code: IndicatorCode, year: readonly Counted[]) {
  const { shows } = indicators[code];
  const asked = askedOutcomes(code);
  if (shows !== 'share' && shows !== 'count') return asked.map(([outcome, words]) => ({ outcome, words }));
  return asked.flatMap(([outcome, label]) => {
    const number = sumOf(year, [outcome]);
    if (number === 0) return [];
    // A number that is not told says that someone is closed; the others may be opened.
    const words = number === null ? say`${label} (aantal niet getoond)` : `${formatNumber(number)} ${label}`;
    return [{ outcome, words }];
  });
}
