import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../root.ts';
import { populationCodes, populationText } from './population.ts';

it('has a sentence for every population that the gate can judge, and for no other', () => {
  const sql = readFileSync(join(projectRoot, 'db/functions/gate/population.sql'), 'utf8');
  const judged = [...sql.matchAll(/ p_population = '(\w+)' then/g)].map(([, code]) => code);
  expect(judged.length).toBeGreaterThan(3);
  expect([...populationCodes].sort()).toEqual(judged.sort());
});

it('says that an unknown population opens nothing', () => {
  expect(populationText('everyone')).toBe('Niemand: deze groep is niet bekend.');
});
