/**
 * Faults of one line in the functions that change a pathway. Walks that do not find them prove nothing. Each is looked for in walks
 * that are always the same, so that none hides from one run and shows in another.
 */
import { violatedConstraint } from '../../src/adapters/database/pool.ts';
import { type Saboteur, sabotage } from './gate-saboteur.ts';
import { laterFaults } from './pathway-fault.ts';
import type { WalkPlace } from './pathway-place.ts';
import { nothingWalked, walkPathways } from './pathway-walk.ts';

const SEED = 20_261_122;
const WALKS = 1_000;

const s = (of: string, name: string, text: string, becomes: string): Saboteur => ({
  of,
  name,
  text,
  becomes,
});

export const pathwaySaboteurs: readonly Saboteur[] = [
  s('gate.enter_phase', 'a phase follows any other', 'not open_phase.phase = any (p_after)', 'false'),
  s(
    'gate.enter_phase',
    'two go to the next phase at once',
    'open_phase.version is distinct from p_version',
    'false',
  ),
  s(
    'gate.set_lead',
    'the lead changes while a hand-over runs',
    'if gate.handover_holds(me, door, p_person) then',
    'if false then',
  ),
  s(
    'gate.set_lead',
    'two changes of the lead wait',
    'to_ask is not null and gate.lead_change_waits(me, door, p_person)',
    'false',
  ),
  s('gate.lead_asks', 'VDAB takes the lead without asking', 'if led_by = me.organisation or', 'if true or'),
  s(
    'gate.answer_lead',
    'an answer comes after a proposal was taken back',
    `if l.state <> 'proposed' then`,
    'if false then',
  ),
  s(
    'gate.answer_lead',
    'whoever asked answers',
    'and asked = me.organisation for update',
    'and me.organisation in (asked, source) for update',
  ),
  s(
    'gate.answer_lead',
    'the other does not write down what it accepted',
    `if p_answer = 'accepted' then`,
    'if false then',
  ),
  s(
    'gate.follow_release',
    'what was answered is taken back',
    `p_follow <> 'close' and r.state <> 'asked'`,
    'false',
  ),
  s(
    'gate.propose_handover',
    'a hand-over begins while the lead is asked for',
    ' or gate.lead_change_waits(me, door, p_person) then',
    ' then',
  ),
  s('gate.propose_handover', 'who does not lead hands over', ' or leader <> me.organisation', ''),
  s(
    'gate.answer_handover',
    'the receiver takes a moment of its own',
    'p_moment, h.source, me.today',
    'p_moment, (select m.source from handover_moments m where m.id = p_moment), me.today',
  ),
  s(
    'gate.moment_stands',
    'a moment of before is chosen',
    'n.recorded_at > m.recorded_at',
    'n.recorded_at is null',
  ),
  s(
    'gate.decline_own_handover',
    'a yes of the person outlives the no',
    `delete from handover_confirmations where handover_id = h.id and who = 'person';`,
    '',
  ),
  s(
    'gate.handover_state',
    'what goes on after a no stands as proposed',
    `not in ('personDeclined', 'personGoesOn', 'goesOn')`,
    `not in ('personDeclined')`,
  ),
  s(
    'gate.resume_handover',
    'what nobody declined goes on',
    `if gate.handover_seen(me, h, p_reason) <> 'declined' then`,
    'if false then',
  ),
  s('gate.add_confirmation', 'two confirmations are enough', '= 3 then', '= 2 then'),
  s('gate.add_confirmation', 'the third confirmation gives no lead', 'perform gate.give_lead(me, h);', ''),
  s(
    'gate.confirm_handover',
    'one side confirms for the other',
    `when 'receiver' then h.receiver = me.organisation`,
    `when 'receiver' then h.id is not null`,
  ),
  s(
    'gate.confirm_own_handover',
    'the person confirms what was stopped',
    `if gate.handover_now(h) <> 'talked' then`,
    'if false then',
  ),
  s(
    'gate.end_handover',
    'what was stopped runs on',
    'update handovers set running = false where id = h.id;',
    '',
  ),
  s(
    'gate.decide_proposal',
    'an approval changes nothing',
    'if gate.apply_proposal(me, p) = 0 then',
    'if false then',
  ),
  s(
    'gate.decide_proposal',
    'what was decided is decided again',
    `if p.state <> 'waiting' then`,
    'if false then',
  ),
  s(
    'gate.decide_proposal',
    'an approval rests on what was changed',
    'if p_version is distinct from (select version from plan_actions where id = p.action_id) then',
    'if false then',
  ),
  s('gate.make_proposal', 'an older proposal waits on', `set state = 'replaced'`, `set state = 'withdrawn'`),
  s(
    'gate.withdraw_proposal',
    'an approved proposal is taken back',
    `if p.state <> 'waiting' then`,
    'if false then',
  ),
  s('gate.amend_action', 'the last who writes wins', 'if a.version <> p_version then', 'if false then'),
  s(
    'gate.sign_own_plan',
    'an empty plan is signed',
    'if gate.can_be_signed(contents) is not true then',
    'if contents is null then',
  ),
  s(
    'gate.sign_own_plan',
    'the person signs what changed meanwhile',
    'if gate.plan_hash(contents) <> p_hash then',
    'if false then',
  ),
  s(
    'gate.send_referral',
    'two referrals wait with one partner',
    'and gate.is_undecided(r, me.today)',
    'and false',
  ),
  s(
    'gate.settle_answer',
    'a referral is answered after it was taken back',
    'if not gate.is_undecided(r, me.today) then',
    'if false then',
  ),
  s('gate.start_referral', 'what was refused starts', `if r.status <> 'accepted' then`, 'if false then'),
  s(
    'gate.start_referral',
    'nobody tried to reach whom nobody reached',
    `p_code = 'notReached' and not exists`,
    `false and not exists`,
  ),
  s('gate.may_write', 'who guides no more writes', `d.kind = 'involved' and d.role = 'guidance'`, 'true'),
  s(
    'gate.record_act',
    'an act is written down twice',
    `values (p_act, me.user_id, me.mandate_id, me.organisation, p_subject, p_person)`,
    `values (p_act, me.user_id, me.mandate_id, me.organisation, p_subject, p_person), (p_act, me.user_id, me.mandate_id, me.organisation, p_subject, p_person)`,
  ),
  ...laterFaults,
];

/** Puts a fault in, walks, takes it out again, and gives the number of acts it took to find it, or nothing. */
export async function findPathwaySaboteur(place: WalkPlace, saboteur: Saboteur): Promise<number | undefined> {
  const restore = await sabotage(place.db.admin, saboteur);
  const walked = nothingWalked();
  try {
    await walkPathways(place, SEED, WALKS, walked);
  } catch (error) {
    // A rule of the tables that stops a fault has found it too.
    if (violatedConstraint(error) === undefined) throw error;
    return walked.acts;
  } finally {
    await restore();
  }
  return walked.found.length > 0 ? walked.acts : undefined;
}
