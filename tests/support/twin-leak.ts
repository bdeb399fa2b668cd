/** Leaks that change no decision and tell of something hidden all the same: the two worlds must find each of them. */
import type { Queryable } from '../../src/adapters/database/pool.ts';

export interface Leak {
  readonly name: string;
  /** Shows in so few worlds that only the long tests look for it. */
  readonly rare?: true;
  make(admin: Queryable): Promise<unknown>;
}

export const leaks: readonly Leak[] = [
  {
    name: 'absent and forbidden are told apart',
    make: (admin) =>
      edit(
        admin,
        'gate.refusal_of',
        `'outcome', v.refused`,
        `'outcome', case when v.refused = 'missing' and exists (select 1 from involvements where person_id = v.person and recorded_by is null) then 'forbidden' else v.refused end`,
      ),
  },
  {
    name: 'a proof is told where nothing may pass',
    make: (admin) => edit(admin, 'gate.look_of', `p.kind <> 'authentic' or`, 'true or'),
  },
  {
    name: 'a dossier counts what it hides',
    make: (admin) =>
      edit(
        admin,
        'gate.open_each',
        `'mask', v.role_mask`,
        `'mask', (select count(*) from facts where person_id = v.person)`,
      ),
  },
  {
    name: 'a ground is told on which nothing is shown',
    rare: true,
    make: (admin) => edit(admin, 'gate.opened', 'to_json(used_grounds)', 'to_json(v.grounds)'),
  },
  {
    name: 'a draft flow is in the reasons',
    make: (admin) => edit(admin, 'gate.flows_between', `and f.status <> 'draft'`, ''),
  },
  {
    name: 'a list row tells the benefit of another source',
    make: (admin) =>
      edit(
        admin,
        'gate.list_rows',
        `f.source = me.organisation and f.field = 'benefits[]'`,
        `f.field = 'benefits[]'`,
      ),
  },
  {
    name: 'a relation is told without a flow',
    make: (admin) => edit(admin, 'gate.told_involvements', 'join lateral (', 'left join lateral ('),
  },
  {
    name: 'an answer is taken about anyone who says to guide',
    make: (admin) =>
      edit(
        admin,
        'gate.answer_relation',
        'from gate.told_involvements(me, p_person) i where i.organisation = registrant_ref',
        'from involvements i where i.organisation = registrant_ref and i.person_id = p_person',
      ),
  },
  {
    name: 'registering tells that someone is known',
    make: (admin) =>
      edit(
        admin,
        'gate.register_client',
        `'notes', to_json(`,
        `'known', mine.id is null and exists (select 1 from facts f where f.person_id = person and f.source <> me.organisation), 'notes', to_json(`,
      ),
  },
  {
    name: 'an error tells that someone is known',
    make: (admin) =>
      edit(
        admin,
        'gate.register_client',
        'if person is null and insz_hash is not null then',
        `if person is not null and mine.id is null then raise exception 'duplicate key'; end if; if person is null and insz_hash is not null then`,
      ),
  },
  {
    name: 'a join is told to who is not let in to the other record',
    make: (admin) => edit(admin, 'gate.show_joined', 'and gate.lets_in(me, o.id, p_purpose, p_reason)', ''),
  },
  {
    name: 'an act tells that others joined two records',
    make: (admin) =>
      edit(
        admin,
        'gate.goes_on_elsewhere',
        'where j.organisation = me.organisation and j.earlier_id = p_person and j.counts;',
        'where j.earlier_id = p_person and j.counts limit 1;',
      ),
  },
  {
    name: 'drafts are public',
    make: (admin) => admin.many(`create policy leak on flows for select to werkwinkel_app using (true)`),
  },
  {
    name: 'the parties of a draft are public',
    make: (admin) => admin.many('alter table agreement_parties disable row level security'),
  },
  {
    name: 'colleagues of other organisations are public',
    make: (admin) => admin.many(`create policy leak on users for select to werkwinkel_app using (true)`),
  },
  {
    name: 'facts may be read past the gate',
    make: async (admin) => {
      await admin.many(`create policy leak on facts for select to werkwinkel_app using (true)`);
      await admin.many('grant select on facts to werkwinkel_app');
    },
  },
];

async function edit(admin: Queryable, of: string, text: string, becomes: string): Promise<void> {
  const row = await admin.one<{ definition: string }>(
    'select pg_get_functiondef($1::regproc) as definition',
    [of],
  );
  if (row === undefined || !row.definition.includes(text)) throw new Error(`${of} no longer says: ${text}`);
  await admin.many(row.definition.replaceAll(text, becomes));
}
