/** The forms on which a talk moves or is called off, what a talk tells of that, and to whom a letter left. No person stands in any of it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Written } from '../../ui/text.tsx';
import { type Mail, ToldLines } from '../meeting/invitation.pages.tsx';
import type { ChangeView } from '../meeting/meeting-change.web.tsx';
import { CancelForm, type ChangeForm, MoveForm } from '../meeting/meeting-change-form.tsx';
import { CASE_TALKS, type Talk, talkPage } from './case-talk.ts';

type View = ChangeView<Talk>;

function formOf({ meeting: talk, ...form }: View): ChangeForm {
  const page = talkPage(talk.id);
  return {
    ...form,
    now: talk,
    gone: talk.cancelled,
    above: [
      { href: '/overleg', label: say`Overleg` },
      { href: CASE_TALKS, label: say`Casusoverleg` },
      { href: page, label: formatDate(talk.on) },
    ],
    page,
    readers: say`Wie deelneemt, leest dit na het aanmelden. Noem geen personen.`,
  };
}

/** Moves a talk. */
export function MoveTalkPage(view: View) {
  return (
    <MoveForm form={formOf(view)} title={say`Verplaats het overleg`}>
      <p>{say`Wie op het overleg staat, gaat mee. Elke organisatie bevestigt de voorwaarden opnieuw, want elke persoon moet de nieuwe dag weten.`}</p>
    </MoveForm>
  );
}

/** Calls a talk off. */
export function CancelTalkPage(view: View) {
  return (
    <CancelForm
      form={formOf(view)}
      title={say`Het overleg gaat niet door`}
      asks={say`Waarom niet?`}
      told={
        <p>{say`Niemand wordt dan besproken. Wie op het overleg stond, leest dat op de eigen pagina. Zet de persoon daarna zelf op een ander overleg.`}</p>
      }
      label={say`Laat het overleg niet doorgaan`}
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
