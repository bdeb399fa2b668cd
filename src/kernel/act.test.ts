/** Whoever does an act reads in their own language why it could not be done. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Queryable } from '../adapters/database/pool.ts';
import { act, perform } from './act.ts';
import { inLanguage, learn } from './language.ts';
import { conflict, invalid, type Outcome } from './outcome.ts';

const asked = () => Promise.reject(new Error('No statement is asked'));
const nothing: Queryable = { one: asked, many: asked, call: asked };

learn({
  'Noem een kleur.': { fr: 'Nommez une couleur.', en: 'Name a colour.' },
  'Die kleur is op.': { fr: 'Cette couleur est épuisée.', en: 'That colour has run out.' },
});

function refusing(outcome: Outcome<string>) {
  return act({ name: 'colour.pick', input: z.object({}), run: () => Promise.resolve(outcome) });
}

describe('the refusal of an act', () => {
  it('is said in the language of the reader when something stands in the way', async () => {
    const outcome = await inLanguage('fr', () =>
      perform(nothing, 'token', refusing(conflict('Die kleur is op.')), {}),
    );
    expect(outcome).toMatchObject({ message: 'Cette couleur est épuisée.' });
  });

  it('is said in the language of the reader when PostgreSQL refused a field', async () => {
    const outcome = await inLanguage('en', () =>
      perform(nothing, 'token', refusing(invalid('colour', 'Noem een kleur.')), {}),
    );
    expect(outcome).toMatchObject({ problems: [{ field: 'colour', message: 'Name a colour.' }] });
  });

  it('is never in the words of the program, where a schema gives none', async () => {
    const input = z.object({ colour: z.coerce.number(), size: z.enum(['small']), name: z.string().max(2) });
    const picking = act({ name: 'colour.pick', input, run: asked });
    const raw = { colour: 'blue', size: 'huge', name: 'blue' };
    expect(await perform(nothing, 'token', picking, raw)).toMatchObject({
      problems: ['colour', 'size', 'name'].map((field) => ({ field, message: 'Kijk dit na.' })),
    });
  });

  it('stays as it was declared for who reads Dutch', async () => {
    const outcome = await perform(nothing, 'token', refusing(conflict('Die kleur is op.')), {});
    expect(outcome).toMatchObject({ message: 'Die kleur is op.' });
  });
});
