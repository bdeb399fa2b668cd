/**
 * Plans of the demo: Amina's, half done and not yet signed, about which nobody proposed anything: her row on Vandaag is the end of
 * artikel 60. And those of some forty others, in every state: new, signed, changed after the signature, past its day, with a proposal
 * of De Schakel. Who signed, signed what stood there.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { categories } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { Doer } from '../../src/features/plan/plan.ts';
import {
  type PlanTemplateCode,
  planTemplateCodes,
  planTemplates,
} from '../../src/features/plan/plan-template.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import { acceptedByPartner, clientId, FORMER_CLIENT } from './demo-caseload.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

interface SeedAction {
  readonly text: string;
  readonly by: Doer;
  /** Days from today. */
  readonly due: number;
  readonly state?: 'planned' | 'busy' | 'done';
  readonly start?: number;
  readonly intensity?: string;
  readonly result?: string;
}

interface SeedPlan {
  readonly person: string;
  readonly source: 'ocmwVlierbeke' | 'vdab' | 'schakel';
  /** How many days ago it was written. */
  readonly ago: number;
  readonly goal: { readonly text: string; readonly due: number };
  readonly actions: readonly SeedAction[];
}

const writers = {
  ocmwVlierbeke: 'coach.vlierbeke',
  vdab: 'bemiddelaar.oost',
  schakel: 'coach.maatwerk',
} as const satisfies Partial<Record<OrganisationKey, string>>;

const TRIAL = 'Proefdraaien in de keuken van De Schakel.';

const amina: readonly SeedPlan[] = [
  {
    person: personaId('amina'),
    source: 'ocmwVlierbeke',
    ago: 38,
    goal: { text: 'Vast werk in een keuken, dicht bij huis.', due: 120 },
    actions: [
      {
        text: 'Opvang vinden die opengaat voor acht uur.',
        by: 'ocmw',
        due: -9,
        state: 'done',
        result: 'De onthaalouder in de straat heeft plaats vanaf half acht.',
      },
      { text: 'Mijn cv bijwerken met wat ik in de wijkkeuken leerde.', by: 'person', due: 12, state: 'busy' },
      { text: TRIAL, by: 'partner', start: 13, due: 40, intensity: 'drie halve dagen per week' },
      { text: 'Samen bekijken wat er komt na artikel 60.', by: 'ocmw', due: 24 },
    ],
  },
  {
    person: personaId('amina'),
    source: 'vdab',
    ago: 30,
    goal: { text: 'Weten welke keukens in de buurt mensen zoeken.', due: 60 },
    actions: [
      { text: 'Vacatures sturen die passen bij de uren van de opvang.', by: 'vdab', due: 20, state: 'busy' },
      { text: 'Een gesprek met twee werkgevers regelen.', by: 'vdab', due: 45 },
    ],
  },
];

/** The plans of people of coach.vlierbeke: every second one, each by a template. */
function others(): SeedPlan[] {
  return Array.from({ length: 40 }, (_, at) => at + (at % 2 === 0 ? 0 : 1))
    .filter((index, at, all) => index !== FORMER_CLIENT && all.indexOf(index) === at)
    .flatMap((index) =>
      fromTemplate(index, planTemplateCodes[index % planTemplateCodes.length] ?? 'firstSteps'),
    );
}

function fromTemplate(index: number, code: PlanTemplateCode): SeedPlan[] {
  const ago = 20 + ((index * 7) % 60);
  return planTemplates[code].goals.map((goal) => ({
    person: clientId(index),
    source: 'ocmwVlierbeke',
    ago,
    goal: { text: goal.text, due: goal.weeks * 7 - ago },
    actions: goal.actions.map((action, at) => {
      const due = action.weeks * 7 - ago;
      // What is past its day is done, but for one plan in five.
      const state = due < 0 && (index % 5 !== 0 || at > 0) ? 'done' : at === 0 ? 'busy' : 'planned';
      return { text: action.text, by: action.by, due, state } as const;
    }),
  }));
}

/** Writes the plans, the signatures and the proposals. */
export async function writePlans(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const plans = [...amina, ...others()];
  const common = (plan: SeedPlan): SeedRow => ({
    person_id: plan.person,
    source: organisations[plan.source].ref,
    category_bit: categories.plan.bit,
    origins: [],
    as_of: addDays(today, -plan.ago),
    recorded_by: userId(writers[plan.source]),
    recorded_at: moment(today, -plan.ago),
    changed_at: moment(today, -plan.ago),
    version: 1,
  });
  const goals = plans.map((plan) => ({
    id: goalId(plan),
    ...common(plan),
    body: plan.goal.text,
    due_on: addDays(today, plan.goal.due),
    state: 'open',
  }));
  const actions = plans.flatMap((plan) =>
    plan.actions.map((action) => ({
      id: actionId(plan, action.text),
      ...common(plan),
      goal_id: goalId(plan),
      body: action.text,
      done_by: action.by,
      starts_on: action.start === undefined ? null : addDays(today, action.start),
      due_on: addDays(today, action.due),
      intensity: action.intensity ?? null,
      state: action.state ?? 'planned',
      result: action.result ?? null,
    })),
  );
  await insertRows(admin, 'plan_goals', goals);
  await insertRows(admin, 'plan_actions', actions);
  await signOthers(admin, organisations, today);
  await changeAfterSigning(admin, organisations, today);
  await writeProposals(admin, organisations, today);
}

