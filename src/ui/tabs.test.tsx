/** Views in groups: every group one click away, the present one open, and which page it is said to everyone. */
import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { GroupedTabs, type TabGroup } from './tabs.tsx';

const tab = (label: string, current = false) => ({ href: `/${label.toLowerCase()}`, label, current });
const groups: TabGroup[] = [
  { label: 'Wat we weten', items: [tab('Begeleiding'), tab('Drempels')] },
  { label: 'Samen werken', items: [tab('Traject'), tab('Plan', true)] },
  { label: 'Opvolgen', items: [] },
];
const shown = (given: readonly TabGroup[]) =>
  renderToString(<GroupedTabs label="Delen van dit dossier" groups={given} />);
const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]+)"(?: aria-current="(\w+)")?>([^<]+)/g)].map(([, ...link]) => link);

it('leads from each group to its first view, and shows the views of the present group', () => {
  expect(linksIn(shown(groups))).toEqual([
    ['/begeleiding', undefined, 'Wat we weten'],
    ['/traject', 'true', 'Samen werken'],
    ['/traject', undefined, 'Traject'],
    ['/plan', 'page', 'Plan'],
  ]);
});

it('names no group when there is only one with views in it', () => {
  expect(linksIn(shown([groups[1] ?? { label: '', items: [] }]))).toEqual([
    ['/traject', undefined, 'Traject'],
    ['/plan', 'page', 'Plan'],
  ]);
});
