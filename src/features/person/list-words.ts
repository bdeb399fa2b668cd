/** Short words for the codes in lists. */
import { benefitKinds } from '../../gate/field-code.ts';

export function benefitWord(kind: string | undefined): string {
  return kind !== undefined && kind in benefitKinds ? benefitKinds[kind as keyof typeof benefitKinds] : '';
}

const ends: Readonly<Record<string, string>> = {
  BENEFIT: 'einde uitkering',
  RIGHT: 'einde recht op uitkering',
  ART60: 'einde art. 60',
  TWE: 'einde TWE',
  PERMIT: 'einde verblijfsvergunning',
};

export function endWord(kind: string): string {
  return ends[kind] ?? 'einddatum';
}
