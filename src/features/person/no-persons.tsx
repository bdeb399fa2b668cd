/** Where no people stand: why, and what to do next. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Empty } from '../../ui/empty.tsx';
import { mayRegister, registerAddress } from '../registration/registration.ts';
import type { PersonsView } from './person-view.ts';

/** Says why nobody is shown. */
export function NoPersons({ view }: { view: PersonsView }) {
  if (view.problems !== undefined && view.problems.length > 0) return null;
  if (view.formerly !== undefined) return <Formerly formerly={view.formerly} />;
  const registers = mayRegister(view.actor);
  const act = registers ? { act: { href: registerAddress, label: say`Voeg een persoon toe` } } : {};
  if (view.typed !== undefined)
    return (
      <Empty title={say`Niemand gevonden bij de mensen die u mag openen.`} {...act}>
        {say`Kijk de naam en het geboortejaar na.`}{' '}
        {registers && say`Staat deze persoon nog niet in uw organisatie, voeg hem of haar dan toe.`}
      </Empty>
    );
  if (view.scope === 'organisation' && view.reason === undefined) return null;
  if (view.scope === 'nazorg') return <Empty title={say`Niemand van uw team krijgt nu nazorg.`} />;
  return (
    <Empty title={say`Hier staat nog niemand.`} {...act}>
      {registers
        ? say`Voeg iemand toe, lees een bestand met cliënten in, of vraag een collega om iemand aan u toe te wijzen.`
        : say`Vraag een collega om iemand aan u toe te wijzen, of aanvaard een verwijzing.`}
    </Empty>
  );
}

function Formerly({ formerly: { dossier, until } }: { formerly: { dossier: string; until: string } }) {
  return (
    <Empty
      title={say`Uw organisatie begeleidde deze persoon tot en met ${dayInWords(until)}.`}
      act={{ href: `/dossiers/${dossier}/uitzonderlijk`, label: say`Vraag uitzonderlijke toegang` }}
    >{say`Het dossier is nu gesloten. Begeleidt u deze persoon opnieuw, voeg hem of haar dan weer toe. Is er nu dringende nood, dan kunt u het dossier uitzonderlijk openen.`}</Empty>
  );
}
