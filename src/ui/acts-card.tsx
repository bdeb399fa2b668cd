/** What a reader can do with what a page shows: its buttons in one card, which stands first. */
import type { ComponentChildren } from 'preact';
import { say } from '../kernel/language.ts';
import { Acts } from './button.tsx';
import { Card } from './card.tsx';

/** Gives the card for the place of the next step; nothing where nothing can be done. */
export function actsCard(acts: readonly ComponentChildren[]): ComponentChildren {
  if (acts.length === 0) return undefined;
  return (
    <Card title={say`Wat u kunt doen`}>
      <Acts>{acts}</Acts>
    </Card>
  );
}
