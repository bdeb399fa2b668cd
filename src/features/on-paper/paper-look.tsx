/** Who looked at the dossier, on the paper for the person; and what is not on it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { formatHour, dayOf } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { type Looked, lookedOver } from '../my/my.ts';
import { purposeName } from '../oversight/disclosure.ts';
import { type PaperView, Part } from './paper-part.tsx';

export function Looks({ opened, parts }: PaperView) {
  const looks = lookedOver(parts.own_looks, { organisations: {}, flows: {} });
  return (
    <>
      <Part title={say`Wie keek`} items={looks.map((one) => <Look one={one} />)} />
      <p>{tell`Hier staat alleen wanneer ${<Name>{opened.actor.organisation_name ?? ''}</Name>} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.`}</p>
    </>
  );
}

function Look({ one: { newest, oldest, count, words } }: { one: Looked }) {
  const [from, until] = [formatHour(oldest.at), formatHour(newest.at)];
  return (
    <>
      {formatDate(dayOf(newest.at))}, {from === until ? from : say`tussen ${from} en ${until}`}: {words}{' '}
      {count > 1 && <>{say`${count} keer.`} </>}
      <span class="source">{say`Waarvoor: ${purposeName(newest.purpose)}.`}</span>
    </>
  );
}

export function NotHere({ own }: { own: string }) {
  return (
    <>
      <h3>{say`Wat niet op dit papier staat`}</h3>
      <p>{say`Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.`}</p>
      <p>{tell`Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van ${<Name>{own}</Name>}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.`}</p>
      <p>{say`Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.`}</p>
    </>
  );
}
