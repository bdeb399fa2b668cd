/** The two days of looking back: which day's law and facts, and what was known when. */
import { type CivilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { isOther } from './published-rule.ts';
import type { ReplayParts } from './replay.sql.ts';

export interface DaysForm {
  readonly action: string;
  readonly reason: string | undefined;
  readonly asOf: CivilDate;
  readonly known: CivilDate;
  readonly typed: { readonly datum: string; readonly kennis: string };
  readonly problems: readonly Problem[];
}

/** Asks the two days: which day's law and facts, and what we knew when. */
export function DaysCard({ form, parts }: { form: DaysForm; parts: ReplayParts }) {
  const { action, reason, asOf, known, typed, problems } = form;
  const published = parts.rules_then;
  return (
    <Card title={say`Welke dagen`}>
      <p>{say`U leest wat paste op ${formatDate(asOf)}, met wat bekend was op ${formatDate(known)}.`}</p>
      <FilterForm action={action} problems={problems}>
        {reason !== undefined && <input type="hidden" name="reden" value={reason} />}
        <DateField
          name="datum"
          label={say`Regels en gegevens van deze dag`}
          value={typed.datum || typedDate(asOf)}
          error={problemOf(problems, 'datum')}
        />
        <DateField
          name="kennis"
          label={say`Met wat toen bekend was`}
          hint={say`Wat later is vastgelegd, telt niet mee.`}
          value={typed.kennis || typedDate(known)}
          error={problemOf(problems, 'kennis')}
        />
        <Button>{say`Toon`}</Button>
      </FilterForm>
      {published !== null && (
        <p class="source">
          {published.isFirst === true
            ? say`Van voor ${formatMoment(published.publishedAt)} bewaart Werkwinkel geen regels. U leest de oudste die bewaard zijn.`
            : say`Regels zoals Werkwinkel ze publiceerde op ${formatMoment(published.publishedAt)}.`}
        </p>
      )}
      <p class="source">{say`De voorwaarden zijn die van toen. Wat de wet uitrekent, zoals een einddatum, rekent Werkwinkel met het programma van nu.`}</p>
      {isOther(published) && (
        <Alert>{say`De regels in Werkwinkel zijn sindsdien bijgewerkt. Een einddatum of een bedrag kan daardoor anders zijn dan wat iemand toen zag. Een bewaard advies toont wat toen is uitgerekend.`}</Alert>
      )}
    </Card>
  );
}
