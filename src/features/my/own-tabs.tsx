/** The parts of the own page of a person, as tabs. */
import { dutch, say } from '../../kernel/language.ts';
import { Tabs } from '../../ui/tabs.tsx';

/** What matters first stands first: those stay in sight on a phone. */
const tabs = dutch({
  '/mijn': 'Overzicht',
  '/mijn/plan': 'Mijn plan',
  '/mijn/afspraken': 'Mijn afspraken',
  '/mijn/vragen': 'Vragen en bezwaar',
  '/mijn/documenten': 'Documenten',
  '/mijn/woorden': 'Wat ik wil',
  '/mijn/mening': 'Hoe ik de begeleiding vind',
  '/mijn/taal': 'Taal en letters',
  '/mijn/vertegenwoordiger': 'Wie voor mij spreekt',
  '/mijn/gegevens': 'Mijn gegevens',
  '/mijn/gpmi': 'Mijn GPMI',
  '/mijn/overdracht': 'Overdracht',
  '/mijn/casusoverleg': 'Casusoverleg',
  '/mijn/nazorg': 'Na de start van werk',
  '/mijn/inzages': 'Wie keek',
});
const FIRST_TABS = 4;

/** Shows the parts of the own page. */
export function OwnTabs({ current }: { current: keyof typeof tabs }) {
  const items = Object.entries(tabs).map(([href, label]) => ({ href, label, current: href === current }));
  return <Tabs label={say`Delen van mijn pagina`} items={items} first={FIRST_TABS} />;
}
