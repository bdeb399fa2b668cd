/** Who lacks one fact among many: each person by what is known of that person, also past the first word of bits. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instruments } from './catalogue.ts';
import { type Facts, readNested } from './fact.ts';
import { fieldNames } from './field.ts';
import { outlooks } from './outlook.ts';

const TODAY = civilDate('2026-11-22');
const wijkwerk = instruments.findIndex(({ code }) => code === 'WIJKWERK');

const ready = {
  residence: { region: 'VL' },
  vdab: { registered: true },
  assessment: { readyForRegularJob: false, canWorkIndependently: true },
  history: { wijkwerkMonths: 0, employedInMeasure: false },
  interim: { daysInLast28: 0 },
};

function known(facts: object): Facts {
  const read = readNested(facts);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return read.facts;
}

const everything = known(ready);
const without = (...fields: readonly string[]): Facts =>
  new Map([...everything].filter(([field]) => !fields.includes(field)));

/** The fact that each of these persons lacks for wijk-werken; nothing for who lacks none or more than one. */
function lackedBy(people: readonly Facts[]): readonly (string | undefined)[] {
  const told = outlooks(
    people.map((facts) => [{ from: TODAY, facts, running: 0 }]),
    TODAY,
    TODAY,
  );
  return told.map(({ lacking, lacks }) => {
    if (((lacking >>> wijkwerk) & 1) === 0) return undefined;
    const before = instruments.filter((_, place) => place < wijkwerk && ((lacking >>> place) & 1) === 1);
    return fieldNames[lacks[before.length] ?? -1];
  });
}

test('of a hundred persons each lacks what is not known of that person', () => {
  const [job, days] = ['assessment.readyForRegularJob', 'interim.daysInLast28'];
  const kinds: readonly (readonly [Facts, string | undefined])[] = [
    [without(job), job],
    [without(job, days), undefined],
    [without(days), days],
  ];
  const people = Array.from({ length: 100 }, (_, at) => kinds[at % kinds.length]).filter(
    (one) => one !== undefined,
  );
  expect(lackedBy(people.map(([facts]) => facts))).toEqual(people.map(([, lacked]) => lacked));
  expect(lackedBy([everything, without('residence.region')])).toEqual([undefined, 'residence.region']);
});

test('two conditions on one fact lack one fact, and a condition on another field lacks what that one follows from', () => {
  const judged = known({
    benefits: [{ kind: 'LEEFLOON' }],
    vdab: { registered: true, fileOwnedByTenderPartner: false },
    assessment: {
      needsWorkExperienceGenericCompetences: true,
      canWorkAtLeastHalfTime: true,
      learningPotential: true,
      technicalTrainingFirst: false,
    },
  });
  const twe = instruments.findIndex(({ code }) => code === 'TWE_OCMW');
  const [told] = outlooks([[{ from: TODAY, facts: judged, running: 0 }]], TODAY, TODAY);
  expect(((told?.lacking ?? 0) >>> twe) & 1).toBe(1);
  const before = instruments.filter(
    (_, place) => place < twe && (((told?.lacking ?? 0) >>> place) & 1) === 1,
  );
  expect(fieldNames[told?.lacks[before.length] ?? -1]).toBe('assessment.prognosis');
});
