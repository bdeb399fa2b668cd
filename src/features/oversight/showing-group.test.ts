/** A view of a list is told once, and what differs in it stays apart. */
import { expect, test } from 'vitest';
import type { Disclosure } from './disclosure.ts';
import { groupShowings } from './showing-group.ts';

const look: Disclosure = {
  at: '2026-11-21T13:00:00+00:00',
  header: 7,
  ordinal: 1,
  dossier: 'a',
  organisation: 'OCMW Vlierbeke',
  organisationId: 'o',
  user: 'Lotte Wouters',
  function: 'trajectbegeleider',
  kind: 'session',
  purpose: 'guidance',
  outcome: 'shown',
  route: '/personen',
  reason: null,
  mask: 1,
  sources: [1],
  flows: [],
  asViewer: true,
};

test('people whom one view showed stand under one line, in their order', () => {
  const others = [
    { ...look, ordinal: 2, dossier: 'b' },
    { ...look, ordinal: 3, dossier: null },
  ];
  expect(groupShowings([look, ...others])).toEqual([
    { showing: look, count: 3, alike: [{ showing: look, dossiers: ['a', 'b', null] }] },
  ]);
});

test('the line tells all that the view showed, and under it of whom what', () => {
  const more = { ...look, ordinal: 2, dossier: 'b', mask: 4, sources: [2], flows: [9] };
  const [group] = groupShowings([look, more, { ...look, ordinal: 3, dossier: 'c' }]);
  expect(group?.showing).toMatchObject({ mask: 5, sources: [1, 2], flows: [9] });
  expect(group?.alike.map(({ dossiers }) => dossiers)).toEqual([['a', 'c'], ['b']]);
});

test('another view begins a line of its own', () => {
  expect(groupShowings([look, { ...look, header: 8, dossier: 'b' }])).toHaveLength(2);
});
