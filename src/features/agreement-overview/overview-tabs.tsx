/** The three ways to look at agreements: as a list, on the map, and by when they end. */
import { say } from '../../kernel/language.ts';
import { Tabs } from '../../ui/tabs.tsx';

export type OverviewView = 'list' | 'map' | 'calendar';

/** Shows the ways to look at agreements beside each other. */
export function OverviewTabs({ now }: { now: OverviewView }) {
  const items = [
    { href: '/overeenkomsten', label: say`Lijst`, view: 'list' },
    { href: '/overeenkomsten/kaart', label: say`Kaart`, view: 'map' },
    { href: '/overeenkomsten/kalender', label: say`Kalender`, view: 'calendar' },
  ];
  return (
    <Tabs
      label={say`Hoe u kijkt`}
      items={items.map(({ href, label, view }) => ({ href, label, current: view === now }))}
    />
  );
}
