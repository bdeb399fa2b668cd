/**
 * The flows between the organisations of a walk, and how they are suspended and lifted while the walks go on: by whom, what the model
 * says of it, and that each time is written down once. All walks of a database stand under the same law.
 */
import { liftFlow, suspendFlow } from '../../src/features/flow/flow.acts.ts';
import type { Category } from '../../src/gate/category.ts';
import { perform } from '../../src/kernel/act.ts';
import type { FreshDatabase } from './database.ts';
import type { Dice } from './dice.ts';
import type { Side } from './pathway-model.ts';
import type { Town } from './town.ts';

interface WalkFlow {
  readonly from: Side;
  readonly to: Side;
  readonly purpose: 'guidance' | 'referral';
  readonly population: 'guided' | 'referred';
  readonly categories: readonly Category[];
}

const between = {
  purpose: 'guidance',
  population: 'guided',
  categories: ['pathway', 'plan', 'sharedNotes'],
} as const;
const work = { purpose: 'guidance', population: 'referred', categories: ['plan'] } as const;

/** The pathway and shared notes pass between OCMW and VDAB alone, the plan to the partner too; to De Steiger someone is only referred. */
export const walkFlows: Readonly<Record<string, WalkFlow>> = {
  ocmwToVdab: { ...between, from: 'ocmwVlierbeke', to: 'vdab' },
  vdabToOcmw: { ...between, from: 'vdab', to: 'ocmwVlierbeke' },
  ocmwToPartner: { ...work, from: 'ocmwVlierbeke', to: 'schakel' },
  partnerToOcmw: { ...work, from: 'schakel', to: 'ocmwVlierbeke' },
  referral: {
    from: 'ocmwVlierbeke',
    to: 'steiger',
    purpose: 'referral',
    population: 'guided',
    categories: ['competences'],
  },
};

/** Which flows are open now, and how often each was suspended or lifted. */
export interface Law {
  readonly open: Set<string>;
  readonly changes: Map<string, number>;
}

export interface LawPlace {
  readonly db: FreshDatabase;
  readonly law: Law;
  /** The id of each flow. */
  readonly flows: ReadonlyMap<string, string>;
  readonly officers: ReadonlyMap<string, string>;
}

/** Who tries: the data protection officers of the senders, and two who may not. */
const tries = ['dpo.vlierbeke', 'dpo.vdab', 'dpo.schakel', 'jurist.vdab', 'coach.vlierbeke'] as const;
const officerOf: Partial<Record<Side, string>> = {
  ocmwVlierbeke: 'dpo.vlierbeke',
  vdab: 'dpo.vdab',
  schakel: 'dpo.schakel',
};

export async function openLaw(db: FreshDatabase, town: Town): Promise<LawPlace> {
  const flows = new Map<string, string>();
  for (const [name, flow] of Object.entries(walkFlows)) {
    const { id } = await town.flow({ ...flow, categories: ['identity', ...flow.categories] });
    flows.set(name, id);
  }
  const officers = await Promise.all(tries.map(async (user) => [user, await town.signIn(user)] as const));
  const law = { open: new Set(flows.keys()), changes: new Map<string, number>() };
  return { db, law, flows, officers: new Map(officers) };
}

/** Suspends or lifts a flow, or tries to; says what went otherwise than the model has it. */
export async function changeLaw(place: LawPlace, dice: Dice): Promise<string | undefined> {
  const { law, flows } = place;
  const shut = [...flows.keys()].filter((flow) => !law.open.has(flow));
  // What is shut opens soon again, so that walks come far.
  const name = dice.pick(shut.length > 0 && dice.below(4) > 0 ? shut : [...flows.keys()]);
  const right = officerOf[walkFlows[name]?.from ?? 'vdab'] ?? '';
  const user = dice.below(4) === 0 ? dice.pick(tries) : right;
  const isOpen = law.open.has(name);
  const suspends = dice.below(5) === 0 ? !isOpen : isOpen;
  const token = place.officers.get(user);
  const id = flows.get(name) ?? '';
  const { outcome } = suspends
    ? await perform(place.db.app, token, suspendFlow, { id, reason: 'Dit wordt nagekeken.' })
    : await perform(place.db.app, token, liftFlow, { id });
  const said = user !== right ? 'forbidden' : suspends === isOpen ? 'done' : 'conflict';
  if (said === 'done') {
    law.changes.set(name, (law.changes.get(name) ?? 0) + 1);
    if (suspends) law.open.delete(name);
    else law.open.add(name);
  }
  const what = `${user} ${suspends ? 'suspends' : 'lifts'} ${name}`;
  if (outcome !== said) return `${what}: it fell ${outcome}, the model says ${said}`;
  const stands = await lawNow(place);
  const wanted = [...flows.keys()].map((flow) => [flow, law.open.has(flow), law.changes.get(flow) ?? 0]);
  if (JSON.stringify(stands) === JSON.stringify(wanted)) return undefined;
  return `${what}: PostgreSQL has ${JSON.stringify(stands)}, the model ${JSON.stringify(wanted)}`;
}

async function lawNow({ db, flows }: LawPlace): Promise<[string, boolean, number][]> {
  const rows = await db.admin.many<{ id: string; open: boolean; changes: number }>(
    `select f.id, f.status = 'inForce' as open,
       (select count(*)::integer from act_log a where a.subject_id = f.id::text) as changes
     from flows f where f.id = any ($1)`,
    [[...flows.values()]],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...flows].map(([name, id]) => [name, byId.get(id)?.open ?? false, byId.get(id)?.changes ?? 0]);
}

/** Opens every flow again, past the gate, so that the next walks begin under the law as it was. */
export async function restoreLaw(place: LawPlace): Promise<void> {
  await place.db.admin.many(
    `update flows set status = 'inForce', suspended_from = null, suspended_by = null, suspended_at = null,
       suspension_reason = null
     where id = any ($1) and status <> 'inForce'`,
    [[...place.flows.values()]],
  );
  for (const [name, open, changes] of await lawNow(place)) {
    if (open) place.law.open.add(name);
    place.law.changes.set(name, changes);
  }
}
