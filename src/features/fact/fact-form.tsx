/** The inputs for one field, made from what the table of fields says of it, and the way back from a form to a value. */
import type { Field } from '../../gate/field.ts';
import type { Part } from '../../gate/field-shape.ts';
import { parseCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { RadioGroup, SelectField } from '../../ui/choice-field.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { currentNis, municipalities } from '../organisation/municipality.ts';
import { parseEnterpriseNumber } from '../organisation/enterprise-number.ts';

export type Typed = Readonly<Record<string, string | undefined>>;

const whole: Part = { type: 'date' };

/** Gives the parts of a field by the name of their input. */
export function partsOf(field: Field): [string, Part & { readonly label: string }][] {
  if (field.type === 'period') return [named('from', whole, say`Van`), named('to', whole, say`Tot en met`)];
  if (field.type === 'entry') return Object.entries(field.parts).map(([name, part]) => named(name, part));
  return [named('waarde', field, field.label)];
}

// Parts whose value speaks for itself in a dossier still need a name in a form.
const partLabels: Readonly<Record<string, string>> = dutch({
  kind: 'Soort',
  from: 'Van',
  to: 'Tot en met',
  date: 'Datum',
  time: 'Uur',
  place: 'Plaats',
  note: 'Uitleg',
  label: 'Welke',
  instrument: 'Maatregel',
  months: 'Duur',
  hours: 'Duur',
  relation: 'Band',
  amount: 'Bedrag',
  period: 'Per',
  score: 'Score',
});

/** Names the inputs of a field in which someone writes freely; names and addresses are no such text. */
export function freeTextOf(field: Field): string[] {
  if (field.category === 'identity' || field.category === 'contact') return [];
  return partsOf(field).flatMap(([name, part]) => (part.type === 'text' ? [name] : []));
}

/** Fields that hold a text of several lines. */
const long = new Set(['plan.summary']);

function named(name: string, part: Part, label?: string): [string, Part & { readonly label: string }] {
  const given = label ?? part.label ?? partLabels[name] ?? name;
  return [name, { ...part, label: beginning(given) }];
}

interface ValueFieldsProps {
  readonly fieldName: string;
  readonly field: Field;
  readonly typed: Typed;
  readonly errorOf: (name: string) => string | undefined;
}

/** Shows the inputs of a field, filled with what was typed, each with its own problem. */
export function ValueFields({ fieldName, field, typed, errorOf }: ValueFieldsProps) {
  return (
    <>
      {partsOf(field).map(([name, part], place) => (
        <ValueField
          name={name}
          part={part}
          value={typed[name]}
          error={errorOf(name)}
          long={long.has(fieldName)}
          optional={place > 0}
        />
      ))}
    </>
  );
}

interface ValueFieldProps {
  readonly name: string;
  readonly part: Part & { readonly label: string };
  readonly value: string | undefined;
  readonly error: string | undefined;
  readonly long: boolean;
  /** Without its first part an entry says nothing; the others may be unknown. */
  readonly optional: boolean;
}

const unitWords = dutch({
  months: 'Aantal maanden',
  days: 'Aantal dagen',
  hours: 'Aantal uren',
  years: 'Aantal jaren',
  euro: 'In euro',
});

/** Shows the input of one part. */
export function ValueField({ name, part, value, error, long: several, optional }: ValueFieldProps) {
  const common = {
    name,
    label: part.label,
    optional,
    ...(value === undefined ? {} : { value }),
    error,
  };
  const unit = part.unit === undefined ? {} : { hint: unitWords[part.unit] };
  switch (part.type) {
    case 'date':
      return <DateField {...common} />;
    case 'boolean':
      return (
        <RadioGroup
          {...common}
          options={[
            { value: 'ja', label: say`Ja` },
            { value: 'nee', label: say`Nee` },
          ]}
        />
      );
    case 'code':
      return (
        <SelectField
          {...common}
          options={Object.entries(part.codes ?? {}).map(([code, label]) => ({ value: code, label }))}
          choose={say`Kies`}
        />
      );
    case 'integer':
      return <TextField {...common} {...unit} inputmode="numeric" narrow />;
    case 'decimal':
      return <TextField {...common} {...unit} inputmode="decimal" narrow />;
    case 'municipality':
      return <TextField {...common} hint={say`De naam van de gemeente`} />;
    case 'organisation':
      return <TextField {...common} hint={say`Het ondernemingsnummer, bijvoorbeeld 0207.508.932`} />;
    default:
      return several ? (
        <TextArea
          {...common}
          hint={say`Schrijf geen gezondheid, schulden of andere gevoelige zaken.`}
          maxlength={2000}
        />
      ) : (
        <TextField {...common} maxlength={500} />
      );
  }
}

/** Reads the value of a field from a form; a part that was left empty is left out. */
export function readValue(field: Field, typed: Typed): unknown {
  const parts = partsOf(field)
    .map(([name, part]) => [name, readPart(part, typed[name]?.trim() ?? '')] as const)
    .filter(([, value]) => value !== undefined);
  const value = Object.fromEntries(parts);
  return field.type === 'entry' || field.type === 'period' ? value : (value['waarde'] ?? '');
}

/** Reads one part; what cannot be read stays as it was typed, so that the check of the value names the problem. */
export function readPart(part: Part, text: string): unknown {
  if (text === '') return undefined;
  switch (part.type) {
    case 'date':
      return parseCivilDate(text) ?? text;
    case 'boolean':
      return text === 'ja';
    case 'integer':
    case 'decimal':
      return Number(text.replace(',', '.'));
    case 'municipality':
      return (
        currentNis(text)?.nis ??
        municipalities.find((one) => one.name.toLowerCase() === text.toLowerCase())?.nis ??
        text
      );
    case 'organisation':
      return organisationIn(text);
    default:
      return text;
  }
}

function organisationIn(text: string): string {
  const read = parseEnterpriseNumber(text);
  return read.ok ? read.enterpriseNumber : text;
}
