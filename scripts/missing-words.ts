/** Lists, for each language of the person's pages, the sentences that nobody translated yet: those are read in Dutch. */
import { type PersonLanguage, personLanguages } from '../src/kernel/language.ts';
import { missingFor } from '../tests/support/person-pages.ts';

for (const [code, name] of Object.entries(personLanguages)) {
  const missing = missingFor(code as PersonLanguage);
  console.log(
    `${name} (${code}): ${missing.length === 0 ? 'nothing is missing' : `${missing.length} missing`}`,
  );
  for (const sentence of missing) console.log(`  ${sentence}`);
}
