/** What was said then beside what is said now, and what changed in between: facts, rules, readings. The same for every reader. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { type CivilDate, formatDate, isCivilDate, typedDate } from '../../kernel/civil-date.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { pointNamed } from '../../rules/disputed-point.ts';
import type { Told } from '../../rules/explain.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Problem, problemOf } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { readingText, slugOf, statusWords } from '../reading/reading.ts';
import { rowText } from './fit-line.tsx';
import { isOther } from './published-rule.ts';
import { type AnswerChange, differences, type Knowledge, toldBy } from './replay.ts';
import type { ReplayParts } from './replay.sql.ts';
import { obligationWords, resultWords, ruleText } from './rule-words.ts';

export interface ReplayView {
  readonly opened: OpenedParts<ReplayParts>;
  readonly past: Knowledge;
  readonly present: Knowledge;
  /** The last day of which we knew. */
  readonly known: CivilDate;
}

/** Shows both answers and every difference. */
export function ReplayCards({ opened, past, present }: ReplayView) {
  const changed = differences(past, present);
  return (
    <>
      <Card title={say`Wat anders is dan nu (${changed.answers.length})`} id="anders">
        {changed.answers.length === 0 ? (
          <p>{say`Elk instrument geeft nu hetzelfde antwoord.`}</p>
        ) : (
          <AnswerTable caption={say`Antwoorden die anders zijn`} rows={changed.answers} />
        )}
      </Card>
      <FactChanges opened={opened} facts={changed.facts} />
      <Card title={say`Welke regels veranderden`} id="regels">
        {changed.rules.length === 0 ? (
          <p>{say`De regels van die dag zijn dezelfde als nu.`}</p>
        ) : (
          <Lines
            items={changed.rules.map(({ name, conditions }) => `${ruleText(name)}: ${conditions.join(', ')}`)}
          />
        )}
      </Card>
      <Card title={say`Welke lezingen veranderden`} id="lezingen">
        {changed.readings.length === 0 ? (
          <p>{say`Op betwiste punten is dezelfde lezing gevolgd als nu.`}</p>
        ) : (
          <Lines items={changed.readings.map(ReadingChange)} />
        )}
      </Card>
      <Card title={say`Alle antwoorden van toen`} id="toen">
        <DataTable
          caption={say`Wat elk instrument toen antwoordde`}
          captionHidden
          rows={toldBy(past)}
          columns={[
            { head: say`Instrument`, rowHead: true, cell: ({ name }) => ruleText(name) },
            { head: say`Toen`, cell: answerText },
            { head: say`Waarom`, cell: deciding },
          ]}
        />
      </Card>
    </>
  );
}

function AnswerTable({ caption, rows }: { caption: string; rows: readonly AnswerChange[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        { head: say`Instrument`, rowHead: true, cell: ({ name }) => ruleText(name) },
        { head: say`Toen`, cell: ({ was }) => answerText(was) },
        { head: say`Nu`, cell: ({ is }) => answerText(is) },
      ]}
    />
  );
}

function answerText(told: Told | undefined): string {
  if (told === undefined) return say`bestond nog niet in Werkwinkel`;
  const { result, obligation, outcomes } = told;
  const end = outcomes.find(({ code }) => code === 'end')?.value;
  return [
    resultWords[result],
    obligation === undefined ? '' : obligationWords[obligation],
    typeof end === 'string' && isCivilDate(end) ? formatDate(end) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The conditions that made an answer: those that do not hold, or those that are open. */
function deciding({ result, conditions }: Told): string {
  const wanted = result === 'unknown' ? 'unknown' : 'false';
  return result === 'eligible'
    ? ''
    : conditions
        .filter((one) => one.result === wanted && ['admission', 'limit', 'blocker'].includes(one.role))
        .map(({ id }) => id)
        .join(', ');
}

function FactChanges({
  opened,
  facts: { gone, come },
}: {
  opened: ReplayView['opened'];
  facts: ReturnType<typeof differences>['facts'];
}) {
  return (
    <Card title={say`Welke gegevens veranderden`} id="gegevens">
      {gone.length + come.length === 0 && <p>{say`Wat toen bekend was, is nu nog zo bekend.`}</p>}
      {gone.length > 0 && (
        <>
          <p>{say`Toen bekend, nu anders of niet meer:`}</p>
          <Lines items={gone.map((row) => rowText(row, opened))} />
        </>
      )}
      {come.length > 0 && (
        <>
          <p>{say`Nu bekend, toen nog niet:`}</p>
          <Lines items={come.map((row) => rowText(row, opened))} />
        </>
      )}
      <p class="source">{say`U ziet alleen wat u vandaag mag zien. Wat intussen gesloten is, is niet meer beschikbaar voor u.`}</p>
    </Card>
  );
}

function ReadingChange({ point: id, status, was, is }: ReturnType<typeof differences>['readings'][number]) {
  const point = pointNamed(id);
  if (point === undefined) return id;
  return (
    <>
      <a href={`/betwiste-punten/${slugOf(point)}`}>{ruleText(point.question)}</a>
      <div class="source">
        {say`Voor ${statusWords[status]}. Toen: ${readingText(point, was)} Nu: ${readingText(point, is)}`}
      </div>
    </>
  );
}

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
