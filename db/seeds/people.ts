// Invented people for demos, tests and benches: the same seed gives the same people. Their numbers have right check digits,
// as no range is set aside for trials; the highest counters of a day are used, which are hardly ever given to anyone.
import { inszCheckDigits } from '../../src/features/person/insz.ts';
import { type CivilDate, civilDate } from '../../src/kernel/civil-date.ts';
import { nameGroups } from './name-list.ts';
import { makeRandom, type Random } from './random.ts';

export interface InventedPerson {
  insz: string;
  givenName: string;
  familyName: string;
  birthDate: CivilDate;
  /** ISO 639-1 code of the language for contact. */
  language: string;
  /** `+32 400 …`: written as a mobile number, with a prefix that no one is known to use. */
  phone: string;
  /** In a domain under example.org, which exists for examples (RFC 2606). */
  email: string;
}

// Share of each age group, by its youngest and oldest age.
const ageGroups = [
  { share: 18, from: 18, to: 24 },
  { share: 30, from: 25, to: 34 },
  { share: 24, from: 35, to: 44 },
  { share: 17, from: 45, to: 54 },
  { share: 11, from: 55, to: 64 },
];

const mailDomains = ['example.org', 'mail.example.org', 'post.example.org'];

/** Invents people between 18 and 64 years old on a day; asking for more gives the same people first. */
export function inventPeople(wish: { seed: number; count: number; today?: CivilDate }): InventedPerson[] {
  const random = makeRandom(wish.seed);
  const today = wish.today ?? civilDate('2026-11-21');
  const counters = new Map<string, number>();
  return Array.from({ length: wish.count }, () => inventPerson(random, today, counters));
}

function inventPerson(random: Random, today: CivilDate, counters: Map<string, number>): InventedPerson {
  const group = pickGroup(random, nameGroups);
  const woman = random.chance(0.5);
  const givenName = random.pick(woman ? group.women : group.men);
  const familyName = random.pick(group.families);
  const digits = () => String(random.below(100)).padStart(2, '0');
  return {
    ...inventNumber(random, today, group.newcomer, woman, counters),
    givenName,
    familyName,
    language: random.pick(group.languages),
    phone: `+32 400 ${digits()} ${digits()} ${digits()}`,
    email: `${plainForm(givenName)}.${plainForm(familyName)}${digits()}@${random.pick(mailDomains)}`,
  };
}

// Some newcomers hold a BIS number, and of some only the year of birth is known.
function inventNumber(
  random: Random,
  today: CivilDate,
  newcomer: boolean,
  woman: boolean,
  counters: Map<string, number>,
): { birthDate: CivilDate; insz: string } {
  const day = inventBirthDate(random, today);
  const onlyYear = newcomer && random.chance(0.05);
  const birthDate = onlyYear ? civilDate(`${day.slice(0, 4)}-01-01`) : day;
  const month = (onlyYear ? 0 : Number(day.slice(5, 7))) + (newcomer && random.chance(0.25) ? 40 : 0);
  const six = day.slice(2, 4) + String(month).padStart(2, '0') + (onlyYear ? '00' : day.slice(8));
  const counter = nextCounter(`${day.slice(0, 2)} ${six}`, woman, counters);
  if (counter < 1) return inventNumber(random, today, newcomer, woman, counters);
  const nine = six + String(counter).padStart(3, '0');
  return { birthDate, insz: nine + inszCheckDigits(nine, day >= '2000') };
}

// Even for women, odd for men, from the highest down.
function nextCounter(date: string, woman: boolean, counters: Map<string, number>): number {
  const key = `${date} ${woman}`;
  const counter = counters.get(key) ?? (woman ? 998 : 997);
  counters.set(key, counter - 2);
  return counter;
}

// In plain milliseconds: this runs for each of hundreds of thousands of people.
function inventBirthDate(random: Random, today: CivilDate): CivilDate {
  const { from, to } = pickGroup(random, ageGroups);
  const youngest = Math.ceil(from * 365.25) + 1;
  const days = youngest + random.below(Math.floor((to + 1) * 365.25) - 1 - youngest);
  return civilDate(new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10));
}

function pickGroup<Group extends { readonly share: number }>(
  random: Random,
  groups: readonly Group[],
): Group {
  let left = random.next() * groups.reduce((sum, { share }) => sum + share, 0);
  return groups.find(({ share }) => (left -= share) < 0) ?? random.pick(groups);
}

const plainForms = new Map<string, string>();
const withoutMarks: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'l' };

function plainForm(name: string): string {
  const known = plainForms.get(name);
  if (known !== undefined) return known;
  const latin = name.replace(/[ıłŁ]/g, (letter) => withoutMarks[letter] ?? '').normalize('NFD');
  const form = latin.toLowerCase().replace(/[^a-z]/g, '');
  plainForms.set(name, form);
  return form;
}
