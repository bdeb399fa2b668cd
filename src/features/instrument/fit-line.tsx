/** One instrument for one person: what the rules say, each condition with the fact behind it and its law, and what is missing. */
import { formatDate } from '../../kernel/civil-date.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { organisationName } from '../../gate/opened.ts';
import { presentValue } from '../../gate/field-value.ts';
import { fieldNamed as gateField } from '../../gate/field.ts';
import { civilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { ConditionTold } from '../../rules/explain.ts';
import { pointNamed } from '../../rules/disputed-point.ts';
import type { FieldName } from '../../rules/field.ts';
import type { Outcome } from '../../rules/instrument.ts';
import type { FollowedReading } from '../../rules/reading-told.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { Why } from '../../ui/why.tsx';
import { organisationNamed } from '../dossier/dossier.ts';
import { municipalityName } from '../organisation/municipality.ts';
import type { KnownFacts, RuleFactRow } from './known-fact.ts';
import { GradeTag, Law, SourceList } from './law.tsx';
import { answerWords, ruleText, workedOut } from './rule-words.ts';

const toneOf: Readonly<Record<ConditionTold['result'], Tone>> = {
  true: 'ok',
  false: 'late',
  unknown: 'wait',
};

type OpenedFacts = Pick<OpenedParts<object>, 'organisations' | 'actor'>;

type ConditionsProps = {
  conditions: readonly ConditionTold[];
  known: KnownFacts;
  opened: OpenedFacts;
};

/** Lists conditions in order, each with its answer, the facts it looked at and the law. */
export function ConditionLines({ conditions, known, opened }: ConditionsProps) {
  return (
    <Lines
      items={conditions.map((condition) => (
        <>
          <Tag tone={toneOf[condition.result]}>{answerWords[condition.result]}</Tag>{' '}
          {ruleText(condition.sentence)} <GradeTag grade={condition.grade} />
          {condition.toConfirm.length > 0 && <Tag tone="wait">{say`te bevestigen`}</Tag>}
          {condition.facts.map(({ field }) => (
            <FactBehind field={field} known={known} opened={opened} />
          ))}
          <Law rule={condition.law} />
          <ReadingLines readings={condition.readings} />
        </>
      ))}
    />
  );
}

/** Says which disputed points an answer turns on, and which reading is followed for this person. */
function ReadingLines({ readings }: { readings: readonly FollowedReading[] }) {
  return readings.flatMap(({ point: id, followed }) => {
    const point = pointNamed(id);
    if (point === undefined) return [];
    const texts = point.readings.filter(({ code }) => followed.includes(code)).map(({ text }) => text);
    return [
      <div class="source">
        {texts.length === 0 ? say`Betwist, geen lezing gekozen:` : say`Betwist, gevolgde lezing:`}{' '}
        <a href={`/betwiste-punten/${id.toLowerCase()}`}>
          {texts.length === 0 ? ruleText(point.question) : texts.map(ruleText).join(' ')}
        </a>
      </div>,
    ];
  });
}

/** Says which fact was looked at, who said it and when; and what others said. */
function FactBehind({ field, known, opened }: { field: FieldName; known: KnownFacts; opened: OpenedFacts }) {
  const rows = known.behind.get(field) ?? [];
  const others = known.otherwise.get(field) ?? [];
  return (
    <>
      {rows.map((row) => (
        <div class="source">{rowText(row, opened)}</div>
      ))}
      {others.map((row) => (
        <div class="source">{say`Anders: ${rowText(row, opened)}`}</div>
      ))}
    </>
  );
}

/** Writes a fact with its source and its day: `Ingeschreven bij VDAB: ja (VDAB, 3 mrt 2026)`. */
export function rowText(row: RuleFactRow, { organisations }: OpenedFacts): string {
  const value = presentValue(row.field, row.value, {
    municipality: municipalityName,
    organisation: (number) => organisationNamed(organisations, number),
  });
  const source = [organisationName({ organisations }, row.source), row.authentic].filter(Boolean).join(', ');
  const said = isCivilDate(row.asOf) ? `${source}, ${formatDate(civilDate(row.asOf), 'short')}` : source;
  const sure =
    row.status === 'provisional' ? say`voorlopig` : row.certainty === 'estimated' ? say`geschat` : '';
  return `${gateField(row.field)?.label ?? row.field}: ${value} (${[said, sure].filter(Boolean).join(', ')})`;
}

/** Shows what the law works out, each with the place where it stands, or why it cannot be told. */
export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  if (outcomes.length === 0) return null;
  const sources = [...new Set(outcomes.flatMap((one) => one.sources))];
  const whys = [...new Set(outcomes.flatMap(({ why }) => why ?? []))];
  const told = outcomes.filter(({ value }) => value !== undefined);
  return (
    <>
      {told.length > 0 && (
        <DefinitionList
          items={told.map(({ label, value }) => ({ term: ruleText(label), details: valueIn(value) }))}
        />
      )}
      {whys.map((why) => (
        <p>{ruleText(why)}</p>
      ))}
      {sources.length > 0 && (
        <Why question={say`Waar staat dat?`}>
          <SourceList sources={sources} />
        </Why>
      )}
    </>
  );
}

/** Outcomes that are codes. */
const codeWords: Readonly<Record<string, string>> = dutch({
  GENERAL: 'gewone vrijstelling',
  SHORTAGE: 'vrijstelling voor een knelpuntberoep',
});

/** Writes what the law works out; nothing for what it could not tell. */
export function valueIn(value: Outcome['value'] | null): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' && isCivilDate(value)) return formatDate(value);
  return typeof value === 'string' && Object.hasOwn(codeWords, value)
    ? (codeWords[value] ?? value)
    : workedOut(String(value));
}
