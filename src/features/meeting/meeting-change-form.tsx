/**
 * The forms on which a meeting moves or is called off, of a body and of a case talk alike: what stands now, when and where it will be,
 * and why. Each kind says itself what becomes of what was on its agenda.
 */
import type { ComponentChildren } from 'preact';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { WhenAndWhere } from './meeting-time-field.tsx';

/** A form that came back or not, about a meeting as it stands now. */
export interface ChangeForm extends Filled {
  readonly csrf: string;
  readonly refused?: string | undefined;
  readonly now: { readonly on: CivilDate; readonly at: string; readonly place: string };
  /** It stands no more: someone called it off meanwhile. */
  readonly gone: boolean;
  /** The page of the meeting, and those above it. */
  readonly above: readonly { readonly href: string; readonly label: string }[];
  readonly page: string;
  readonly version: string;
  /** Who reads why. */
  readonly readers: string;
}

/** Asks for another day, hour or place; within it, what goes along. */
export function MoveForm({
  form,
  title,
  children,
}: {
  form: ChangeForm;
  title: string;
  children: ComponentChildren;
}) {
  return (
    <Frame form={form} title={title}>
      <Card title={say`Wanneer en waar dan wel?`}>
        {children}
        <Form action={`${form.page}/verplaats`} csrf={form.csrf} problems={form.problems}>
          <Version form={form} />
          <WhenAndWhere form={form} />
          <Reason form={form} />
          <FormActs back={form.page} label={say`Verplaats`} />
        </Form>
      </Card>
    </Frame>
  );
}

type CancelProps = {
  form: ChangeForm;
  title: string;
  /** What the card asks. */
  asks: string;
  /** What becomes of what was on the agenda, told before the form. */
  told?: ComponentChildren;
  label: string;
  /** What else the form asks. */
  children?: ComponentChildren;
};

/** Asks why a meeting does not take place. */
export function CancelForm({ form, title, asks, told, label, children }: CancelProps) {
  return (
    <Frame form={form} title={title}>
      <Card title={asks}>
        {told}
        <Form action={`${form.page}/afgelasten`} csrf={form.csrf} problems={form.problems}>
          <Version form={form} />
          <Reason form={form} />
          {children}
          <FormActs back={form.page} label={label} danger />
        </Form>
      </Card>
    </Frame>
  );
}

function Frame({ form, title, children }: { form: ChangeForm; title: string; children: ComponentChildren }) {
  const { above, refused, gone, now } = form;
  const day = formatDate(now.on, 'full');
  const hour = formatWallTime(now.at);
  return (
    <Stack>
      <PageHead above={[...above]} title={title} lead={say`Nu: ${day} om ${hour}, ${now.place}.`} />
      <Refused message={refused}>
        {!gone && <p>{say`Er staat nu: ${day} om ${hour}, ${now.place}.`}</p>}
      </Refused>
      {children}
    </Stack>
  );
}

function Version({ form }: { form: ChangeForm }) {
  return <input type="hidden" name="versie" value={form.version} />;
}

function Reason({ form }: { form: ChangeForm }) {
  return (
    <TextArea {...fieldIn(form, 'reden')} label={say`Waarom?`} hint={form.readers} rows={3} maxlength={500} />
  );
}
