/** The table of law: the days of work that open a right to unemployment benefit, on which article 60 turns too. */

import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { type AdmissionBand, type AdmissionRule, admissionRules } from '../../rules/art60-admission.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { SourceList } from './law.tsx';
import { writtenDay } from './rule-words.ts';

interface LawRow {
  readonly ages: string;
  readonly rules: readonly AdmissionRule[];
}

/** Shows the days of work that open a right, for requests before and since March 2026; the rule that decides is marked. */
export function AdmissionTable({ decides }: { decides?: AdmissionRule }) {
  return (
    <Card title={say`De tabel van de wet`}>
      <p>{say`Dagen tellen in een zesdagenweek: een voltijdse maand telt 26 dagen. De regel op de laatste dag van het contract beslist.`}</p>
      {admissionRules.toReversed().map(({ from, until, bands, sources }) => (
        <>
          <DataTable<LawRow>
            caption={
              until === undefined
                ? say`Aanvragen vanaf ${writtenDay(from)}`
                : say`Aanvragen tot en met ${writtenDay(until)}`
            }
            columns={[
              { head: say`Leeftijd op het einde`, cell: ({ ages }) => ages, rowHead: true },
              {
                head: say`Dagen werk`,
                cell: ({ rules }) =>
                  rules.map((rule, place) => (
                    <div>
                      {place === 0 ? askedBy(rule) : say`of ${askedBy(rule)}`}{' '}
                      {rule === decides && <Tag tone="ok">{say`beslist hier`}</Tag>}
                    </div>
                  )),
              },
            ]}
            rows={bands.map((band, place) => ({ ages: agesOf(band, bands[place + 1]), rules: band.rules }))}
          />
          <Why question={say`Waar staat dat?`}>
            <SourceList sources={sources} />
          </Why>
        </>
      ))}
    </Card>
  );
}

function agesOf({ fromAge }: AdmissionBand, next: AdmissionBand | undefined): string {
  if (next === undefined) return fromAge === 0 ? say`elke leeftijd` : say`vanaf ${fromAge} jaar`;
  return fromAge === 0
    ? say`jonger dan ${next.fromAge} jaar`
    : say`${fromAge} tot en met ${next.fromAge - 1} jaar`;
}

function askedBy({ days, months, before }: AdmissionRule): string {
  if (before === undefined) return say`${days} dagen in ${months} maanden`;
  if ('days' in before)
    return say`${days} dagen in ${months} maanden, en ${formatNumber(before.days)} dagen in de 10 jaar ervoor`;
  return say`${days} dagen in ${months} maanden, en ${before.perMissingDay} dagen in de 10 jaar ervoor voor elke dag die ontbreekt tot ${before.upTo}`;
}
