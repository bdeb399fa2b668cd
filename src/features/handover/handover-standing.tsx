/** How a hand-over stands: its steps as a bar, what ends, and those of before. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Phase, PhaseBar } from '../../ui/phase-bar.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name, Written } from '../../ui/text.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import {
  agreedMoment,
  causes,
  type Handover,
  type HandoverState,
  handoverStates,
  isRunning,
  type Moment,
  openMoments,
  type Side,
  type Step,
  sideOf,
} from './handover.ts';
import { watchedMoment } from './handover-form.tsx';

const order: readonly HandoverState[] = ['proposed', 'countered', 'planned', 'talked', 'done'];

/** The steps of a hand-over as a bar, with the present one. */
function phasesOf({ state }: Handover): Phase[] {
  const now = { proposed: 1, countered: 1, planned: 2, talked: 3, done: 5 }[state as 'proposed'] ?? 0;
  return [say`Voorstel`, say`Antwoord`, say`Driegesprek`, say`Bevestigen`, say`Klaar`].map(
    (label, place) => ({
      label,
      state: place < now ? 'done' : place === now ? 'now' : 'later',
    }),
  );
}

/** Shows how the hand-over that runs stands. */
export function Standing({ opened, handover }: { opened: OpenedParts<object>; handover: Handover }) {
  const moment = agreedMoment(handover);
  const last = handover.steps.at(-1);
  const offered = offeredBySide(handover, sideOf(handover, opened.actor.organisation), opened.actor.today);
  return (
    <Card title={say`Van ${handover.giverName} naar ${handover.receiverName}`}>
      {order.includes(handover.state) && <PhaseBar label={say`Overdracht`} phases={phasesOf(handover)} />}
      <DefinitionList
        items={[
          { term: say`Toestand`, details: <StateTag state={handover.state} /> },
          {
            term: say`Wat eindigt`,
            details: endWords(handover),
          },
          ...(handover.state === 'proposed'
            ? [{ term: say`Antwoord voor`, details: formatDate(handover.answerBy, 'short') }]
            : []),
          ...(offered.length === 0
            ? []
            : [{ term: say`Voorgestelde momenten`, details: <Lines items={offered.map(watchedMoment)} /> }]),
          ...(moment === undefined ? [] : [{ term: say`Driegesprek`, details: watchedMoment(moment) }]),
          ...(last !== undefined && last.words !== ''
            ? [{ term: lastTerm(last), details: <Name>{last.words}</Name> }]
            : []),
        ]}
      />
      {handover.message !== '' && <Written text={handover.message} />}
      <RowSource opened={opened} row={handover} />
    </Card>
  );
}

/** What the words of the last step are. */
function lastTerm({ kind }: Step): string {
  if (kind === 'personDeclined') return say`Wat de persoon zei`;
  return kind === 'goesOn' ? say`Besproken met de persoon` : say`Reden`;
}

/** The moments that the reader offered and that wait for an answer; who answers reads them in the question. */
function offeredBySide(handover: Handover, side: Side, today: CivilDate): Moment[] {
  const waits = { giver: 'proposed', receiver: 'countered' }[side];
  return handover.state === waits ? openMoments(handover, today) : [];
}

function endWords({ cause, endsOn }: Handover): string {
  const what = beginning(causes[cause]);
  return endsOn === null ? what : say`${what} op ${formatDate(endsOn, 'short')}`;
}

/** Shows how a hand-over stands, in a word. */
function StateTag({ state }: { state: HandoverState }) {
  const tone = state === 'done' ? 'ok' : isRunning({ state }) ? 'wait' : 'plain';
  return <Tag tone={tone}>{handoverStates[state]}</Tag>;
}

/** Shows one of before in a few lines. */
export function Former({ opened, handover }: { opened: OpenedParts<object>; handover: Handover }) {
  const last = handover.steps.findLast(({ words }) => words !== '');
  return (
    <>
      {tell`Van ${<Name>{handover.giverName}</Name>} naar ${<Name>{handover.receiverName}</Name>}`}{' '}
      <StateTag state={handover.state} />
      {handover.doneOn !== null && (
        <div>{tell`${<Name>{handover.receiverName}</Name>} heeft de regie sinds ${formatDate(handover.doneOn, 'short')}.`}</div>
      )}
      {last !== undefined && <div>{tell`Reden: ${<Name>{last.words}</Name>}`}</div>}
      <RowSource opened={opened} row={handover} />
    </>
  );
}
