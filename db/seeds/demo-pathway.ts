/**
 * Pathways of the demo: the phases of Amina and some forty others, who leads, what was proposed about it and how it was answered,
 * who stands beside the lead, and two steps that are blocked. Enough for each state of a pathway to be there to look at.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addWorkingDays } from '../../src/kernel/working-day.ts';
import { type PhaseCode, phaseCodes } from '../../src/features/pathway/phase.ts';
import { categories } from '../../src/gate/category.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { DemoUser, SeededUsers } from './demo-account.ts';
import { clientId, startedAtVdab } from './demo-caseload.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId, type SeedRow } from './rows.ts';

interface Place {
  readonly organisations: SeededOrganisations;
  readonly users: SeededUsers;
  readonly today: CivilDate;
  readonly guided: ReadonlySet<string>;
}

type Side = 'ocmwVlierbeke' | 'vdab';

const staff: Readonly<Record<Side, DemoUser>> = {
  ocmwVlierbeke: 'coach.vlierbeke',
  vdab: 'bemiddelaar.oost',
};
const functions: Readonly<Record<Side, string>> = { ocmwVlierbeke: 'trajectbegeleider', vdab: 'bemiddelaar' };

/** Writes the pathways. */
export async function writePathways(
  admin: Queryable,
  organisations: SeededOrganisations,
  users: SeededUsers,
  today: CivilDate,
): Promise<void> {
  // Someone in aftercare is in no phase that anyone has to bring further.
  const guided = await admin.many<{ person: string }>(
    `select person_id as person from involvements
     where organisation = $1 and role = 'guidance' and valid_until is null`,
    [organisations.ocmwVlierbeke.ref],
  );
  const place = { organisations, users, today, guided: new Set(guided.map(({ person }) => person)) };
  await insertRows(admin, 'pathway_phases', [...aminaPhases(place), ...otherPhases(place)]);
  await insertRows(admin, 'pathway_leads', leads(place));
  await insertRows(admin, 'pathway_roles', roles(place));
  await insertRows(admin, 'release_requests', releases(place));
}

/** Those with whom VDAB started, whom both still guide. */
function guidedAtVdab({ guided }: Place): string[] {
  return startedAtVdab.map(clientId).filter((id) => guided.has(id));
}

/** What every row of a pathway has. */
function row(place: Place, of: Side, person: string, daysAgo: number, name: string) {
  return {
    id: seededId(`pathway ${name} ${of} ${person} ${daysAgo}`),
    person_id: person,
    source: place.organisations[of].ref,
    category_bit: categories.pathway.bit,
    origins: [],
    as_of: addDays(place.today, -daysAgo),
    recorded_by: place.users[staff[of]].id,
    recorded_at: moment(place.today, -daysAgo),
    version: 1,
  };
}

type Step = readonly [phase: PhaseCode, daysAgo: number];
type Next = { step?: string; inDays?: number; team?: true; nobody?: true };

/** Phases that follow one another; the last one is open. */
function way(place: Place, of: Side, person: string, steps: readonly Step[], next: Next): SeedRow[] {
  const { id, team } = place.users[staff[of]];
  return steps.map(([phase, daysAgo], index) => {
    const after = steps[index + 1];
    const open = after === undefined;
    return {
      ...row(place, of, person, daysAgo, phase),
      phase,
      started_on: addDays(place.today, -daysAgo),
      ended_on: open ? null : addDays(place.today, -after[1]),
      owner_user: open && (next.nobody || next.team) ? null : id,
      owner_team: open && next.team ? (team ?? null) : null,
      next_step: open ? (next.step ?? null) : null,
      next_step_by: open && next.inDays !== undefined ? addDays(place.today, next.inDays) : null,
      why: null,
    };
  });
}

function aminaPhases(place: Place): SeedRow[] {
  const amina = personaId('amina');
  const atOcmw: readonly Step[] = [
    ['registration', 420],
    ['jointIntake', 411],
    ['screening', 396],
    ['route', 371],
    ['plan', 350],
    ['execution', 316],
  ];
  const atVdab: readonly Step[] = [
    ['registration', 84],
    ['execution', 70],
  ];
  return [
    ...way(place, 'ocmwVlierbeke', amina, atOcmw, { step: 'Driegesprek met VDAB voorstellen', inDays: 9 }),
    ...way(place, 'vdab', amina, atVdab, { step: 'Vacatures in grootkeukens bekijken', inDays: 16 }),
  ];
}

const steps = [
  'Bellen over de opleiding',
  'Plan samen nalezen',
  'Werkplek bezoeken',
  'Attest van het diploma vragen',
  'Intake bij VDAB voorbereiden',
];

/** The first forty clients of coach.vlierbeke: most go on, some stand still, a few are nobody's. */
function otherPhases(place: Place): SeedRow[] {
  const usual = phaseCodes.slice(0, phaseCodes.indexOf('outflow'));
  return Array.from({ length: 40 }, (_, index) => index)
    .filter((index) => place.guided.has(clientId(index)))
    .flatMap((index) => {
      const length = 1 + (index % usual.length);
      const open = 3 + ((index * 7) % 26);
      const walked = usual.slice(0, length).map((phase, at): Step => [phase, open + (length - 1 - at) * 24]);
      return way(place, 'ocmwVlierbeke', clientId(index), walked, nextOf(index));
    });
}

function nextOf(index: number): Next {
  const step = steps[index % steps.length] ?? '';
  if (index % 13 === 6) return { nobody: true };
  if (index % 9 === 4) return { step, inDays: -4 };
  if (index % 8 === 3) return { team: true };
  return { step, inDays: 2 + (index % 19) };
}

