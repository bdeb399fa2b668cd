/** The persons of a random world: who guides them, what each source says, and what proves a relation. Part of gate-world.ts. */
import { fieldRows } from '../../src/gate/field.ts';
import { addDays } from '../../src/kernel/civil-date.ts';
import type { FactRow, OrganisationRow } from './gate-rows.ts';
import { type Making, moment, period, shareableSet, worldDay } from './gate-making.ts';

const plainFields = fieldRows().filter(({ category, isList }) => category !== 'targetGroup' && !isList);
const byCategory = [...Map.groupBy(plainFields, ({ category }) => category).values()];
const benefits = fieldRows().find(({ code }) => code === 'benefits[]');
const authentics = ['KSZ', 'POD MI', 'RVA', null];
const benefitKinds = ['LEEFLOON', 'LEEFLOON', 'EQ_LEEFLOON', 'UNEMPLOYMENT', 'INSCHAKELING', 'SICKNESS'];

/** Adds one person about whom every organisation may know something. */
export function addPerson(making: Making): void {
  const { rows, actors, id, next, chance } = making;
  const person = id(`person ${next()}`);
  rows.persons.push({ id: person });
  const aftercare = chance(22) ? 85 : 6;
  for (const one of actors) {
    addInvolvements(making, person, one, aftercare);
    addAssignment(making, person, one);
    addFacts(making, person, one);
    for (const other of actors) if (other !== one) addAnswer(making, person, one, other);
  }
  for (let count = making.dice.below(4); count > 0; count -= 1) addReferral(making, person);
  addShields(making, person);
  for (const mandate of rows.mandates) if (making.chance(45)) addExceptional(making, person, mandate);
}

function addInvolvements(making: Making, person: string, { ref }: OrganisationRow, aftercare: number): void {
  const { rows, dice, next, chance } = making;
  if (chance(15)) involve({ valid_from: addDays(worldDay, -900), valid_until: addDays(worldDay, -500) });
  if (chance(9)) involve({ valid_from: addDays(worldDay, -900), valid_until: addDays(worldDay, 9) });
  if (chance(92)) involve(period(making));

  function involve(when: ReturnType<typeof period>): void {
    const awaits = chance(18);
    rows.involvements.push({
      id: next(),
      person_id: person,
      organisation: ref,
      role: chance(aftercare) ? 'aftercare' : 'guidance',
      ...when,
      ground: 'leefloon',
      awaits_second_person: awaits,
      second_person: awaits && chance(50) ? making.id(`user ${ref} confirmer`) : null,
      recorded_by: making.id(`user ${ref} first`),
      recorded_at: moment(-20 - dice.below(20)),
      ended_reason: when.valid_until !== null && chance(50) ? 'moved' : null,
    });
  }
}

function addAssignment({ rows, dice, chance, id }: Making, person: string, { ref }: OrganisationRow): void {
  if (!chance(92)) return;
  rows.assignments.push({
    person_id: person,
    organisation: ref,
    team_id: chance(80) ? id(`team ${ref} ${chance(25) ? 1 : 0}`) : null,
    user_id: chance(70) ? id(`user ${ref} ${dice.pick(['first', 'second'])}`) : null,
  });
}

function addFacts(making: Making, person: string, source: OrganisationRow): void {
  const { rows, dice, actors, chance } = making;
  for (const fields of byCategory) {
    if (!chance(22)) continue;
    const { code, bit } = dice.pick(fields);
    const said = fact(making, person, source.ref, { field: code, category_bit: bit, entry: '' });
    const value = valueOf(code, `says-${said.id}`);
    rows.facts.push({ ...said, value });
    if (chance(12)) rows.facts.push({ ...said, id: making.next(), value, superseded_at: moment(-30) });
  }
  if (benefits === undefined) throw new Error('There is no field for benefits.');
  for (const entry of ['first', 'second'].filter(() => chance(45))) {
    const { valid_from: from, valid_until: to } = period(making, 16);
    const granter = dice.pick(actors);

    const kind = dice.pick(benefitKinds);
    const said = fact(making, person, source.ref, { field: 'benefits[]', category_bit: benefits.bit, entry });
    const value = {
      ...(chance(95) ? { kind } : {}),
      from,
      ...(to === null ? {} : { to }),
      grantedBy: granter.enterprise_number,
    };
    const authentic = dice.pick(authentics);
    rows.facts.push({
      ...said,
      value,
      authentic,
      ...(chance(15) ? { origins: [granter.ref] } : {}),
      superseded_at: chance(12) ? moment(-2) : null,
    });
  }
}

