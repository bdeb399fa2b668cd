/**
 * Nine people with a story of their own, all invented: each shows one thing that goes wrong today between OCMW and VDAB.
 * All are guided by coach.vlierbeke. What an organisation does not need to know is not told, not even here.
 */
import { demoCitizens } from '../../src/adapters/identity/demo-account.ts';
import { inszCheckDigits } from '../../src/features/person/insz.ts';
import { civilDate } from '../../src/kernel/civil-date.ts';
import { atPartner, moment, personId, personOf, settle } from './demo-case.ts';
import { type Demo, tellerOf } from './demo-caseload.ts';
import { tales } from './demo-tale.ts';
import { day, identity, type Told, tell } from './demo-tell.ts';
import { workingDay } from './demo-working-day.ts';
import type { InventedPerson } from './people.ts';
import type { SeedPerson } from './person-rows.ts';

const people = {
  amina: { born: '1999-06-10', who: ['Amina', 'Osei', 'ak'] },
  benefitStops: { born: '1974-02-17', who: ['Danny', 'Verlinde', 'nl'] },
  outreach: { born: '2007-05-29', who: ['Robin', 'Cornelis', 'nl'] },
  newcomer: { born: '1991-09-03', who: ['Hamid', 'Rahimi', 'fa'] },
  notYet: { born: '1983-11-21', who: ['Peter', 'Lambert', 'nl'] },
  childCare: { born: '1993-01-14', who: ['Kelly', 'Dubois', 'nl'] },
  moved: { born: '1996-07-08', who: ['Marta', 'Kowalska', 'pl'] },
  refused: { born: '1986-04-30', who: ['Eric', 'Lemaire', 'nl'] },
  shifted: { born: '1979-10-02', who: ['Sonja', 'Verbist', 'nl'] },
} as const satisfies Record<keyof typeof tales, { born: string; who: readonly [string, string, string] }>;

export type PersonaName = keyof typeof people;

/** Gives the dossier id of a persona. */
export function personaId(name: PersonaName): string {
  return personId(`persona ${name}`);
}

/** Makes the nine personas. */
export function personas(demo: Demo): SeedPerson[] {
  return (Object.keys(people) as PersonaName[]).map((name) => {
    const { born, who } = people[name];
    const told = tellerOf(demo, someone(name, born, who), 'vlierbeke', 'ocmwVlierbeke', `persona ${name}`);
    const made = personOf({
      ...tales[name](told),
      name: `persona ${name}`,
      told,
      ocmw: 'ocmwVlierbeke',
      coach: 'coach.vlierbeke',
      mediator: 'bemiddelaar.oost',
    });
    return extras[name]?.(made, told) ?? made;
  });
}

/** What other organisations add to a persona. */
const extras: Partial<Record<PersonaName, (person: SeedPerson, told: Told) => SeedPerson>> = {
  amina: (person, told) =>
    atPartner(person, told, [
      ...tell(told, 12, {
        'plan.summary': 'Kan na artikel 60 proefdraaien in onze keuken, drie halve dagen per week.',
        'appointments[]': [
          { kind: 'TALK', date: workingDay(told.today, 13), time: '09:30', place: 'keuken van De Schakel' },
        ],
      }),
    ]),
  moved: (person, told) => ({
    ...person,
    guidedBy: {
      ...person.guidedBy,
      ocmwOosterham: {
        from: day(told, -400),
        until: day(told, -27),
        ground: 'leefloon',
        endedReason: 'moved',
        recordedBy: 'coach.oosterham',
        recordedAt: moment(told.today, -400),
      },
    },
    facts: {
      ...person.facts,
      ocmwOosterham: settle([
        ...identity({ ...told, nis: '99002' }, 400),
        ...tell(told, 300, {
          'measures[]': [{ kind: 'GPMI', from: day(told, -300), to: day(told, -27) }],
          'plan.summary': 'GPMI: opleiding tot heftruckbestuurder, twee dagen per week.',
          'pathway.phase': 'EXECUTION',
        }),
      ]),
    },
  }),
};

function someone(name: PersonaName, born: string, who: readonly [string, string, string]): InventedPerson {
  const [givenName, familyName, language] = who;
  const nine = `${born.slice(2).replaceAll('-', '')}996`;
  const invented = nine + inszCheckDigits(nine, born >= '2000');
  return {
    givenName,
    familyName,
    language,
    birthDate: civilDate(born),
    insz: name === 'amina' ? (demoCitizens['burger.amina'] ?? invented) : invented,
    phone: '+32 400 00 00 00',
    email: `${givenName}.${familyName}@example.org`.toLowerCase(),
  };
}
