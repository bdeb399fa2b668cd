/** Takes together what one view showed of many people: a list is one line for the officer, with the dossiers under it. Pure. */
import type { Disclosure } from './disclosure.ts';

/** People in one view of whom the same was shown, by the same flows. */
export interface ShownAlike {
  readonly showing: Disclosure;
  readonly dossiers: readonly (string | null)[];
}

/** One view: all that was shown in it, and of whom what. */
export interface ShowingGroup {
  readonly showing: Disclosure;
  readonly count: number;
  readonly alike: readonly ShownAlike[];
}

/** Takes the neighbours of one view together. */
export function groupShowings(items: readonly Disclosure[]): ShowingGroup[] {
  const views: [Disclosure, ...Disclosure[]][] = [];
  for (const item of items) {
    const last = views.at(-1);
    if (last?.[0].header === item.header && last[0].at === item.at) last.push(item);
    else views.push([item]);
  }
  return views.map((view) => ({ showing: view.reduce(withShown), count: view.length, alike: alikeIn(view) }));
}

function withShown(one: Disclosure, other: Disclosure): Disclosure {
  return {
    ...one,
    mask: one.mask | other.mask,
    sources: [...new Set([...one.sources, ...other.sources])],
    flows: [...new Set([...one.flows, ...other.flows])].toSorted((a, b) => a - b),
  };
}

function alikeIn(view: readonly Disclosure[]): ShownAlike[] {
  const byKind = Object.groupBy(view, ({ mask, sources, flows }) => JSON.stringify([mask, sources, flows]));
  return Object.values(byKind).flatMap((same) => {
    const [showing] = same ?? [];
    return showing === undefined ? [] : [{ showing, dossiers: (same ?? []).map(({ dossier }) => dossier) }];
  });
}
