// The invented people are believable, differ from each other, and are the same each time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inszAgreesWith, parseInsz } from '../../src/features/person/insz.ts';
import { languages } from '../../src/gate/field-code.ts';
import { ageAt, civilDate } from '../../src/kernel/civil-date.ts';
import { cleanLine } from '../../src/kernel/plain-text.ts';
import { nameGroups } from './name-list.ts';
import { inventPeople } from './people.ts';
import { makeRandom } from './random.ts';

const today = civilDate('2026-11-21');
const people = inventPeople({ seed: 1, count: 20_000, today });

describe('invented people', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(inventPeople({ seed: 1, count: 50, today })).toEqual(people.slice(0, 50));
    expect(inventPeople({ seed: 2, count: 50, today })).not.toEqual(people.slice(0, 50));
  });

  it('each have a number that is right and fits their birth date', () => {
    for (const { insz, birthDate } of people) {
      expect(parseInsz(insz, today)).toEqual({ ok: true, insz });
      expect(inszAgreesWith(insz, birthDate)).toBe(true);
    }
  });

  it('never share a number, nor have the low counter of a real person while there are high ones', () => {
    expect(new Set(people.map(({ insz }) => insz)).size).toBe(people.length);
    const counters = people.map(({ insz }) => Number(insz.slice(6, 9)));
    expect(counters.filter((counter) => counter < 900).length).toBeLessThan(people.length / 100);
    expect(counters).not.toContain(999);
  });

  it('are between 18 and 64, at whatever day and seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('2024-02-29', '2026-11-21', '2030-01-01'), (seed, day) => {
        const ages = inventPeople({ seed, count: 200, today: civilDate(day) }).map(({ birthDate }) =>
          ageAt(birthDate, civilDate(day)),
        );
        expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
        // Of whom only the year is known, the first of January stands for the birth date.
        expect(Math.max(...ages)).toBeLessThanOrEqual(65);
      }),
      { numRuns: 20 },
    );
  });

  it('can be reached nowhere: example domains and an unused prefix', () => {
    for (const { email, phone } of people) {
      expect(email).toMatch(/^[a-z]+\.[a-z]+\d{2}@((mail|post)\.)?example\.org$/);
      expect(phone).toMatch(/^\+32 400( \d{2}){3}$/);
    }
  });

  it('keep every letter of their name in their mail address', () => {
    const mailOf = (name: string) => people.find(({ familyName }) => familyName === name)?.email;
    expect(mailOf('Yıldız')).toMatch(/\.yildiz\d/);
    expect(mailOf('Çelik')).toMatch(/\.celik\d/);
    expect(mailOf('Wójcik')).toMatch(/\.wojcik\d/);
    expect(mailOf('De Vos')).toMatch(/\.devos\d/);
  });

  it('come from every group, newcomers with BIS numbers and unknown birthdays among them', () => {
    for (const { families } of nameGroups)
      expect(people.some(({ familyName }) => families.includes(familyName))).toBe(true);
    expect(people.some(({ insz }) => Number(insz.slice(2, 4)) > 40)).toBe(true);
    expect(people.some(({ insz }) => insz.slice(2, 6) === '0000')).toBe(true);
  });

  it('are three hundred thousand in less than five seconds, all with a number of their own', () => {
    // The quickest of some rounds, in seconds of a processor: how busy the machine is says nothing of the inventing.
    let quickest = Infinity;
    let numbers: string[] = [];
    for (let round = 0; round < 5 && quickest >= 5000; round += 1) {
      const before = process.cpuUsage();
      const many = inventPeople({ seed: 3, count: 300_000, today });
      const { user, system } = process.cpuUsage(before);
      quickest = Math.min(quickest, (user + system) / 1_000);
      numbers = many.map(({ insz }) => insz);
    }
    expect(quickest).toBeLessThan(5000);
    expect(new Set(numbers).size).toBe(300_000);
  });
});

it('the lists hold clean names, none twice, and languages that have a word', () => {
  for (const { women, men, families, languages: spoken } of nameGroups) {
    for (const names of [women, men, families]) {
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(cleanLine(name)).toBe(name);
    }
    for (const language of spoken) expect(Object.keys(languages)).toContain(language);
  }
});

it('chance is spread evenly and stays within its bound', () => {
  const random = makeRandom(7);
  const counts = new Map<number, number>();
  for (let draw = 0; draw < 100_000; draw += 1) {
    const number = random.below(10);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const count of counts.values()) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});
