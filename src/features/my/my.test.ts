/** The sentences a person reads: one for each kind of look, and the same again told once. */
import { describe, expect, test } from 'vitest';
import type { Names, Showing } from '../oversight/disclosure.ts';
import { groundLines, lookedByDay, lookedOver, lookedWords, sharingWords } from './my.ts';

const ocmw = { id: 'a', name: 'OCMW Vlierbeke', kind: 'ocmw', enterpriseNumber: null };
const vdab = { id: 'b', name: 'VDAB', kind: 'vdab', enterpriseNumber: null };
const names: Names = {
  organisations: { 1: ocmw, 2: vdab },
  flows: { 4: { id: 'f', title: 'Trajecten', sender: 2, act: 'Decreet', article: '5' } },
};

const look: Showing = {
  at: '2026-11-21T13:05:00.000001+00:00',
  header: 9,
  ordinal: 1,
  organisation: 'OCMW Vlierbeke',
  organisationId: 'a',
  function: 'trajectbegeleider',
  kind: 'session',
  purpose: 'guidance',
  outcome: 'shown',
  route: '/dossiers/:id',
  reason: null,
  mask: 1,
  sources: [1],
  flows: [],
};

describe('a look', () => {
  test.each([
    [{}, 'Iemand van OCMW Vlierbeke (trajectbegeleider) keek in uw dossier.'],
    [{ route: '/personen' }, 'Iemand van OCMW Vlierbeke (trajectbegeleider) zag uw naam in een lijst.'],
    [
      { outcome: 'formerly' },
      'Iemand van OCMW Vlierbeke (trajectbegeleider) zocht u op met uw rijksregisternummer.',
    ],
    [{ organisation: null, organisationId: null, kind: 'citizen' }, 'U keek zelf op uw eigen pagina.'],
    [{ kind: 'job', function: null }, 'Een programma van OCMW Vlierbeke verwerkte uw gegevens.'],
    [{ function: null }, 'Iemand van OCMW Vlierbeke keek in uw dossier.'],
  ] as const)('%j reads as “%s”', (given, words) => {
    expect(lookedWords({ ...look, ...given })).toBe(words);
  });

  test('by oversight or exception says so', () => {
    expect(lookedWords({ ...look, purpose: 'oversight', function: 'dpo' })).toContain(
      'keek na wie uw gegevens zag',
    );
    expect(lookedWords({ ...look, purpose: 'exceptional' })).toContain('uitzonderlijk');
  });

  test('says what was seen, what for, and by which flow another shared it', () => {
    expect(groundLines({ ...look, reason: 'complaint' }, names)).toEqual([
      'Gezien: identiteit.',
      'Waarvoor: trajectbegeleiding, een klacht of vraag behandelen.',
      'Dit waren gegevens van die organisatie zelf.',
    ]);
    expect(groundLines({ ...look, sources: [1, 2], flows: [4] }, names).at(-1)).toBe(
      'Ook gegevens van VDAB, door stroom 4 (Trajecten).',
    );
  });

  test('of the same kind on one day is told once, with how often', () => {
    const later = { ...look, at: '2026-11-21T14:00:00+00:00' };
    const dayBefore = { ...look, at: '2026-11-20T14:00:00+00:00' };
    const told = lookedOver([later, look, { ...look, route: '/personen' }, look, dayBefore], names);
    expect(told.map(({ count }) => count)).toEqual([3, 1, 1]);
    expect(told[0]).toMatchObject({ newest: later, oldest: look });
  });

  test('stands under its day and its organisation, the own looks of the reader last', () => {
    const own = { ...look, organisation: null, organisationId: null, kind: 'citizen' as const };
    const other = { ...look, organisation: 'VDAB', organisationId: 'b' };
    const yesterday = { ...look, at: '2026-11-20T14:00:00+00:00' };
    const days = lookedByDay([own, look, other, { ...look, route: '/personen' }, yesterday], names);
    expect(days.map(({ day, organisation, looks }) => [day, organisation, looks.length])).toEqual([
      ['2026-11-21', 'OCMW Vlierbeke', 2],
      ['2026-11-21', 'VDAB', 1],
      ['2026-11-21', null, 1],
      ['2026-11-20', 'OCMW Vlierbeke', 1],
    ]);
  });

  test('of several pages on one day is told once, with all that was seen on them', () => {
    const plan = { ...look, mask: 1 << 7, sources: [2], flows: [4] };
    const [told, ...rest] = lookedOver([plan, look], names);
    expect(rest).toEqual([]);
    expect(told?.lines).toEqual([
      'Gezien: identiteit en plan.',
      'Waarvoor: trajectbegeleiding.',
      'Ook gegevens van VDAB, door stroom 4 (Trajecten).',
    ]);
    expect(lookedOver([{ ...plan, reason: 'complaint' }, look], names)).toHaveLength(2);
  });
});

test('a flow to every OCMW is said as those that guide the reader too', () => {
  const flow = {
    number: 4,
    id: 'f',
    title: 'Trajecten',
    mask: 1 << 7,
    act: 'Decreet',
    article: '5',
    sender: 'VDAB',
    receiver: null,
    receiverKind: 'ocmw',
    purpose: 'guidance',
    needsAgreement: true,
  } as const;
  expect(sharingWords(flow)).toBe(
    'Aan alle OCMW’s die u ook begeleiden: plan. Waarvoor: trajectbegeleiding. Alleen als zij daarover een overeenkomst hebben.',
  );
});
