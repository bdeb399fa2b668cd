/**
 * On a page about one part of a dossier: which door towards that part someone closed on purpose, told from flows and agreements alone.
 * What was never open is told on the first page.
 */
import type { Category } from '../../gate/category.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { withheldGroups } from './dossier.ts';
import type { DossierPage } from './dossier-tabs.ts';
import { isClosed, WithheldCard } from './dossier-withheld.tsx';

/** What such a page shows of others. The page of the pathway, work found and "Wat past nu" tell it in their own words. */
const shown: Partial<Record<DossierPage, Category>> = {
  barriers: 'barriers',
  notes: 'sharedNotes',
  plan: 'plan',
  gpmi: 'plan',
  appointments: 'appointments',
  handover: 'pathway',
};

type ClosedDoorProps = { opened: OpenedParts<object>; current: DossierPage; reason: string | undefined };

/** Says that a door is closed, since when and by whom; nothing while it stands open. */
export function ClosedDoor({ opened, current, reason }: ClosedDoorProps) {
  const category = shown[current];
  if (category === undefined || opened.door.role !== 'guidance') return null;
  const dossier = { ...opened, facts: [] };
  const closed = withheldGroups(dossier, 'guidance')
    .filter((group) => isClosed(group) && group.categories.includes(category))
    .map((group) => ({ ...group, categories: [category] }));
  return <WithheldCard title={say`Een deur is dicht`} dossier={dossier} groups={closed} reason={reason} />;
}