function valueOf(field: string, said: string): unknown {
  if (field === 'identity.insz') return { sealed: said, shown: said, mark: said };
  return field === 'birthDate' ? '1990-04-12' : said;
}

function fact(
  { dice, actors, next, chance }: Making,
  person: string,
  source: number,
  what: Pick<FactRow, 'field' | 'entry' | 'category_bit'>,
): FactRow {
  const origins = chance(30) ? [dice.pick(actors).ref, dice.pick(actors).ref].slice(dice.below(2)) : [];
  return {
    id: next(),
    person_id: person,
    ...what,
    value: null,
    source,
    authentic: null,
    as_of: addDays(worldDay, -dice.below(300)),
    certainty: dice.pick(['proven', 'declared', 'declared', 'estimated']),
    status: chance(88) ? 'confirmed' : 'provisional',
    origins,
    superseded_at: null,
  };
}

function addAnswer(
  { rows, dice, chance, id }: Making,
  person: string,
  registrant: OrganisationRow,
  source: OrganisationRow,
): void {
  if (!chance(50)) return;
  rows.relation_answers.push({
    person_id: person,
    registrant: registrant.ref,
    source: source.ref,
    answer: chance(80) ? 'confirmed' : 'denied',
    answered_by: id(`user ${source.ref} first`),
    answered_at: chance(80) ? moment(-5) : moment(-20 - dice.below(30)),
  });
}

function addReferral(making: Making, person: string): void {
  const { rows, dice, actors, id, next } = making;
  const sender = dice.pick(actors);
  const statuses = [
    'sent',
    'received',
    'accepted',
    'accepted',
    'refused',
    'unanswered',
    'started',
    'notStarted',
    'ended',
    'withdrawn',
  ];
  rows.referrals.push({
    id: id(`referral ${next()}`),
    person_id: person,
    sender: sender.ref,
    receiver: dice.pick(actors.filter((one) => one !== sender)).ref,
    question: 'Kan deze persoon bij u starten?',
    wanted_outcomes: ['work'],
    category_mask: shareableSet(making),
    status: dice.pick(statuses),
    answer_by: addDays(worldDay, 10),
    closes_on: addDays(worldDay, 24),
    decided_at: moment(-3),
  });
}

function addShields(making: Making, person: string): void {
  const { rows, dice, actors, id, next, chance } = making;
  if (!chance(35)) return;
  const byUser = chance(60);
  rows.shields.push({
    id: id(`shield ${next()}`),
    person_id: person,
    organisation: byUser ? null : dice.pick(actors).ref,
    user_id: byUser ? dice.pick(rows.sessions).user_id : null,
    reason: 'family',
    ...period(making, 20),
  });
}

function addExceptional(
  { rows, id, next, chance }: Making,
  person: string,
  mandate: { readonly user_id: string; readonly organisation: number },
): void {
  const reviewed = chance(25);
  const late = chance(8);
  const hours = chance(85) ? 2 / 24 : -1 / 24;
  rows.exceptional_accesses.push({
    id: id(`exceptional ${next()}`),
    person_id: person,
    organisation: mandate.organisation,
    user_id: mandate.user_id,
    reason: 'De persoon staat aan het loket en heeft vandaag onderdak nodig.',
    opened_at: moment(hours - 3 / 24),
    ends_at: moment(hours),
    review_by: addDays(worldDay, late ? -1 : 5),
    reviewed_by: reviewed ? id(`user ${mandate.organisation} giver`) : null,
    reviewed_at: reviewed ? moment(0) : null,
  });
}
