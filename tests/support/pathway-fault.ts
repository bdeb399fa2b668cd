/**
 * Faults of one line in what comes beside and after the plan: outflow and aftercare, the GPMI, notes, and flows that are suspended and
 * lifted. Part of pathway-saboteur.ts.
 */
import type { Saboteur } from './gate-saboteur.ts';

const never = 'if false then';

/** The function, what goes wrong, the text that stands there and what it becomes. */
const faults: readonly (readonly [of: string, name: string, text: string, becomes: string])[] = [
  [
    'gate.record_outflow',
    'work is written down while a hand-over runs',
    'if p_is_work and gate.handover_holds(',
    'if false and gate.handover_holds(',
  ],
  [
    'gate.record_outflow',
    'work that was found leaves the guidance as it is',
    'perform gate.begin_aftercare(me, p_person, p_began_on);',
    'null;',
  ],
  [
    'gate.record_outflow',
    'what was short of work stays open beside work',
    'where person_id = p_person and source = me.organisation and closed_on is null;',
    'where false;',
  ],
  [
    'gate.move_phase',
    'the phase stays where it was when work was found',
    'if open_phase.id is null then',
    'if true then',
  ],
  [
    'gate.resume_guidance',
    'guidance goes on and the phase stays aftercare',
    "perform gate.move_phase(me, me.organisation, p_person, array['aftercare'], array['reopened'], me.today);",
    'null;',
  ],
  [
    'gate.begin_aftercare',
    'aftercare of work noted late is over at once',
    'me.today + interval',
    'me.today - interval',
  ],
  [
    'gate.end_aftercare',
    'who began today is followed until tonight',
    'valid_from = least(valid_from, p_on), valid_until = p_on',
    'valid_until = greatest(valid_from, p_on)',
  ],
  [
    'gate.answer_check',
    'a check is answered twice',
    'or exists (select from work_checks where outflow_id = o.id and months = p_months)',
    '',
  ],
  [
    'gate.answer_check',
    'a check is answered before its day',
    'if (o.began_on + make_interval(months => p_months))::date > me.today then',
    never,
  ],
  ['gate.answer_check', 'the last check ends nothing', 'if p_months = 12 then', never],
  ['gate.end_job', 'the last who writes of a job wins', 'if s.version <> p_version then', never],
  [
    'gate.end_job',
    'a job of another organisation is ended',
    'where id = p_job and source = me.organisation for update',
    'where id = p_job for update',
  ],
  [
    'gate.resume_guidance',
    'guidance begins beside guidance',
    `if door.role is distinct from 'aftercare' then`,
    never,
  ],
  [
    'gate.object_to_aftercare',
    'the person says no and is followed on',
    `if not gate.end_aftercare(followed_by, me.citizen, me.today - 1, 'objection') then`,
    never,
  ],
  [
    'gate.may_follow_up',
    'who follows no more writes on',
    `select d.kind = 'involved' and`,
    `select true or d.kind = 'involved' and`,
  ],
  [
    'gate.guides_vouched',
    'what was shared in guidance is shared in aftercare',
    `i.role = 'guidance' and`,
    '',
  ],
  [
    'gate.proofs',
    'a proof outlives the guidance that it proved',
    'and e.valid_until < me.today and (e.valid_until >= gate.civil_day(r.decided_at) or e.ended_at >= r.decided_at)',
    'and false',
  ],
  [
    'gate.settle_answer',
    'who accepts someone again stays in aftercare',
    `if gate.end_aftercare(me.organisation, r.person_id, me.today - 1, 'referral') then`,
    never,
  ],
  [
    'gate.keeps_gpmi',
    'whoever guides keeps a GPMI',
    `me.organisation_kind in ('ocmw', 'ocmwAssociation') and`,
    '',
  ],
  ['gate.gpmi_refusal', 'the last who writes in a GPMI wins', ' or c.version <> p_version', ''],
  ['gate.gpmi_refusal', 'a GPMI that ended is changed', 'c.ended_on is not null or ', ''],
  ['gate.revise_gpmi', 'the same words are a new version', 'if latest.sections = p_sections then', never],
  ['gate.sign_gpmi', 'words are signed that nobody read', 'latest.document_hash <> p_hash or', ''],
  [
    'gate.sign_gpmi',
    'a GPMI is signed in which one side promises nothing',
    'if not gate.gpmi_can_be_signed(latest.sections) then',
    never,
  ],
  [
    'gate.sign_gpmi',
    'a colleague signs online for the person',
    `if p_party = 'person' and p_way <> 'paper' then`,
    never,
  ],
  ['gate.put_gpmi_signature', 'one signature is enough', 'having count(*) = 2', 'having count(*) > 0'],
  [
    'gate.sign_own_gpmi',
    'the person signs what was changed meanwhile',
    'latest.document_hash <> p_hash or',
    '',
  ],
  ['gate.sign_own_gpmi', 'the person signs what ended', 'c.ended_on is not null or', ''],
  ['gate.evaluate_gpmi', 'what nobody signed is looked at', 'if c.signed_on is null then', never],
  ['gate.prolong_gpmi', 'what nobody signed lasts longer', 'if c.signed_on is null then', never],
  ['gate.end_gpmi', 'a GPMI ends before it began', ' or p_on < c.starts_on', ''],
  ['gate.may_write_in', 'everyone writes in the compartment', 'me.category_mask & p_mask <> 0 and', ''],
  ['gate.remove_note', 'a colleague takes a note back', 'and n.recorded_by = me.user_id', ''],
  ['gate.remove_note', 'a note is taken back twice', 'if n.removed_at is not null then', never],
  [
    'gate.clear_note',
    'what was reported of a note waits on',
    `where note_id = p_note and state = 'open'`,
    'where false',
  ],
  [
    'gate.report_note',
    'a note that may not be read is reported',
    'and gate.passes_with_origins(v, n.source, n.category_bit, n.origins)',
    '',
  ],
  ['gate.report_note', 'a note that was taken away is reported', 'and n.removed_at is null', ''],
  [
    'gate.settle_report',
    'whoever reported decides',
    'where id = r.note_id and source = me.organisation for update',
    'where id = r.note_id and me.organisation in (source, r.reporter) for update',
  ],
  ['gate.settle_report', 'what was decided of a report is decided again', `if r.state <> 'open' then`, never],
  ['gate.record_contact', 'contact of tomorrow is noted', 'p_on > me.today or', ''],
  [
    'gate.suspend_flow',
    'a flow that is shut is suspended again',
    `if f.status not in ('inForce', 'conditional') then`,
    never,
  ],
  ['gate.lift_flow', 'a flow that was never suspended is lifted', `if f.status <> 'suspended' then`, never],
  [
    'gate.lift_flow',
    'lifting does not give back what was',
    `coalesce(f.suspended_from, 'conditional')`,
    `'conditional'`,
  ],
  [
    'gate.flow_refusal',
    'any officer stops a flow',
    'and f.sender = me.organisation) is true then null',
    ') is true then null',
  ],
  [
    'gate.doorway_state',
    'what is suspended passes on',
    `f.status = 'inForce' and f.sender`,
    `f.status in ('inForce', 'suspended') and f.sender`,
  ],
  ['gate.raise_law', 'a change of the law counts tomorrow', 'version = version + 1', 'version = version'],
  [
    'gate.handover_seen',
    'a party acts on steps it may not read',
    'or gate.sees_row(me, door, h.person_id, s.source, s.category_bit)',
    'or true',
  ],
  [
    'gate.sees_row',
    'an answer is given to a question that no longer passes',
    'coalesce(gate.is_told(me, p_door, p_person, p_source), false) and exists',
    'true or exists',
  ],
];

export const laterFaults: readonly Saboteur[] = faults.map(([of, name, text, becomes]) => ({
  of,
  name,
  text,
  becomes,
}));
