/** The forms on which the secretary moves a meeting or calls it off, each with what becomes of the points. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { bodyPage } from '../body/body.ts';
import type { OpenedMeeting } from './meeting.sql.ts';
import { meetingPage } from './meeting.ts';

export interface ChangeView {
  readonly opened: OpenedMeeting;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

function Head({ view: { opened, refused }, title }: { view: ChangeView; title: string }) {
  const { id, body, on, at, place } = opened;
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: bodyPage(body.id), label: body.name },
          { href: meetingPage(id), label: say`Vergadering van ${formatDate(on)}` },
        ]}
        title={title}
        lead={say`Nu: ${formatDate(on, 'full')} om ${formatWallTime(at)}, ${place}.`}
      />
      <Refused message={refused}>
        <p>{say`Er staat nu: ${formatDate(on, 'full')} om ${formatWallTime(at)}, ${place}.`}</p>
      </Refused>
    </>
  );
}

/** Moves a meeting. */
export function MovePage(view: ChangeView) {
  const { opened, csrf, typed, problems } = view;
  const form = { typed, problems };
  return (
    <Stack>
      <Head view={view} title={say`Verplaats de vergadering`} />
      <Card title={say`Wanneer en waar dan wel?`}>
        <p>{say`De agendapunten gaan mee. Wie uitgenodigd is, krijgt bericht en antwoordt opnieuw.`}</p>
        <Form action={`${meetingPage(opened.id)}/verplaats`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? opened.version} />
          <DateField {...fieldIn(form, 'datum')} label={say`Welke dag?`} />
          <TextField
            {...fieldIn(form, 'uur')}
            label={say`Welk uur?`}
            hint={say`Bijvoorbeeld 9.30.`}
            maxlength={5}
            narrow
          />
          <TextField
            {...fieldIn(form, 'plaats')}
            label={say`Waar?`}
            hint={say`Een adres, of “online”.`}
            maxlength={120}
          />
          <ReasonField {...view} />
          <FormActs back={meetingPage(opened.id)} label={say`Verplaats`} />
        </Form>
      </Card>
    </Stack>
  );
}

/** Calls a meeting off. */
export function CancelPage(view: ChangeView) {
  const { opened, csrf, typed, problems } = view;
  const { next, items } = opened;
  const form = { typed, problems };
  const wait = { value: 'wachten', label: say`Ze wachten tot u ze op een agenda zet` };
  const options =
    next === null
      ? [wait]
      : [{ value: 'volgende', label: say`Ze gaan naar de vergadering van ${formatDate(next.on)}` }, wait];
  return (
    <Stack>
      <Head view={view} title={say`De vergadering gaat niet door`} />
      <Card title={say`Waarom, en wat met de punten?`}>
        <Form action={`${meetingPage(opened.id)}/afgelasten`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={typed['versie'] ?? opened.version} />
          <ReasonField {...view} />
          <RadioGroup
            {...fieldIn(form, 'punten')}
            label={
              items.length === 1
                ? say`Er staat 1 punt op de agenda. Wat gebeurt ermee?`
                : say`Er staan ${items.length} punten op de agenda. Wat gebeurt ermee?`
            }
            options={options}
          />
          <FormActs back={meetingPage(opened.id)} label={say`Laat de vergadering niet doorgaan`} danger />
        </Form>
      </Card>
    </Stack>
  );
}

function ReasonField({ typed, problems }: ChangeView) {
  return (
    <TextArea
      {...fieldIn({ typed, problems }, 'reden')}
      label={say`Waarom?`}
      hint={say`Wie uitgenodigd is, leest dit na het aanmelden. Noem geen personen.`}
      rows={3}
      maxlength={500}
    />
  );
}
