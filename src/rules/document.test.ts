/** The pages in docs/rules say what the rules say; `npm test -- src/rules/document.test.ts --update` writes them anew. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instruments } from './catalogue.ts';
import { documentOf, numbersDocument } from './document.ts';
import { namedMeasures } from './named-measure.ts';

const folder = join(import.meta.dirname, '../../docs/rules');

test.each(instruments.map((one) => [one.slug, one] as const))(
  'the page of %s is up to date',
  async (slug, one) => {
    await expect(documentOf(one)).toMatchFileSnapshot(join(folder, `${slug}.md`));
  },
);

test('the page of all numbers is up to date', async () => {
  const page = numbersDocument([...instruments, ...namedMeasures]);
  await expect(page).toMatchFileSnapshot(join(folder, 'numbers.md'));
});
