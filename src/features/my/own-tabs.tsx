/** The parts of the own page of a person, in four groups: a phone shows the groups, and the parts of one of them. */
import { dutch, say } from '../../kernel/language.ts';
import { GroupedTabs } from '../../ui/tabs.tsx';

const groups = dutch({
  now: 'Nu',
  way: 'Mijn weg',
  known: 'Wie weet wat',
  help: 'Vragen en hulp',
});

/** What matters first stands first in its group: there a group leads. */
const tabs = dutch({
  now: {
    '/mijn': 'Overzicht',
    '/mijn/afspraken': 'Mijn afspraken',
    '/mijn/documenten': 'Documenten',
  },
  way: {
    '/mijn/plan': 'Mijn plan',
    '/mijn/woorden': 'Wat ik wil',
    '/mijn/gpmi': 'Mijn GPMI',
    '/mijn/overdracht': 'Overdracht',
    '/mijn/casusoverleg': 'Casusoverleg',
    '/mijn/nazorg': 'Na de start van werk',
  },
  known: {
    '/mijn/gegevens': 'Mijn gegevens',
    '/mijn/inzages': 'Wie keek',
  },
  help: {
    '/mijn/vragen': 'Vragen en bezwaar',
    '/mijn/vertegenwoordiger': 'Wie voor mij spreekt',
    '/mijn/taal': 'Taal en letters',
    '/mijn/mening': 'Hoe ik de begeleiding vind',
  },
});

type Part = { [group in keyof typeof tabs]: keyof (typeof tabs)[group] }[keyof typeof tabs];

/** Shows the parts of the own page. */
export function OwnTabs({ current }: { current: Part }) {
  const shown = Object.entries(groups).map(([code, label]) => ({
    label,
    items: Object.entries(tabs[code as keyof typeof tabs]).map(([href, name]) => ({
      href,
      label: name,
      current: href === current,
    })),
  }));
  return <GroupedTabs label={say`Delen van mijn pagina`} groups={shown} />;
}
