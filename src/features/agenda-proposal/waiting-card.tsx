/** What the secretary may take onto an agenda with one press: proposals, decisions that are not carried out, concerns that wait here. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { shortened } from '../concern/concern-line.tsx';
import type { Concern } from '../concern/concern.sql.ts';
import { decisionAddress } from '../follow-up/follow-up.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { themes } from '../theme/theme.ts';
import type { TakenKind, WaitingForAgenda } from './agenda-proposal.ts';

interface WaitingView {
  readonly meeting: string;
  readonly waiting: WaitingForAgenda | null;
  readonly concerns: readonly Concern[];
  readonly csrf: string;
}

/** Offers what waits; nothing where nothing does. */
export function WaitingCard({ meeting, waiting, concerns, csrf }: WaitingView) {
  if (waiting === null) return null;
  const { proposals, followUps } = waiting;
  const take = (kind: TakenKind, id: string, title: string) => (
    <TakeForm {...{ meeting, csrf, kind, id, title }} />
  );
  const lines: ComponentChildren[] = [
    ...followUps.map(({ id, number, text, due, late }) => (
      <>
        <a href={decisionAddress(id)}>{say`Besluit ${number}`}</a>{' '}
        {late && <Tag tone="late">{say`te laat`}</Tag>}
        <div class="source">{say`tegen ${formatDate(due)}`}</div>
        <Written text={text} />
        {take('followUp', id, say`Opvolging van besluit ${number}`)}
      </>
    )),
    ...proposals.map(({ id, title, why, organisation }) => (
      <>
        <b>
          <Name>{title}</Name>
        </b>
        <div class="source">{say`Voorstel van ${organisation}`}</div>
        <Written text={why} />
        {take('proposal', id, title)}
        <PutOff id={id} title={title} csrf={csrf} />
      </>
    )),
    ...concerns.map(({ id, theme, text }) => (
      <>
        <b>{say`Signaal over ${themes[theme]}`}</b>
        <div class="source">{shortened(text)}</div>
        {take('concern', id, say`Signaal over ${themes[theme]}`)}
      </>
    )),
  ];
  if (lines.length === 0) return null;
  return (
    <Card title={say`Wacht op een agenda`} id="wacht-op-agenda">
      <Lines items={lines} />
    </Card>
  );
}

function TakeForm({
  meeting,
  csrf,
  kind,
  id,
  title,
}: {
  meeting: string;
  csrf: string;
  kind: TakenKind;
  id: string;
  title: string;
}) {
  return (
    <ActForm action={`${meetingPage(meeting)}/opnemen`} csrf={csrf}>
      <input type="hidden" name="soort" value={kind} />
      <input type="hidden" name="wat" value={id} />
      <input type="hidden" name="titel" value={title} />
      <Button>
        {say`Neem op`}
        <Hidden>: {title}</Hidden>
      </Button>
    </ActForm>
  );
}

function PutOff({ id, title, csrf }: { id: string; title: string; csrf: string }) {
  return (
    <Fold
      summary={
        <>
          {say`Stel uit`}
          <Hidden>: {title}</Hidden>
        </>
      }
    >
      <Form action={`/overleg/voorstellen/${id}/uitstel`} csrf={csrf}>
        <TextArea
          name="reden"
          id={`reden-${id}`}
          label={say`Waarom stelt u dit uit?`}
          hint={say`Wie het voorstelde, leest dit.`}
          rows={2}
          maxlength={500}
        />
        <Acts>
          <Button>{say`Stel dit punt uit`}</Button>
        </Acts>
      </Form>
    </Fold>
  );
}
