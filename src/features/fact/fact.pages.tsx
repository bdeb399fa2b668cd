/** Recording one fact: its value, its date and how certain it is. No script. */
import type { Field } from '../../gate/field.ts';
import type { ActorRow, OpenedDossier } from '../../gate/opened.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Note } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn, type Filled, problemOf } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { personsAddress, withReason } from '../dossier/dossier.ts';
import { JoinedLines } from '../joined-record/joined-line.tsx';
import { certainties, statuses } from './fact.acts.ts';
import { type Typed, ValueFields } from './fact-form.tsx';

export interface Where {
  readonly person: string;
  readonly name: string;
  readonly joined: OpenedDossier['joined'];
  /** Where one goes back to, under the dossier. */
  readonly back: string;
  readonly reason?: string | undefined;
}

/** The address of the form, with the way back. */
export function recordAddress({ person, back, reason }: Where, field?: string): string {
  const query = new URLSearchParams([
    ...(field === undefined ? [] : [['veld', field]]),
    ...(back === '' ? [] : [['terug', back.slice(1)]]),
    ...(reason === undefined ? [] : [['reden', reason]]),
  ]);
  return `/dossiers/${person}/vastleggen${query.size === 0 ? '' : `?${query}`}`;
}

export function Head({ person, name, reason, title }: Where & { title: string }) {
  const back = withReason(`/dossiers/${person}`, reason);
  return (
    <PageHead
      above={[
        { href: personsAddress(reason), label: say`Personen` },
        { href: back, label: name },
      ]}
      title={title}
      lead={<Name>{name}</Name>}
    />
  );
}

interface RecordView extends Where {
  readonly actor: ActorRow;
  readonly csrf: string;
  readonly fieldName: string;
  readonly field: Field;
  readonly typed: Typed;
  /** What this organisation recorded before in this field. */
  readonly known: readonly string[];
  readonly problems?: readonly Problem[];
}

/** Asks for one fact, beside what the organisation recorded before. */
export function RecordFactPage({
  actor,
  csrf,
  fieldName,
  field,
  typed,
  known,
  problems = [],
  ...where
}: RecordView) {
  const action = recordAddress(where);
  return (
    <>
      <Head {...where} title={field.label} />
      <Stack>
        <JoinedLines {...where} />
        {known.length > 0 && (
          <Note>
            <b>{say`Dit legde uw organisatie al vast:`}</b>
            <Lines items={known.map((line) => <Name>{line}</Name>)} />
          </Note>
        )}
        <Form action={action} csrf={csrf} problems={problems}>
          <input type="hidden" name="veld" value={fieldName} />
          <RecordFields {...{ fieldName, field, typed, problems }} today={actor.today} />
          <FormActs
            back={withReason(`/dossiers/${where.person}${where.back}`, where.reason)}
            label={say`Leg vast`}
          />
        </Form>
      </Stack>
    </>
  );
}

/** The value, the day of which it holds, and how sure and lasting it is. */
function RecordFields({
  today,
  ...asked
}: Pick<RecordView, 'fieldName' | 'field' | 'typed'> & Filled & { today: CivilDate }) {
  const { fieldName, field, typed, problems } = asked;
  return (
    <>
      <ValueFields {...{ fieldName, field, typed }} errorOf={(name) => problemOf(problems, name)} />
      <DateField
        {...fieldIn(asked, 'datum')}
        label={say`Op welke datum was dit zo?`}
        hint={say`dd/mm/jjjj, vandaag is ${formatDate(today)}`}
      />
      <RadioGroup
        {...fieldIn(asked, 'zekerheid')}
        label={say`Hoe zeker is dit?`}
        options={optionsOf(certainties)}
        value={typed['zekerheid'] ?? 'declared'}
      />
      <RadioGroup
        name="status"
        label={say`Kan dit nog veranderen?`}
        options={optionsOf(statuses)}
        value={typed['status'] ?? 'confirmed'}
      />
    </>
  );
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({
    value,
    label: beginning(label),
  }));
}
