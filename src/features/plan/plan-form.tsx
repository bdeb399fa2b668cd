/** The fields of the forms of a plan, each with what was typed and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { nameIn } from '../dossier/part-page.tsx';
import { personsAddress } from '../dossier/dossier.ts';
import { doerName, type OpenedPlan } from './opened-plan.ts';
import { planAddress, type Typed } from './plan-address.ts';
import { type Doer, doers } from './plan.ts';

/** What every form of a plan has. */
export interface FormView {
  readonly opened: OpenedPlan;
  readonly reason: string | undefined;
  readonly csrf: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
  /** Where two changed the same: what stands there now beside what was typed. */
  readonly clash?: Clash | undefined;
}

export interface Clash {
  readonly message: string;
  readonly lines: readonly { readonly what: string; readonly now: string; readonly typed: string }[];
}

type FramedFormProps = {
  view: FormView;
  title: string;
  lead?: string;
  action: string;
  button: string;
  before?: ComponentChildren;
  children: ComponentChildren;
};

/** Frames a form of the plan: the way back, the clash if there is one, the fields and two buttons. */
export function PlanForm({ view, title, lead, action, button, before, children }: FramedFormProps) {
  const { opened, reason, csrf, problems, clash } = view;
  const name = nameIn(opened.parts.head);
  const back = planAddress(opened.person, '', { reason });
  return (
    <>
      <PageHead
        above={[
          { href: personsAddress(reason), label: say`Personen` },
          { href: back, label: say`Plan van ${name}` },
        ]}
        title={title}
        lead={lead ?? <Name>{name}</Name>}
      />
      <Stack>
        {clash && <ClashBlock clash={clash} />}
        {before}
        <Form action={action} csrf={csrf} problems={problems}>
          {children}
          <Acts>
            <Button look="primary">{button}</Button>
            <ButtonLink href={back}>{say`Terug naar het plan`}</ButtonLink>
          </Acts>
        </Form>
      </Stack>
    </>
  );
}

function ClashBlock({ clash: { message, lines } }: { clash: Clash }) {
  if (lines.length === 0)
    return (
      <Alert tone="warning" live>
        {message}
      </Alert>
    );
  return (
    <>
      <Alert
        tone="warning"
        live
      >{say`${message} Uw tekst staat nog in het formulier. Bewaart u die, dan vervangt u wat er nu staat.`}</Alert>
      <DataTable
        caption={say`Beide versies`}
        rows={lines}
        columns={[
          { head: say`Deel`, rowHead: true, cell: (line) => line.what },
          { head: say`Staat er nu`, cell: (line) => <Name>{line.now}</Name> },
          { head: say`U schreef`, cell: (line) => <Name>{line.typed}</Name> },
        ]}
      />
    </>
  );
}

/** Asks what is done, by whom, from when, until when and how much. */
export function ActionFields({ view }: { view: FormView }) {
  const who = (Object.keys(doers) as Doer[]).map((by) => ({ value: by, label: doerName(view.opened, by) }));
  return (
    <>
      <TextArea
        {...fieldIn(view, 'tekst')}
        label={say`Wat gebeurt er?`}
        hint={say`Een korte zin die de persoon begrijpt. Geen gezondheid, schulden of andere gevoelige zaken.`}
        rows={2}
        maxlength={300}
      />
      <SelectField {...fieldIn(view, 'wie')} label={say`Wie doet dit?`} choose={say`Kies`} options={who} />
      <DateField {...fieldIn(view, 'begin')} label={say`Vanaf wanneer?`} optional />
      <DateField {...fieldIn(view, 'tegen')} label={say`Tegen wanneer?`} />
      <TextField
        {...fieldIn(view, 'hoeveel')}
        label={say`Hoeveel?`}
        hint={say`Bijvoorbeeld: drie halve dagen per week.`}
        maxlength={80}
        optional
      />
    </>
  );
}

/** Gives a closed list as options. */
export function optionsOf(codes: Readonly<Record<string, string>>) {
  return Object.entries(codes).map(([value, label]) => ({ value, label }));
}
