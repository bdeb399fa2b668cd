/** What was said then beside what is said now, and what changed in between: facts, rules, readings. The same for every reader. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { type CivilDate, formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { pointNamed } from '../../rules/disputed-point.ts';
import type { Told } from '../../rules/explain.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { DataTable } from '../../ui/table.tsx';
import { readingText, slugOf, statusWords } from '../reading/reading.ts';
import { rowText } from './fit-line.tsx';
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