function goalId(plan: SeedPlan): string {
  return seededId(`goal ${plan.person} ${plan.source} ${plan.goal.text}`);
}

function actionId(plan: Pick<SeedPlan, 'person' | 'source'>, text: string): string {
  return seededId(`action ${plan.person} ${plan.source} ${text}`);
}

/** Two of three of the others signed, on paper, three days after it was written. */
async function signOthers(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const signers = others().filter((_, at) => at % 3 !== 0);
  for (const { person, ago } of signers)
    await admin.many(
      `insert into plan_signatures (id, person_id, source, category_bit, as_of, recorded_by, recorded_at, part, manner, signer,
         document_hash, document)
       select $1, $2, r.source, 7, $3::date, $4, $3::date + time '09:30', r.source, 'paper', x.given_name || ' ' || x.family_name,
         gate.plan_hash(jsonb_agg(r.content order by r.kind desc, r.id)), jsonb_agg(r.content order by r.kind desc, r.id)
       from gate.plan_rows($2) r
       join gate.person_index x on x.organisation = r.source and x.person_id = $2
       where r.source = $5 group by r.source, x.given_name, x.family_name`,
      [
        seededId(`signature ${person}`),
        person,
        addDays(today, 3 - ago),
        userId('coach.vlierbeke'),
        organisations.ocmwVlierbeke.ref,
      ],
    );
}

/** One in six of the plans got another day after it was signed. */
async function changeAfterSigning(
  admin: Queryable,
  { ocmwVlierbeke }: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const changed = others()
    .filter((_, at) => at % 6 === 1)
    .flatMap((plan) => {
      const last = plan.actions.at(-1);
      return last === undefined ? [] : [{ plan, last }];
    });
  const rows = changed.map(({ plan, last }) => ({
    id: seededId(`amendment ${plan.person}`),
    person_id: plan.person,
    source: ocmwVlierbeke.ref,
    category_bit: categories.plan.bit,
    origins: [],
    as_of: addDays(today, -4),
    recorded_by: userId('coach.vlierbeke'),
    recorded_at: moment(today, -4),
    row_kind: 'action',
    row_id: actionId(plan, last.text),
    part: 'due',
    old_value: addDays(today, last.due),
    new_value: addDays(today, last.due + 28),
    why: 'De cursus begint een maand later.',
  }));
  await insertRows(admin, 'plan_amendments', rows);
  await admin.many(
    `update plan_actions a set due_on = (m.new_value #>> '{}')::date, version = 2, as_of = m.as_of, changed_at = m.recorded_at
     from plan_amendments m where m.row_id = a.id and m.id = any ($1)`,
    [rows.map((row) => row.id)],
  );
}

async function writeProposals(
  admin: Queryable,
  { schakel, ocmwVlierbeke }: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const proposal = (name: string, person: string, ago: number): SeedRow => ({
    id: seededId(`proposal ${name}`),
    person_id: person,
    source: schakel.ref,
    category_bit: categories.plan.bit,
    origins: [],
    as_of: addDays(today, -ago),
    recorded_by: userId('coach.maatwerk'),
    recorded_at: moment(today, -ago),
    addressed_to: ocmwVlierbeke.ref,
  });
  const [, second, third] = acceptedByPartner.map(clientId);
  const undecided = { decided_by: null, decided_at: null, decided_why: null };
  const rows: SeedRow[] = [
    ...(third === undefined
      ? []
      : [
          {
            ...proposal('third', third, 5),
            kind: 'newAction',
            action_id: null,
            detail: {
              text: 'Een week meedraaien in de fietswerkplaats.',
              by: 'partner',
              due: addDays(today, 30),
            },
            why: 'Wij hebben volgende maand een plaats vrij.',
            state: 'waiting',
            ...undecided,
          },
        ]),
    ...(second === undefined
      ? []
      : [
          {
            ...proposal('second', second, 20),
            kind: 'newAction',
            action_id: null,
            detail: {
              text: 'Twee dagen per week in de groendienst.',
              by: 'partner',
              due: addDays(today, 60),
            },
            why: 'Er is plaats in onze ploeg.',
            state: 'rejected',
            decided_by: userId('coach.vlierbeke'),
            decided_at: moment(today, -16),
            decided_why: 'Eerst moet de opvang geregeld zijn. Daarna bekijken wij dit opnieuw.',
          },
        ]),
  ];
  await insertRows(admin, 'proposals', rows);
}
