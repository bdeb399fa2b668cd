/**
 * GPMIs of the demo: Amina's, which ran on into artikel 60; that of Marta, whose contract stayed behind when she moved; and those of
 * people with leefloon in Vlierbeke, in every state: on time, late, to sign, about to end, exempt, and not made yet.
 */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { categories } from '../../src/gate/category.ts';
import { addDays, addMonths, type CivilDate } from '../../src/kernel/civil-date.ts';
import { noSections, type Sections } from '../../src/features/gpmi/gpmi-section.ts';
import { type DemoUser, demoAccounts, userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { recordFacts, type SeedFact } from './person-rows.ts';
import { insertRows, type SeedRow, seededId } from './rows.ts';

interface SeedContract {
  readonly person: string;
  readonly name: string;
  readonly source: 'ocmwVlierbeke' | 'ocmwOosterham';
  readonly grantedOn: CivilDate;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly signed: boolean;
  readonly ended?: { readonly on: CivilDate; readonly reason: 'moved' };
  readonly versions: readonly {
    readonly on: CivilDate;
    readonly sections: Sections;
    readonly why?: string;
  }[];
  readonly evaluations: readonly {
    readonly on: CivilDate;
    readonly inPerson: boolean;
    readonly next?: CivilDate;
  }[];
}

const coaches = {
  ocmwVlierbeke: 'coach.vlierbeke',
  ocmwOosterham: 'coach.oosterham',
} as const satisfies Partial<Record<OrganisationKey, DemoUser>>;

/** Writes every contract with its versions, signatures and evaluations. */
export async function writeGpmis(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const granted = await leefloners(admin, organisations, today);
  const people = granted.flatMap((one, place) => contractOf(one, place, today));
  const contracts = [amina(today), marta(today), ...people];
  const rows = contracts.map((one) => rowsOf(one, organisations, today));
  for (const table of ['gpmi_contracts', 'gpmi_versions', 'gpmi_signatures', 'gpmi_evaluations'] as const)
    await insertRows(
      admin,
      table,
      rows.flatMap((one) => one[table]),
    );
  await admin.many('update gpmi_versions set document_hash = gate.gpmi_hash(contract_id, number, sections)');
  await admin.many(
    'update gpmi_signatures s set document_hash = v.document_hash from gpmi_versions v where v.id = s.version_id',
  );
  for (const [place, one] of granted.entries()) {
    const facts = factsOf(place, one.grantedOn);
    if (facts.length > 0) await recordFacts(admin, organisations, one.person, 'ocmwVlierbeke', facts);
  }
  await provenMove(admin, organisations, today);
}

interface Granted {
  readonly person: string;
  readonly name: string;
  readonly grantedOn: CivilDate;
}

/** The people with leefloon of coach.vlierbeke, the personas left out. */
function leefloners(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<Granted[]> {
  return admin.many<Granted>(
    `select f.person_id as person, x.given_name || ' ' || x.family_name as name, f.value ->> 'from' as "grantedOn"
     from facts f
     join assignments a on a.person_id = f.person_id and a.organisation = f.source and a.user_id = $2
     join gate.person_index x on x.person_id = f.person_id and x.organisation = f.source
     join involvements i on i.person_id = f.person_id and i.organisation = f.source and i.role = 'guidance' and i.valid_until is null
     where f.source = $1 and f.field = 'benefits[]' and f.superseded_at is null and f.value ->> 'kind' = 'LEEFLOON'
       and f.value ->> 'to' is null and (f.value ->> 'from')::date <= $3 and not f.person_id = any ($4)
     order by f.person_id`,
    [
      organisations.ocmwVlierbeke.ref,
      userId('coach.vlierbeke'),
      today,
      [personaId('amina'), personaId('moved'), personaId('newcomer')],
    ],
  );
}

const EXEMPT = [5, 16] as const;
const NOT_MADE = [3, 9, 20] as const;
const FIRST_RIGHT = [3, 9] as const;

/** What decides the duty of some of them: a reason not to have one, or a first right that makes it one. */
function factsOf(place: number, grantedOn: CivilDate): SeedFact[] {
  const said = (field: SeedFact['field'], value: unknown): SeedFact => ({ field, value, asOf: grantedOn });
  if (isOne(EXEMPT, place))
    return [said('activation.exemptReason', place === EXEMPT[0] ? 'HEALTH' : 'EQUITY')];
  return isOne(FIRST_RIGHT, place) ? [said('rmi.hadRightInThe3MonthsBeforeGrant', false)] : [];
}

function isOne(places: readonly number[], place: number): boolean {
  return places.includes(place);
}

const jobs = ['in een winkel', 'in de poets', 'in een magazijn', 'in een keuken', 'in het groen'] as const;

function wordsOf(place: number, coming: CivilDate): Sections {
  const job = jobs[place % jobs.length] ?? jobs[0];
  return {
    ...noSections,
    domains: ['Werk', place % 2 === 0 ? 'Nederlands' : 'Mobiliteit'],
    person: [
      `Zoekt werk ${job}.`,
      place % 2 === 0 ? 'Volgt twee avonden per week Nederlandse les.' : 'Leert fietsen in het verkeer.',
    ],
    ocmw: ['Maakt samen een cv.', 'Zoekt mee naar opvang en een buspas.'],
    employment: [`Werk ${job}, halftijds of meer.`],
    partners: ['VDAB: kijkt mee naar vacatures in de buurt.'],
    evaluation: [`We bekijken dit samen rond ${coming.slice(8)}/${coming.slice(5, 7)}.`],
  };
}

/** One of them; the states take turns, so that each is there a few times. */
function contractOf({ person, name, grantedOn }: Granted, place: number, today: CivilDate): SeedContract[] {
  if (isOne(EXEMPT, place) || isOne(NOT_MADE, place)) return [];
  const startsOn = [addDays(grantedOn, 60), today].toSorted()[0] ?? today;
  const turn = ['onTime', 'late', 'onTime', 'soon', 'toSign', 'ending', 'onTime'][place % 7] ?? 'onTime';
  const signed = turn !== 'toSign' && startsOn < addDays(today, -20);
  const sections = wordsOf(place, addMonths(startsOn, 4));
  const endsOn = turn === 'ending' ? addDays(today, 20 + place) : addDays(today, 200 + place);
  const last = { onTime: -40, late: -150 - place, soon: -112, ending: -30, toSign: 0 }[turn] ?? -40;
  const on = addDays(today, last);
  const evaluations = signed && on > startsOn ? [{ on, inPerson: place % 3 !== 0 }] : [];
  const versions = [{ on: startsOn, sections }];
  return [
    { person, name, source: 'ocmwVlierbeke', grantedOn, startsOn, endsOn, signed, versions, evaluations },
  ];
}

function amina(today: CivilDate): SeedContract {
  const at = (days: number) => addDays(today, days);
  const first: Sections = {
    ...noSections,
    domains: ['Werk', 'Nederlands', 'Kinderopvang'],
    person: ['Volgt Nederlandse les tot niveau A2.', 'Gaat kijken in de wijkkeuken.'],
    ocmw: ['Zoekt opvang die opengaat voor acht uur.', 'Regelt een plaats met artikel 60 in de wijkkeuken.'],
    partners: ['VDAB: houdt het dossier bij.'],
    evaluation: ['We bekijken dit samen om de vier maanden.'],
  };
  const second: Sections = {
    ...first,
    person: ['Werkt voltijds in de wijkkeuken.', 'Oefent Nederlands op de werkvloer.'],
    ocmw: ['Begeleidt op de werkvloer.', 'Bekijkt op tijd wat er komt na artikel 60.'],
    employment: ['Artikel 60 in de wijkkeuken. Daarna vast werk in een keuken.'],
  };
  return {
    person: personaId('amina'),
    name: 'Amina Osei',
    source: 'ocmwVlierbeke',
    grantedOn: at(-420),
    startsOn: at(-380),
    endsOn: at(140),
    signed: true,
    versions: [
      { on: at(-380), sections: first },
      { on: at(-312), sections: second, why: 'Amina begon met artikel 60.' },
    ],
    evaluations: [
      { on: at(-260), inPerson: true },
      { on: at(-150), inPerson: true },
      { on: at(-70), inPerson: false, next: at(24) },
    ],
  };
}

function marta(today: CivilDate): SeedContract {
  const at = (days: number) => addDays(today, days);
  const sections: Sections = {
    ...noSections,
    domains: ['Werk', 'Opleiding'],
    person: [
      'Volgt twee dagen per week les als heftruckbestuurder.',
      'Meldt het als er iets verandert in de uren.',
    ],
    ocmw: ['Betaalt de bus naar de les.', 'Belt elke maand om te horen hoe het gaat.'],
    trainings: ['Heftruckbestuurder, Opleidingscentrum De Steiger.'],
    employment: ['Werk in een magazijn.'],
    evaluation: ['We bekijken dit samen na elke module.'],
  };
  return {
    person: personaId('moved'),
    name: 'Marta Kowalska',
    source: 'ocmwOosterham',
    grantedOn: at(-380),
    startsOn: at(-300),
    endsOn: at(120),
    signed: true,
    ended: { on: at(-27), reason: 'moved' },
    versions: [{ on: at(-300), sections }],
    evaluations: [{ on: at(-90), inPerson: true }],
  };
}

/** KSZ told Oosterham who grants the leefloon now: that proves to Oosterham that Vlierbeke guides Marta. */
async function provenMove(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  const from = addDays(today, -26);
  const value = { kind: 'LEEFLOON', from, grantedBy: organisations.ocmwVlierbeke.enterpriseNumber };
  const fact: SeedFact = { field: 'benefits[]', value, asOf: from, authentic: 'KSZ', certainty: 'proven' };
  await recordFacts(admin, organisations, personaId('moved'), 'ocmwOosterham', [fact]);
}

type Rows = Readonly<
  Record<'gpmi_contracts' | 'gpmi_versions' | 'gpmi_signatures' | 'gpmi_evaluations', SeedRow[]>
>;

function rowsOf(one: SeedContract, organisations: SeededOrganisations, today: CivilDate): Rows {
  const coach = coaches[one.source];
  const contract = seededId(`gpmi ${one.source} ${one.person}`);
  const days = (on: CivilDate) => ({ as_of: on, recorded_by: userId(coach), recorded_at: `${on}T09:30:00Z` });
  const row = {
    person_id: one.person,
    source: organisations[one.source].ref,
    category_bit: categories.plan.bit,
    origins: [],
  };
  const versions = one.versions.map((version, place) => ({
    id: seededId(`gpmi version ${contract} ${place}`),
    contract_id: contract,
    ...row,
    ...days(version.on),
    number: place + 1,
    sections: version.sections,
    why: version.why ?? null,
    document_hash: '',
  }));
  const signers = [
    { party: 'person', name: one.name },
    { party: 'ocmw', name: demoAccounts[coach].name },
  ];
  return {
    gpmi_contracts: [
      {
        id: contract,
        ...row,
        ...days(one.versions.at(-1)?.on ?? one.startsOn),
        recorded_at: moment(today, -1),
        version: 1,
        granted_on: one.grantedOn,
        form: 'general',
        starts_on: one.startsOn,
        ends_on: one.endsOn,
        signed_on: one.signed ? one.startsOn : null,
        ended_on: one.ended?.on ?? null,
        ended_reason: one.ended?.reason ?? null,
        taken_over: false,
      },
    ],
    gpmi_versions: versions,
    gpmi_signatures: one.signed
      ? versions.flatMap((version) =>
          signers.map(({ party, name }) => ({
            id: seededId(`gpmi signature ${version.id} ${party}`),
            contract_id: contract,
            version_id: version.id,
            ...row,
            as_of: version.as_of,
            recorded_by: version.recorded_by,
            recorded_at: version.recorded_at,
            party,
            way: 'paper',
            name,
            document_hash: '',
          })),
        )
      : [],
    gpmi_evaluations: one.evaluations.map(({ on, inPerson, next }) => ({
      id: seededId(`gpmi evaluation ${contract} ${on}`),
      contract_id: contract,
      ...row,
      ...days(on),
      in_person: inPerson,
      result: 'onTrack',
      note: null,
      next_on: next ?? null,
    })),
  };
}
