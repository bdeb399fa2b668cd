/** Where a document of an office program says what it leads to (its `.rels`): a link to a page or an address may, what it fetches by itself may not. Pure. */
import type { FileRefusal } from './file-refusal.ts';

// From the beginning of a name alone: from each of its letters, a long word without a value would take for ever.
const attribute = /(?<![\w:.-])([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Gives what is wrong with such a list, or nothing. */
export function linkFault(name: string, bytes: Buffer): FileRefusal | undefined {
  if (!name.endsWith('.rels')) return undefined;
  const text = bytes.toString('utf8');
  // Written so that another program would read other words than we do.
  if (/[\0\ufffd]|<!(DOCTYPE|ENTITY)|&#/.test(text)) return 'damaged';
  return text.split('<').some(leadsOut) ? 'fetches' : undefined;
}

function leadsOut(tag: string): boolean {
  if (!/^(\w+:)?Relationship\b/.test(tag)) return false;
  const said = new Map(
    [...tag.matchAll(attribute)].map(([, key = '', value = '']) => [key, value.slice(1, -1)]),
  );
  const target = (said.get('Target') ?? '').trim();
  if (said.get('TargetMode') === 'External')
    return !(said.get('Type') ?? '').endsWith('/hyperlink') || !/^(https?:\/\/|mailto:)/i.test(target);
  return /^([a-z][a-z\d+.-]*:|\/\/|\\\\)/i.test(target);
}
