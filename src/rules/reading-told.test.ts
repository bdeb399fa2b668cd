/** What an answer says of disputed points: each once, open or followed, and only where the answer or an outcome turns on it. */
import { expect, test } from 'vitest';
import { civilDate } from '../kernel/civil-date.ts';
import { instrumentNamed } from './catalogue.ts';
import { vdabDuty, iboPlusGroup } from './disputed-point.ts';
import { evaluate } from './evaluate.ts';
import { doubtsOn, explain } from './explain.ts';
import { readNested } from './fact.ts';
import type { Followed } from './legal-status.ts';
import { sightOf } from './look.ts';
import { always, disputed, never } from './reading.ts';
import { once, turnsOnStatus } from './reading-told.ts';

function look(on: string, facts: object, followed: Followed = {}) {
  const read = readNested(facts);
  if (read.facts === undefined) throw new Error(JSON.stringify(read.problems));
  return sightOf(read.facts, civilDate(on), followed);
}

function told(code: string, on: string, facts: object, followed: Followed = {}) {
  const instrument = instrumentNamed(code);
  if (instrument === undefined) throw new Error(`There is no ${code}.`);
  const sight = look(on, facts, followed);
  return explain(evaluate(instrument, sight), sight);
}

const leefloon = { benefits: [{ kind: 'LEEFLOON' }] };
const asBefore = { 'KI-2026': { LEEFLOON: 'asBefore' } };

test('an answer names the point it turns on, and the reading that is followed for this person', () => {
  expect(told('IBO_PLUS', '2026-11-21', leefloon).readings).toEqual([{ point: 'KI-2026', followed: [] }]);
  expect(told('IBO_PLUS', '2026-11-21', leefloon, asBefore).readings).toEqual([
    { point: 'KI-2026', followed: ['asBefore'] },
  ]);
  expect(told('IBO_PLUS', '2025-11-21', leefloon).readings).toEqual([]);
});

test('an outcome that turns on a point is named too, while the instrument is in force', () => {
  const person = { birthDate: '1980-01-01', employment: { spells: [] } };
  expect(told('ART60', '2025-06-01', person).readings).toEqual([{ point: 'A6-2026', followed: [] }]);
  expect(told('ART60', '2026-11-21', person).readings).toEqual([]);
  const young = { benefits: [{ kind: 'INSCHAKELING' }] };
  const points = (on: string) =>
    told('UNEMPLOYMENT_NOT_LIMITED', on, young).readings.map(({ point }) => point);
  expect(points('2026-06-01')).toContain('UL-INSCH');
  expect(points('2025-06-01')).toEqual([]);
});

test('a point is named once', () => {
  const [one, other] = [
    { point: 'A', followed: [] },
    { point: 'B', followed: ['x'] },
  ];
  expect(once([])).toEqual([]);
  expect(once([one])).toEqual([one]);
  expect(once([one, other, { point: 'A', followed: ['y'] }])).toEqual([one, other]);
});

test('a doubt about a point is no doubt once a reading of it is followed', () => {
  const iboPlus = instrumentNamed('IBO_PLUS');
  if (iboPlus === undefined) throw new Error('There is no IBO+.');
  const about = (followed: Followed) =>
    doubtsOn(iboPlus, '2026-11-21', look('2026-11-21', leefloon, followed)).some((text) =>
      text.includes('aangepast'),
    );
  expect(about({})).toBe(true);
  expect(about(asBefore)).toBe(false);
  expect(doubtsOn(iboPlus, '2026-11-21').some((text) => text.includes('aangepast'))).toBe(true);
});

test('which reading holds turns on benefits that are not known only where statuses may be chosen for apart', () => {
  const many = disputed(iboPlusGroup, { asBefore: always, nobodyYet: never });
  const single = disputed(vdabDuty, { inForce: always, notYet: never });
  const chosen = { ...asBefore, 'VR-01': { LEEFLOON: 'inForce' } };
  expect(turnsOnStatus(many, look('2026-11-21', {}, chosen))).toBe(true);
  expect(turnsOnStatus(many, look('2026-11-21', leefloon, chosen))).toBe(false);
  expect(turnsOnStatus(many, look('2026-11-21', {}))).toBe(false);
  expect(turnsOnStatus(single, look('2026-11-21', {}, chosen))).toBe(false);
});
