/** Beside Vandaag: what waits for the reader on other pages, and how many people there are. */
import { confirmPage } from '../../adapters/web/navigation.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { tell } from '../../ui/tell.ts';
import { keepsGpmi } from '../gpmi/gpmi.ts';
import { DeniedCard } from '../relation/denied-card.tsx';
import type { Day } from './day.sql.ts';

interface WaitingProps {
  readonly day: Day;
  /** Mandates of colleagues that this reader may confirm. */
  readonly mandates: number;
}

/** What waits elsewhere for the reader: relations, mandates, and what others denied. */
export function Waiting({ day: { relations, denied }, mandates }: WaitingProps) {
  return (
    <>
      {relations > 0 && (
        <Card title={say`Te bevestigen`}>
          <p>
            {relations === 1
              ? tell`${<b>1</b>} persoon wordt volgens een andere organisatie samen begeleid.`
              : tell`${<b>{relations >= 100 ? say`Meer dan 99` : relations}</b>} personen worden volgens een andere organisatie samen begeleid.`}
          </p>
          <a href="/betrokkenheid">{say`Kijk na en bevestig`}</a>
        </Card>
      )}
      {mandates > 0 && (
        <Card title={say`Mandaten`}>
          <p>
            {mandates === 1
              ? tell`${<b>1</b>} mandaat wacht op uw bevestiging.`
              : tell`${<b>{mandates}</b>} mandaten wachten op uw bevestiging.`}
          </p>
          <a href={confirmPage}>{say`Kijk na en bevestig mandaten`}</a>
        </Card>
      )}
      <DeniedCard denied={denied} />
    </>
  );
}

/** Beside the own day: what waits elsewhere, and how many people the reader has. */
export function Side({ day, mandates, provisional }: WaitingProps & { provisional: number }) {
  const { dossiers, workedOut, actor } = day;
  return (
    <>
      <Waiting day={day} mandates={mandates} />
      <Card title={say`Uw dossiers`}>
        <p>
          {provisional === 0
            ? tell`${<b>{dossiers}</b>} aan u toegewezen.`
            : tell`${<b>{dossiers}</b>} aan u toegewezen, bij ${provisional} is een einddatum voorlopig.`}
        </p>
        {workedOut !== actor.today && (
          <p class="source">
            {workedOut === null
              ? say`De nachtelijke controle liep hier nog niet. Wat u zelf doet, is wel meteen mee.`
              : say`De nachtelijke controle liep het laatst op ${dayInWords(workedOut, 'short')}. Wat u zelf doet, is wel meteen mee.`}
          </p>
        )}
        <a href="/personen">{say`Zoek of bekijk ze allemaal`}</a>
        {keepsGpmi(actor) && (
          <p>
            <a href="/gpmi">{say`Toon elk GPMI dat aandacht vraagt`}</a>
          </p>
        )}
      </Card>
    </>
  );
}
