/** Steps about a referral from the OCMW to a partner that did not guide the person yet, with what the model says of each. */
import {
  answerReferral,
  endReferral,
  sendReferral,
  startReferral,
  tryReferral,
  withdrawReferral,
} from '../../src/features/referral/referral.acts.ts';
import { guides, guidesFor, opens } from './pathway-law.ts';
import { type Actor, guidance, type Pathway, type Side } from './pathway-model.ts';
import { endInvited, leaveAftercare } from './pathway-move-outcome.ts';
import { type Choice, move, oneOf, someone } from './pathway-move.ts';

const send: Choice = ({ pathway, dice, organisation }) => {
  const actor = someone(dice, 'coach', 'colleague', 'head');
  const to: Side = dice.below(7) === 0 ? 'ocmwVlierbeke' : 'steiger';
  const input = {
    dossier: pathway.person,
    to: organisation(to),
    question: 'Kan zij starten?',
    wantedOutcomes: ['work'],
  };
  return move(actor, sendReferral, input, () => {
    const side = guidesFor(pathway, actor);
    if (side === undefined) return 'missing';
    if (side === to) return 'invalid';
    if (!opens(pathway, side, to, 'competences')) return 'forbidden';
    if (pathway.referrals.some(({ state }) => state === 'sent')) return 'conflict';
    pathway.referrals.push({ id: '', to, state: 'sent', tries: [] });
    return 'referral.send';
  });
};

const answer: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.referrals);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'invited');
  const said = dice.pick(['accepted', 'accepted', 'refused'] as const);
  return move(actor, answerReferral, { id: row.id, answer: said }, () => {
    if (actor.who !== 'invited') return 'missing';
    if (row.state !== 'sent') return 'conflict';
    if (said === 'accepted' && !opens(pathway, 'ocmwVlierbeke', 'steiger', 'competences')) return 'conflict';
    row.state = said;
    if (said === 'accepted') takeUp(pathway);
    return said === 'accepted' ? 'referral.accept' : 'referral.refuse';
  });
};

/** Whoever accepts guides the person, also after work that was found: what was followed up until now is over. */
function takeUp(pathway: Pathway): void {
  if (guides(pathway, 'steiger')) return;
  for (const row of pathway.involvements)
    if (row.of === 'steiger' && row.active) Object.assign(row, { active: false, why: 'referral' });
  for (const row of pathway.outflows) if (row.of === 'steiger' && row.closed === null) row.closed = 'resumed';
  leaveAftercare(pathway, 'steiger', 'reopened');
  pathway.involvements.push(guidance('steiger', 0));
}

const takeBack: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.referrals);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'coach', 'head');
  return move(actor, withdrawReferral, { id: row.id }, () => {
    if (guidesFor(pathway, actor) !== 'ocmwVlierbeke') return 'missing';
    if (row.state !== 'sent') return 'conflict';
    row.state = 'withdrawn';
    return 'referral.withdraw';
  });
};

const start: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.referrals);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'invited');
  const code = dice.pick(['', '', 'noPlace', 'notReached']);
  const on = dice.pick([0, 0, 0, 1]);
  const input =
    code === '' ? { started: true, id: row.id, startedOn: day(on) } : { started: false, id: row.id, code };
  return move(actor, startReferral, input, () => {
    if (actor.who !== 'invited') return 'missing';
    if (row.state !== 'accepted') return 'conflict';
    if (code === '' && on > 0) return 'invalid';
    if (
      code === 'notReached' &&
      !row.tries.some((one) => one.of === 'steiger' && one.with === 'person' && !one.reached)
    )
      return 'invalid';
    row.state = code === '' ? 'started' : 'notStarted';
    return code === '' ? 'referral.start' : 'referral.notStart';
  });
};

const end: Choice = ({ pathway, dice }) => {
  const row = oneOf(dice, pathway.referrals);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'invited');
  const wantedOutcome = dice.pick(['work', 'work', 'training']);
  const outcomes = [{ wantedOutcome, result: 'reached' }];
  return move(actor, endReferral, { id: row.id, outcomes }, () => {
    if (actor.who !== 'invited') return 'missing';
    if (!['accepted', 'started'].includes(row.state)) return 'conflict';
    if (wantedOutcome !== 'work') return 'invalid';
    row.state = 'ended';
    return 'referral.end';
  });
};

const attempt: Choice = ({ pathway, dice, day }) => {
  const row = oneOf(dice, pathway.referrals);
  if (row === undefined) return undefined;
  const actor = someone(dice, 'invited', 'invited', 'coach');
  const whom = dice.pick(['person', 'organisation']);
  const reached = dice.below(2) === 0;
  const on = dice.pick([0, 0, 1]);
  const input = { id: row.id, on: day(on), with: whom, reached: reached ? 'ja' : 'nee' };
  return move(actor, tryReferral, input, () => {
    const of = triesFor(pathway, actor);
    if (of === undefined) return 'missing';
    if (['refused', 'withdrawn', 'ended', 'notStarted'].includes(row.state)) return 'conflict';
    if (on > 0) return 'invalid';
    row.tries.push({ of, with: whom, reached });
    return 'referral.try';
  });
};

/** The sender and the receiver alone try. */
function triesFor(pathway: Pathway, actor: Actor): Side | undefined {
  if (actor.who === 'invited') return 'steiger';
  const side = guidesFor(pathway, actor);
  return side === 'ocmwVlierbeke' ? side : undefined;
}

export const referralChoices: readonly Choice[] = [
  send,
  send,
  answer,
  answer,
  answer,
  takeBack,
  start,
  end,
  attempt,
  endInvited,
];
