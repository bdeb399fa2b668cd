/** The forms beside a place and beside where someone works or waits: start there, keep a place, and wait. */
import type { ComponentChildren } from 'preact';
import { instruments } from '../../gate/field-code.ts';
import { addDays, type CivilDate, dayInWords, typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { problemOf } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form } from '../../ui/form.tsx';
import { DateField } from '../../ui/text-field.tsx';
import { Hidden } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import type { PlaceableMeasure } from './placement.ts';
import type { PlacementView } from './placement-view.ts';
import type { Workplace } from './workplace.ts';

/** How long a place is kept unless another day is typed. */
const KEPT_DAYS = 28;

type PlaceProps = {
  place: Workplace;
  /** Measures that run and can have this place. */
  measures: readonly PlaceableMeasure[];
  view: PlacementView;
};

/** Everything that may be done with one place for this person. */
export function PlaceForms({ place, measures, view }: PlaceProps) {
  const open = view.opened.parts.placements.find(
    (row) =>
      row.workplace === place.id &&
      row.source === view.opened.actor.organisation &&
      row.endedOn === undefined,
  );
  if (open?.state === 'placed') return null;
  const room = place.free > 0 || open?.takes === true;
  return (
    <>
      {room && measures.length > 0 && <FillForm place={place} measures={measures} view={view} />}
      {place.free > 0 && open?.state !== 'reserved' && <ReserveForm place={place} view={view} />}
      {open === undefined && <WaitForm place={place} view={view} />}
    </>
  );
}

/** What every form here shares: its address, and what was typed in it before. */
export function stateOf(view: PlacementView, step: string, about: string) {
  const { opened, reason, again } = view;
  const mine = again?.about === `${step} ${about}` ? again : undefined;
  const problems = mine?.problems ?? [];
  return {
    action: withReason(`/dossiers/${opened.person}/werkplek/${step}`, reason),
    csrf: view.csrf,
    problems,
    typed: mine?.typed ?? {},
    error: (name: string) => ({ id: `${name}-${step}-${about}`, error: problemOf(problems, name) }),
    today: opened.actor.today,
  };
}

function FillForm({ place, measures, view }: PlaceProps) {
  const { typed, error, today, ...form } = stateOf(view, 'start', place.id);
  const options = measures.map(({ kind, from }) => ({
    value: `${kind} ${from}`,
    label: say`${instruments[kind]}, sinds ${dayInWords(from, 'short')}`,
  }));
  return (
    <Fold
      open={form.problems.length > 0}
      summary={
        <>
          {say`Laat hier starten`}
          <Hidden>: {place.name}</Hidden>
        </>
      }
    >
      <Form action={form.action} csrf={form.csrf} problems={problemsAt(form.problems, 'start', place.id)}>
        <input type="hidden" name="werkplek" value={place.id} />
        <SelectField
          name="maatregel"
          label={say`Welke maatregel loopt hier?`}
          options={options}
          value={typed['maatregel'] ?? options[0]?.value ?? ''}
          {...error('maatregel')}
        />
        <DateField
          name="begin"
          label={say`Eerste dag op deze plek`}
          value={typed['begin'] ?? typedDate(firstDay(measures, today))}
          {...error('begin')}
        />
        <div>
          <Button look="primary">{say`Leg vast dat de maatregel hier loopt`}</Button>
        </div>
      </Form>
    </Fold>
  );
}

/** Today, or the first day of a measure that still has to begin. */
function firstDay(measures: readonly PlaceableMeasure[], today: CivilDate): CivilDate {
  const from = measures[0]?.from ?? today;
  return from > today ? (from as CivilDate) : today;
}

function ReserveForm({ place, view }: Omit<PlaceProps, 'measures'>) {
  const { typed, error, today } = stateOf(view, 'reserveer', place.id);
  return (
    <DayForm
      step="reserveer"
      summary={say`Reserveer een plaats`}
      button={say`Reserveer`}
      {...{ place, view }}
    >
      <DateField
        name="tot"
        label={say`Tot en met welke dag?`}
        hint={say`Daarna is de plaats vanzelf weer vrij.`}
        value={typed['tot'] ?? typedDate(addDays(today, KEPT_DAYS))}
        {...error('tot')}
      />
    </DayForm>
  );
}

function WaitForm({ place, view }: Omit<PlaceProps, 'measures'>) {
  const { typed, error, today } = stateOf(view, 'wacht', place.id);
  const words = say`Zet op de wachtlijst`;
  return (
    <DayForm step="wacht" summary={words} button={words} {...{ place, view }}>
      <DateField
        name="sinds"
        label={say`Wacht sinds`}
        value={typed['sinds'] ?? typedDate(today)}
        {...error('sinds')}
      />
    </DayForm>
  );
}

/** A step for someone on a place that asks one day. */
function DayForm({
  place,
  view,
  step,
  summary,
  button,
  children,
}: Omit<PlaceProps, 'measures'> & {
  step: 'reserveer' | 'wacht';
  summary: string;
  button: string;
  children: ComponentChildren;
}) {
  const { problems, action, csrf } = stateOf(view, step, place.id);
  return (
    <Fold
      open={problems.length > 0}
      summary={
        <>
          {summary}
          <Hidden>: {place.name}</Hidden>
        </>
      }
    >
      <Form action={action} csrf={csrf} problems={problemsAt(problems, step, place.id)}>
        <input type="hidden" name="werkplek" value={place.id} />
        {children}
        <div>
          <Button>{button}</Button>
        </div>
      </Form>
    </Fold>
  );
}

/** The summary of problems leads to the field of this form, and not to that of another place. */
export function problemsAt(problems: readonly Problem[], step: string, about: string): Problem[] {
  return problems.map((one) => ({ ...one, field: `${one.field}-${step}-${about}` }));
}
