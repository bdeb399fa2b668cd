/** One instrument for everyone: what it is, its conditions on a day with their law, what is not sure, and how it changed. */
import { type CivilDate, civilDate, formatDate, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { instrumentNamed } from '../../rules/catalogue.ts';
import type { Condition } from '../../rules/condition.ts';
import { doubtsOn } from '../../rules/explain.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { versionAt } from '../../rules/version.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { problemOf } from '../../ui/field.tsx';
import { FilterForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { AdmissionTable } from './admission-table.tsx';
import { AmountCard } from './amount-card.tsx';
import { FigureCard } from './figure-card.tsx';
import { byPart } from './instrument.ts';
import { ChangeCard } from './change-card.tsx';
import { EditorCard, TextCard } from './instrument-text-card.tsx';
import type { InstrumentText } from './instrument-text.sql.ts';
import { GradeTag, Law } from './law.tsx';
import { DutyCard, TogetherCard } from './together-card.tsx';
import { ruleText, writtenDay } from './rule-words.ts';

/** How long these last, or whether they begin, follows from the days of work that open a right. */
const turnOnWork = ['ART60', 'ART61', 'UNEMPLOYMENT_ADMISSION'];

interface InstrumentView {
  readonly one: Instrument;
  readonly date: CivilDate;
  readonly today: CivilDate;
  /** What editors wrote beside it: every version that this reader may see. */
  readonly texts: readonly InstrumentText[];
  /** The reader writes such texts. */
  readonly writes: boolean;
  /** What was typed as a day, when it is not one. */
  readonly wrong?: { readonly typed: string; readonly message: string };
}

export function InstrumentPage({ one, date, today, texts, writes, wrong }: InstrumentView) {
  const version = versionAt(one, date);
  const ended = version.state === 'ended' && one.until !== undefined;
  const { conditions: shown } = ended ? versionAt(one, civilDate(one.until)) : version;
  return (
    <>
      <PageHead
        above={[{ href: '/instrumenten', label: say`Instrumenten` }]}
        title={ruleText(one.name)}
        lead={ruleText(one.card.summary)}
      />
      <Columns
        side={
          <>
            {writes && <EditorCard slug={one.slug} texts={texts} />}
            <DayCard one={one} date={date} {...(wrong ? { wrong } : {})} />
          </>
        }
      >
        <CardOf one={one} />
        <TextCard slug={one.slug} texts={texts} today={today} date={date} />
        {version.state !== 'inForce' && (
          <Alert>
            {version.state === 'notYet'
              ? say`Op ${formatDate(date)} bestond dit nog niet. Het begint op ${writtenDay(one.from)}.`
              : endedWords(one, date)}
            {ended && ` ${say`Hieronder staan de regels zoals ze tot dan waren.`}`}
          </Alert>
        )}
        {byPart(shown).map(({ title, conditions }) => (
          <Card title={title}>
            <Lines items={conditions.map((condition) => <ConditionLine condition={condition} />)} />
          </Card>
        ))}
        <Doubts one={one} date={date} />
        <TogetherCard code={one.code} />
        <DutyCard code={one.code} />
        {(one.amounts ?? []).map((table) => (
          <AmountCard table={table} />
        ))}
        {turnOnWork.includes(one.code) && <AdmissionTable />}
        <FigureCard figures={one.figures ?? []} />
        <ChangeCard one={one} />
      </Columns>
    </>
  );
}

function endedWords({ endedText }: Instrument, date: CivilDate): string {
  return endedText === undefined
    ? say`Op ${formatDate(date)} kan niemand dit nog starten.`
    : ruleText(endedText);
}

function Doubts({ one, date }: Pick<InstrumentView, 'one' | 'date'>) {
  const doubts = doubtsOn(one, date);
  if (doubts.length === 0) return null;
  return (
    <Card title={say`Nog te verifiëren`}>
      <p>{say`De bronnen spreken elkaar tegen of zwijgen. Daarom zegt Werkwinkel hier niet zeker ja of nee.`}</p>
      <Lines items={doubts.map(ruleText)} />
      <p>
        <a href="/betwiste-punten">{say`Alle betwiste punten`}</a>
      </p>
    </Card>
  );
}

function CardOf({ one: { card, basis, relevantDate } }: { one: Instrument }) {
  return (
    <Card title={say`In het kort`}>
      <DefinitionList
        items={[
          { term: say`Voor wie`, details: ruleText(card.forWhom) },
          { term: say`Wie verwijst`, details: ruleText(card.refers) },
          { term: say`Wie beslist`, details: ruleText(card.decides) },
          { term: say`Wie betaalt`, details: ruleText(card.pays) },
          { term: say`Hoelang`, details: ruleText(card.lasts) },
          { term: say`Wat er nodig is`, details: ruleText(card.documents) },
          { term: say`Opvolging`, details: ruleText(card.followUp) },
          { term: say`Wanneer het stopt`, details: ruleText(card.ends) },
          { term: say`Rechtsgrond`, details: <span lang="nl">{basis}</span> },
          { term: say`Welke dag telt`, details: ruleText(relevantDate.name) },
        ]}
      />
    </Card>
  );
}

function ConditionLine({ condition }: { condition: Condition }) {
  const { text, grade } = condition;
  return (
    <>
      {ruleText(text.true)} <GradeTag grade={grade} />
      <div class="source">{say`Zo niet: ${ruleText(text.false)}`}</div>
      <Law rule={condition} expression={condition} />
    </>
  );
}

function DayCard({ one, date, wrong }: Pick<InstrumentView, 'one' | 'date' | 'wrong'>) {
  const problems = wrong === undefined ? [] : [{ field: 'datum', message: wrong.message }];
  const error = problemOf(problems, 'datum');
  const related = (one.related ?? []).flatMap((code) => instrumentNamed(code) ?? []);
  return (
    <>
      <Card title={say`Regels van een dag`}>
        <p>{say`U leest de regels van ${formatDate(date)}.`}</p>
        <FilterForm action={`/instrumenten/${one.slug}`} problems={problems}>
          <DateField
            name="datum"
            label={say`Andere dag`}
            value={wrong?.typed ?? typedDate(date)}
            error={error}
          />
          <Button>{say`Toon`}</Button>
        </FilterForm>
        <p class="source">{say`Nagekeken op ${writtenDay(one.reviewedOn)}.`}</p>
      </Card>
      {related.length > 0 && (
        <Card title={say`Lees ook`}>
          <Lines
            items={related.map(({ slug, name }) => <a href={`/instrumenten/${slug}`}>{ruleText(name)}</a>)}
          />
        </Card>
      )}
    </>
  );
}
