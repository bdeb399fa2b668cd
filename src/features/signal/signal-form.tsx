/** What may be done about one signal, each with its own small form: see to it, put it off, hand it on. */
import { dutch, say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox, SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { lookedOver } from '../../ui/looked-over.ts';
import { Form } from '../../ui/form.tsx';
import { DateField, TextField } from '../../ui/text-field.tsx';
import type { SignalsPart } from './signal.sql.ts';

/** The acts on a signal, by their place in the address. */
export const followupActs = ['gedaan', 'uitstellen', 'doorgeven'] as const;
export type FollowupAct = (typeof followupActs)[number];

/** What someone typed about one signal. */
export interface TypedFollowup {
  readonly signal: string;
  readonly act: FollowupAct;
  readonly fields: Readonly<Record<string, string | undefined>>;
}

interface ActsProps {
  readonly action: (what: FollowupAct) => string;
  readonly csrf: string;
  readonly signal: { readonly id: string; readonly version: number };
  readonly colleagues: SignalsPart['colleagues'];
  readonly typed?: TypedFollowup;
  readonly problems: readonly Problem[];
}

const titles: Readonly<Record<FollowupAct, string>> = dutch({
  gedaan: 'Dit is opgevolgd',
  uitstellen: 'Stel uit',
  doorgeven: 'Geef door aan een collega',
});

/** Offers the acts, folded away; the one with a problem stands open. */
export function Acts(props: ActsProps) {
  const offered = followupActs.filter((act) => act !== 'doorgeven' || props.colleagues.length > 0);
  return (
    <>
      {offered.map((act) => (
        <details class="why" open={props.typed?.act === act}>
          <summary>{titles[act]}</summary>
          <div>
            <ActFields {...props} act={act} />
          </div>
        </details>
      ))}
    </>
  );
}

function ActFields({
  act,
  action,
  csrf,
  signal,
  colleagues,
  typed,
  problems,
}: ActsProps & { act: FollowupAct }) {
  const mine = typed?.act === act;
  const idOf = (name: string) => `${name}-${act}-${signal.id}`;
  const field = (name: string) => ({
    name,
    id: idOf(name),
    value: mine ? (typed?.fields[name] ?? '') : '',
    error: mine ? problemOf(problems, name) : undefined,
  });
  const own = mine ? problems.map((one) => ({ ...one, field: idOf(one.field) })) : [];
  const warned = mine && problems.some(({ warning }) => warning);
  return (
    <Form action={action(act)} csrf={csrf} problems={own}>
      <input type="hidden" name="versie" value={signal.version} />
      {act === 'gedaan' && <TextField {...field('wat')} label={say`Wat deed u?`} maxlength={300} />}
      {act === 'uitstellen' && <DateField {...field('datum')} label={say`Tot wanneer?`} />}
      {act === 'doorgeven' && (
        <SelectField
          {...field('wie')}
          label={say`Aan wie?`}
          choose={say`Kies een collega`}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {act !== 'gedaan' && <TextField {...field('waarom')} label={say`Waarom?`} maxlength={300} />}
      {warned && (
        <Checkbox name={lookedOver} id={idOf(lookedOver)} label={say`Ik keek dit na. Bewaar het zo.`} />
      )}
      <Button>{titles[act]}</Button>
    </Form>
  );
}
