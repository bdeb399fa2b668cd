/** What may tell who someone is in minutes that others than the members will read. */
import { say } from '../../kernel/language.ts';
import { textWarnings } from '../sensitive/personal-text.ts';
import type { Minutes } from './minutes.ts';

export function warningsIn({ items }: Minutes) {
  return items
    .filter(({ readers }) => readers !== 'members')
    .flatMap(({ number, text }) =>
      textWarnings({ [`tekst-${number}`]: text ?? '' }, [`tekst-${number}`], instead()),
    );
}

export function instead(): string {
  return say`Wie begeleid wordt, mag in een verslag niet te herkennen zijn. Kijk dit na.`;
}
