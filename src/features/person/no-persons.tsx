/** Where no people stand: why, and what to do next. */
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { Empty } from '../../ui/empty.tsx';
import { mayRegister, registerAddress } from '../registration/registration.ts';
import type { PersonsView } from './person-view.ts';

/** Says why nobody is shown. */
export function NoPersons({ view }: { view: PersonsView }) {
  if (view.problems !== undefined && view.problems.length > 0) return null;
  if (view.formerly !== undefined) return <Formerly formerly={view.formerly} />;
  const registers = mayRegister(view.actor);
  const act = registers ? { act: { href: registerAddress, label: 'Voeg een persoon toe' } } : {};
  if (view.typed !== undefined)
    return (
      <Empty title="Niemand gevonden bij de mensen die u mag openen." {...act}>
        Kijk de naam en het geboortejaar na.
        {registers && ' Staat deze persoon nog niet in uw organisatie, voeg hem of haar dan toe.'}
      </Empty>
    );
  if (view.scope === 'organisation' && view.reason === undefined) return null;
  if (view.scope === 'nazorg') return <Empty title="Niemand van uw team krijgt nu nazorg." />;
  return (
    <Empty title="Hier staat nog niemand." {...act}>
      {registers
        ? 'Voeg iemand toe, lees een bestand met cliënten in, of vraag een collega om iemand aan u toe te wijzen.'
        : 'Vraag een collega om iemand aan u toe te wijzen, of aanvaard een verwijzing.'}
    </Empty>
  );
}

function Formerly({ formerly: { dossier, until } }: { formerly: { dossier: string; until: string } }) {
  const end = isCivilDate(until) ? ` tot en met ${formatDate(until)}` : '';
  return (
    <Empty
      title={`Uw organisatie begeleidde deze persoon${end}.`}
      act={{ href: `/dossiers/${dossier}/uitzonderlijk`, label: 'Vraag uitzonderlijke toegang' }}
    >
      Het dossier is nu gesloten. Begeleidt u deze persoon opnieuw, voeg hem of haar dan weer toe. Is er nu
      dringende nood, dan kunt u het dossier uitzonderlijk openen.
    </Empty>
  );
}
