/** How an instrument changed: what began and what stopped on which day, each day a link to the rules of then. */
import { civilDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Condition } from '../../rules/condition.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { Card } from '../../ui/card.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { changesIn } from './instrument.ts';
import { writtenDay } from './rule-words.ts';

export function ChangeCard({ one }: { one: Instrument }) {
  const changes = changesIn(one);
  return (
    <Card title={say`Wat wanneer veranderde`}>
      <Timeline
        label={say`Wijzigingen, de nieuwste eerst`}
        moments={changes.map(({ day, begins, ends }, place) => ({
          iso: day,
          when: writtenDay(day),
          title: (
            <a href={`/instrumenten/${one.slug}?datum=${encodeURIComponent(typedDate(civilDate(day)))}`}>
              {titleOf(one, day, place === changes.length - 1)}
            </a>
          ),
          text: (
            <>
              {begins.length > 0 && <div>{say`Geldt vanaf dan: ${numbersOf(begins)}`}</div>}
              {ends.length > 0 && <div>{say`Geldt niet meer: ${numbersOf(ends)}`}</div>}
            </>
          ),
        }))}
      />
    </Card>
  );
}

function titleOf(one: Instrument, day: string, first: boolean): string {
  if (first) return one.fromToVerify === true ? say`Begin (te verifiëren)` : say`Begin`;
  return one.until !== undefined && day > one.until
    ? say`Stopt voor nieuwe starters`
    : say`Regels veranderen`;
}

const numbersOf = (conditions: readonly Condition[]) => conditions.map(({ id }) => id).join(', ');
