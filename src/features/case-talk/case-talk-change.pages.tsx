/** The forms on which a talk moves or is called off, what a talk tells of that, and to whom a letter left. No person stands in any of it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn } from '../../ui/field.tsx';
import { ActForm, Form, FormActs } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Written } from '../../ui/text.tsx';
import { DateField, TextArea, TextField } from '../../ui/text-field.tsx';
import { type Mail, ToldLines } from '../meeting/invitation.pages.tsx';
import { CASE_TALKS, type Talk, talkPage } from './case-talk.ts';

export interface TalkChangeView {
  readonly talk: Talk;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string | undefined>>;
  readonly problems: readonly Problem[];
  readonly refused?: string | undefined;
}

function Head({ view: { talk, refused }, title }: { view: TalkChangeView; title: string }) {
  const { id, on, at, place, cancelled } = talk;
  return (
    <>
      <PageHead
        above={[
          { href: '/overleg', label: say`Overleg` },
          { href: CASE_TALKS, label: say`Casusoverleg` },
          { href: talkPage(id), label: formatDate(on) },
        ]}
        title={title}
        lead={say`Nu: ${formatDate(on, 'full')} om ${formatWallTime(at)}, ${place}.`}
      />
      <Refused message={refused}>
        {!cancelled && (
          <p>{say`Er staat nu: ${formatDate(on, 'full')} om ${formatWallTime(at)}, ${place}.`}</p>
        )}
      </Refused>
    </>
  );
}

/** Moves a talk. */
export function MoveTalkPage(view: TalkChangeView) {
  const { talk, csrf, typed, problems } = view;
  const form = { typed, problems };
  return (
    <Stack>
      <Head view={view} title={say`Verplaats het overleg`} />
      <Card title={say`Wanneer en waar dan wel?`}>
        <p>{say`Wie op het overleg staat, gaat mee. Elke organisatie bevestigt de voorwaarden opnieuw, want elke persoon moet de nieuwe dag weten.`}</p>
        <Form action={`${talkPage(talk.id)}/verplaats`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={String(talk.sequence)} />
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
          <FormActs back={talkPage(talk.id)} label={say`Verplaats`} />
        </Form>
      </Card>
    </Stack>
  );
}

/** Calls a talk off. */
export function CancelTalkPage(view: TalkChangeView) {
  const { talk, csrf, problems } = view;
  return (
    <Stack>
      <Head view={view} title={say`Het overleg gaat niet door`} />
      <Card title={say`Waarom niet?`}>
        <p>{say`Niemand wordt dan besproken. Wie op het overleg stond, leest dat op de eigen pagina. Zet de persoon daarna zelf op een ander overleg.`}</p>
        <Form action={`${talkPage(talk.id)}/afgelasten`} csrf={csrf} problems={problems}>
          <input type="hidden" name="versie" value={String(talk.sequence)} />
          <ReasonField {...view} />
          <FormActs back={talkPage(talk.id)} label={say`Laat het overleg niet doorgaan`} danger />
        </Form>
      </Card>
    </Stack>
  );
}

function ReasonField({ typed, problems }: TalkChangeView) {
  return (
    <TextArea
      {...fieldIn({ typed, problems }, 'reden')}
      label={say`Waarom?`}
      hint={say`Wie deelneemt, leest dit na het aanmelden. Noem geen personen.`}
      rows={3}
      maxlength={500}
    />
  );
}

/** Tells what changed last and why. */
export function TalkChange({ talk }: { talk: Talk }) {
  const [last] = talk.changes;
  if (last === undefined) return talk.cancelled ? <p>{say`Dit overleg gaat niet door.`}</p> : null;
  return (
    <>
      <p>
        {talk.cancelled
          ? say`Dit overleg gaat niet door.`
          : say`Dit overleg is verplaatst. Het was op ${formatDate(last.on, 'full')} om ${formatWallTime(last.at)}, ${last.place}. Het is nu op ${formatDate(talk.on, 'full')} om ${formatWallTime(talk.at)}, ${talk.place}.`}
      </p>
      <Written text={last.reason} />
    </>
  );
}

/** For the organisation that called it together: who was told, and what can still change. */
export function TalkKeeperCard({
  talk,
  mail,
  csrf,
  open,
}: {
  talk: Talk;
  mail: Mail;
  csrf: string;
  open: boolean;
}) {
  const here = talkPage(talk.id);
  return (
    <Card title={say`Uitnodiging`}>
      <Stack>
        <ToldLines mail={mail} />
        {mail.works && !mail.over && mail.to.some(({ told, address }) => !told && address !== null) && (
          <ActForm action={`${here}/verwittig`} csrf={csrf}>
            <Button>{say`Verstuur wat nog niet vertrok`}</Button>
          </ActForm>
        )}
        {open && (
          <Acts>
            <ButtonLink href={`${here}/verplaats`}>{say`Verplaats`}</ButtonLink>
            <ButtonLink href={`${here}/afgelasten`}>{say`Gaat niet door`}</ButtonLink>
          </Acts>
        )}
      </Stack>
    </Card>
  );
}
