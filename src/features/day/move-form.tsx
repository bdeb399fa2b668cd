/** The form by which a head gives the whole caseload of someone who is away to others. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxList, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { TeamDay } from './day.sql.ts';

/** What was typed, by field. */
export type TypedMove = Readonly<Record<string, string | readonly string[] | undefined>>;

interface MoveFormProps {
  readonly team: TeamDay;
  readonly csrf: string;
  readonly typed: TypedMove;
  readonly problems: readonly Problem[];
}

/** Asks who is away, who stands in, until when and why. */
export function MoveForm({ team, csrf, typed, problems }: MoveFormProps) {
  const there = team.staff.filter(({ absence }) => absence === null);
  if (there.length < 2) return <p>{say`Er is geen andere collega aan wie u mensen kunt doorgeven.`}</p>;
  const error = (name: string) => ({ error: problemOf(problems, name) });
  const text = (name: string) => [typed[name] ?? ''].flat()[0] ?? '';
  return (
    <Form action="/vandaag/team" csrf={csrf} problems={problems}>
      <SelectField
        name="van"
        label={say`Wie is weg?`}
        choose={say`Kies een collega`}
        options={there
          .filter(({ dossiers }) => dossiers > 0)
          .map(({ id, name, dossiers }) => ({ value: id, label: `${name} (${dossiers})` }))}
        value={text('van')}
        {...error('van')}
      />
      <CheckboxList
        name="wie"
        label={say`Wie neemt over?`}
        hint={say`Kiest u meer collega’s, dan worden de mensen gelijk verdeeld.`}
        options={there.map(({ id, name, dossiers }) => ({ value: id, label: `${name} (${dossiers})` }))}
        values={[typed['wie'] ?? []].flat()}
        {...error('wie')}
      />
      <DateField name="tot" label={say`Tot en met`} optional value={text('tot')} {...error('tot')} />
      <TextField
        name="waarom"
        label={say`Waarom?`}
        hint={say`De collega die weg is, leest dit niet. Schrijf niets over gezondheid: “afwezig” is genoeg.`}
        value={text('waarom')}
        maxlength={100}
        {...error('waarom')}
      />
      <Button look="primary">{say`Geef alle mensen door`}</Button>
    </Form>
  );
}
