/** What the secretary may take onto an agenda with one press: proposals, decisions that are not carried out, actions that are late, concerns. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { type Filled, fieldIn } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { Lines } from '../../ui/list.tsx';
import { NotKept } from '../../ui/not-kept.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name, Written } from '../../ui/text.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import type { Concern } from '../concern/concern.sql.ts';
import { shortened } from '../concern/concern-line.tsx';
import { actionPage } from '../agreement-action/action.ts';
import { decisionAddress } from '../follow-up/follow-up.ts';
import { meetingPage } from '../meeting/meeting.ts';
import { themes } from '../theme/theme.ts';
import type { TakenKind, WaitingForAgenda } from './agenda-proposal.ts';

interface WaitingView extends Filled {
  readonly meeting: string;
  readonly waiting: WaitingForAgenda | null;
  readonly concerns: readonly Concern[];
  readonly csrf: string;
}

/** Draws the press that takes one thing onto the agenda. */
type Take = (kind: TakenKind, id: string, title: string) => ComponentChildren;

/** Offers what waits; nothing where nothing does. */
export function WaitingCard({ meeting, waiting, concerns, csrf, ...filled }: WaitingView) {
  if (waiting === null) return <NotKept texts={[filled.typed['reden']]} />;
  const { proposals, followUps, actions } = waiting;
  const take: Take = (kind, id, title) => <TakeForm {...{ meeting, csrf, kind, id, title }} />;
  const lines: ComponentChildren[] = [
    ...followUps.map((one) => <WaitingDecision one={one} take={take} />),
    ...actions.map((one) => <WaitingAction one={one} take={take} />),
    ...proposals.map(({ id, title, why, organisation }) => (
      <>
        <b>
          <Name>{title}</Name>
        </b>
        <div class="source">{say`Voorstel van ${organisation}`}</div>
        <Written text={why} />
        {take('proposal', id, title)}
        <PutOff {...{ meeting, id, title, csrf }} {...(filled.typed['voorstel'] === id ? filled : empty)} />
      </>
    )),
    ...concerns.map((one) => <WaitingConcern one={one} take={take} />),
  ];
  const answered = !proposals.some(({ id }) => id === filled.typed['voorstel']);
  const unkept = answered ? [filled.typed['reden']] : [];
  if (lines.length === 0) return <NotKept texts={unkept} />;
  return (
    <>
      <NotKept texts={unkept} />
      <Card title={say`Wacht op een agenda`} id="wacht-op-agenda">
        <Lines items={lines} />
      </Card>
    </>
  );
}

function WaitingConcern({ one: { id, theme, text }, take }: { one: Concern; take: Take }) {
  return (
    <>
      <b>{say`Signaal over ${themes[theme]}`}</b>
      <div class="source">{shortened(text)}</div>
      {take('concern', id, say`Signaal over ${themes[theme]}`)}
    </>
  );
}

function WaitingAction({
  one: { id, title, due, agreement, under, owner },
  take,
}: {
  one: WaitingForAgenda['actions'][number];
  take: Take;
}) {
  return (
    <>
      <a href={actionPage(agreement, id)}>{say`Actie: ${title}`}</a> <Tag tone="late">{say`te laat`}</Tag>
      <div class="source">
        {say`tegen ${formatDate(due)}`} · <Name>{under}</Name>
        {owner !== null && (
          <>
            {' '}
            · <Name>{owner}</Name>
          </>
        )}
      </div>
      {take('action', id, say`Actie: ${title}`)}
    </>
  );
}

function WaitingDecision({
  one: { id, number, text, due, late, lateAction },
  take,
}: {
  one: WaitingForAgenda['followUps'][number];
  take: Take;
}) {
  return (
    <>
      <a href={decisionAddress(id)}>{say`Besluit ${number}`}</a>{' '}
      {late && <Tag tone="late">{say`te laat`}</Tag>}
      <div class="source">{say`tegen ${formatDate(due)}`}</div>
      {lateAction !== null && <div class="source">{say`Te laat: de actie “${lateAction}”`}</div>}
      <Written text={text} />
      {take('followUp', id, say`Opvolging van besluit ${number}`)}
    </>
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
      <Acts>
        <Button>
          {say`Neem op`}
          <Hidden>: {title}</Hidden>
        </Button>
        {(kind === 'proposal' || kind === 'action') && (
          <Button look="subtle" name="doel" value="beslissen">
            {say`Laat erover beslissen`}
            <Hidden>: {title}</Hidden>
          </Button>
        )}
      </Acts>
    </ActForm>
  );
}

const empty: Filled = { typed: {}, problems: [] };

type PutOffProps = Filled & { meeting: string; id: string; title: string; csrf: string };

function PutOff({ meeting, id, title, csrf, typed, problems }: PutOffProps) {
  const reason = `reden-${id}`;
  return (
    <Fold
      open={typed['voorstel'] === id}
      summary={
        <>
          {say`Stel uit`}
          <Hidden>: {title}</Hidden>
        </>
      }
    >
      <Form
        action={`${meetingPage(meeting)}/uitstel`}
        csrf={csrf}
        problems={problems.map((one) => ({ ...one, field: reason }))}
      >
        <input type="hidden" name="voorstel" value={id} />
        <TextArea
          {...fieldIn({ typed, problems }, 'reden')}
          id={reason}
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