interface SeedLead {
  readonly person: string;
  readonly of: Side;
  readonly lead: Side;
  readonly daysAgo: number;
  readonly state: 'decided' | 'proposed' | 'accepted' | 'refused';
  readonly why: string;
  readonly answerInDays?: number;
  readonly answerWhy?: string;
}

const ocmwLeads = 'Het OCMW doet de werkbegeleiding zelf.';
const afterArt60 = 'Na artikel 60 zoekt VDAB mee naar een gewone job.';

function leads(place: Place): SeedRow[] {
  const atVdab = guidedAtVdab(place);
  const [first, second, third, fourth, fifth] = atVdab;
  const known = (person: string | undefined): string => person ?? personaId('moved');
  const decided = [
    personaId('amina'),
    ...atVdab,
    ...[1, 2, 3].map(clientId).filter((id) => place.guided.has(id)),
  ];
  const list: SeedLead[] = [
    ...decided.map(
      (person): SeedLead => ({
        person,
        of: 'ocmwVlierbeke',
        lead: 'ocmwVlierbeke',
        daysAgo: 190,
        state: 'decided',
        why: ocmwLeads,
      }),
    ),
    {
      person: known(first),
      of: 'ocmwVlierbeke',
      lead: 'vdab',
      daysAgo: 2,
      state: 'proposed',
      why: afterArt60,
      answerInDays: 4,
    },
    {
      person: known(second),
      of: 'ocmwVlierbeke',
      lead: 'vdab',
      daysAgo: 20,
      state: 'proposed',
      why: afterArt60,
      answerInDays: -9,
    },
    {
      person: known(third),
      of: 'vdab',
      lead: 'vdab',
      daysAgo: 3,
      state: 'proposed',
      why: 'Deze persoon is klaar voor werk.',
      answerInDays: 3,
    },
    {
      person: known(fourth),
      of: 'ocmwVlierbeke',
      lead: 'vdab',
      daysAgo: 40,
      state: 'refused',
      why: afterArt60,
      answerInDays: -30,
      answerWhy: 'Eerst nog Nederlands op de werkvloer. Stel het opnieuw voor in het voorjaar.',
    },
    {
      person: known(fifth),
      of: 'ocmwVlierbeke',
      lead: 'vdab',
      daysAgo: 30,
      state: 'accepted',
      why: afterArt60,
      answerInDays: -22,
    },
  ];
  return list.map((one) => leadRow(place, one));
}

function leadRow(
  place: Place,
  { person, of, lead, daysAgo, state, why, answerInDays, answerWhy }: SeedLead,
): SeedRow {
  const asked = of === 'vdab' ? 'ocmwVlierbeke' : 'vdab';
  const answered = state === 'accepted' || state === 'refused';
  const contact = place.users[staff[lead]];
  const has = state === 'decided' || state === 'accepted' || lead === of;
  const by = answerInDays === undefined ? null : addWorkingDays(addDays(place.today, answerInDays), 0);
  return {
    ...row(place, of, person, daysAgo, `lead ${lead} ${state}`),
    lead: place.organisations[lead].ref,
    started_on: addDays(place.today, state === 'proposed' ? 7 : -daysAgo),
    state,
    why,
    asked: by === null ? null : place.organisations[asked].ref,
    answer_by: by,
    reminded: 0,
    answered_by: answered ? place.users[staff[asked]].id : null,
    answered_at: answered ? moment(place.today, -daysAgo + 3) : null,
    answer_why: answerWhy ?? null,
    contact_user: has ? contact.id : null,
    contact_team: has ? (contact.team ?? null) : null,
    contact_function: has ? functions[lead] : null,
  };
}

function roles(place: Place): SeedRow[] {
  const amina = personaId('amina');
  const schakel = place.organisations.schakel.ref;
  const holder = (person: string, daysAgo: number, given: SeedRow) => ({
    ...row(place, 'ocmwVlierbeke', person, daysAgo, `role ${String(given['role'])}`),
    organisation: null,
    organisation_name: null,
    started_on: addDays(place.today, -daysAgo),
    ended_on: null,
    ...given,
  });
  return [
    holder(amina, 40, { role: 'jobCoach', domain: 'work', holder: 'Ilse Van Hove', organisation: schakel }),
    holder(amina, 300, {
      role: 'careCaseManager',
      domain: 'welfare',
      holder: 'Team onthaal',
      organisation_name: 'CAW De Brug (verzonnen)',
    }),
    ...[0, 1, 2].map((index) =>
      holder(clientId(index), 35, {
        role: 'partner',
        domain: 'work',
        holder: 'Team werkvloer',
        organisation: schakel,
      }),
    ),
  ];
}

function releases(place: Place): SeedRow[] {
  const [person, other] = guidedAtVdab(place).slice(5);
  const request = (who: string | undefined, daysAgo: number, of: OrganisationKey, given: SeedRow) => ({
    ...row(place, 'ocmwVlierbeke', who ?? personaId('moved'), daysAgo, 'release'),
    asked: place.organisations[of].ref,
    held: 'file',
    step: 'De start van artikel 60 kan niet geregistreerd worden.',
    state: 'asked',
    answer_by: addWorkingDays(addDays(place.today, 3), 0),
    reminded: 0,
    answered_by: null,
    answered_at: null,
    answer_why: null,
    closed_on: null,
    closed_how: null,
    ...given,
  });
  return [
    request(person, 2, 'vdab', {}),
    request(other, 15, 'vdab', {
      held: 'registration',
      step: 'De inschrijving als werkzoekende staat nog op stop.',
      state: 'notReleased',
      answer_by: addWorkingDays(addDays(place.today, -8), 0),
      answered_by: place.users['bemiddelaar.oost'].id,
      answered_at: moment(place.today, -9),
      answer_why: 'De schorsing loopt nog tot het einde van de maand.',
    }),
  ];
}
