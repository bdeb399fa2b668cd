/** What to do now with one import: choose columns, read it for real, take back the rows that were wrong. */
import { say } from '../../kernel/language.ts';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { type ClientImport, countsOf, isBusy, mayRestart } from './client-import.ts';

interface Step {
  readonly one: ClientImport;
  readonly csrf: string;
  /** Who looks also guides people, and may go and see them. */
  readonly guides: boolean;
}

/** Shows the one step that makes sense now. */
export function NextStep({ one, csrf, guides }: Step) {
  if (isBusy(one)) return null;
  if (one.status === 'columns') return <ChooseColumns one={one} />;
  const restart = mayRestart(one) && (!one.dryRun || countsOf(one).accepted > 0);
  const people =
    guides && !one.dryRun && one.status === 'done' && countsOf(one).rejected < countsOf(one).rows;
  const nothing = !restart && one.total === null;
  return (
    <Card title={say`Volgende stap`}>
      <Stack>
        {restart && <Restart one={one} csrf={csrf} />}
        {isTooMany(one) && <EndMissing one={one} csrf={csrf} />}
        <TakeBack one={one} />
        <Acts>
          {people && (
            <ButtonLink
              href="/personen?van=team"
              look={restart ? 'secondary' : 'primary'}
            >{say`Bekijk de personen`}</ButtonLink>
          )}
          <ButtonLink
            href="/inlezen"
            look={nothing ? 'primary' : 'subtle'}
          >{say`Lees een ander bestand in`}</ButtonLink>
        </Acts>
      </Stack>
    </Card>
  );
}

function ChooseColumns({ one }: { one: ClientImport }) {
  return (
    <Card title={say`Volgende stap`}>
      <p>{say`Kies wat elke kolom betekent. We onthouden uw keuze voor de volgende keer.`}</p>
      <Acts>
        <ButtonLink href={`/inlezen/${one.id}/kolommen`} look="primary">{say`Kies de kolommen`}</ButtonLink>
      </Acts>
    </Card>
  );
}

function Restart({ one, csrf }: { one: ClientImport; csrf: string }) {
  return (
    <ActForm action={`/inlezen/${one.id}/opnieuw`} csrf={csrf}>
      <input type="hidden" name="wat" value="echt" />
      <Button look="primary">{one.dryRun ? say`Nu echt inlezen` : say`Ga verder met inlezen`}</Button>
    </ActForm>
  );
}

function isTooMany({ absence, dryRun }: ClientImport): boolean {
  return absence?.kind === 'refused' && absence.reason === 'tooMany' && !dryRun;
}

function EndMissing({ one, csrf }: { one: ClientImport; csrf: string }) {
  return (
    <ActForm action={`/inlezen/${one.id}/beeindigen`} csrf={csrf}>
      <p>{say`Kijk eerst na of het bestand volledig was.`}</p>
      <Button look="danger">{say`Beëindig de begeleiding van wie ontbreekt`}</Button>
    </ActForm>
  );
}

/** Offers the rows that came back, to be corrected and read in again. */
function TakeBack({ one }: { one: ClientImport }) {
  const { rejected } = countsOf(one);
  return (
    <>
      {rejected > 0 && (
        <p>{say`Verbeter de rijen die terugkomen en lees dat bestand opnieuw in. Het bevat persoonsgegevens: verwijder het als u klaar bent.`}</p>
      )}
      {one.notes.length > 0 && (
        <Acts>
          {rejected > 0 && (
            <ButtonLink
              href={`/inlezen/${one.id}/afgekeurd.csv`}
              icon="download"
              download
            >{say`Download de rijen die terugkomen`}</ButtonLink>
          )}
          <ButtonLink
            href={`/inlezen/${one.id}/meldingen.csv`}
            icon="download"
            look="subtle"
            download
          >{say`Download alle meldingen`}</ButtonLink>
        </Acts>
      )}
    </>
  );
}
