/** The pages in docs/rules say what the rules say; `npm test -- src/rules/document.test.ts --update` writes them anew. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { documentOf } from './document.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

test.each(instruments.map((one) => [one.slug, one] as const))(
  'the page of %s is up to date',
  async (slug, one) => {
    await expect(documentOf(one)).toMatchFileSnapshot(join(folder, `${slug}.md`));
  },
);
