/** What of end dates others may show here, told from the register of flows alone: never from whether something exists about anybody. */
import { say } from '../../kernel/language.ts';
import { Note } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import type { EndFlow } from './inflow.sql.ts';

export function EndFlowNote({ flows }: { flows: readonly EndFlow[] }) {
  return (
    <Note>
      <p>{say`Hier staan alleen datums die uw eigen organisatie noteerde: uit uw lijsten, of uit de brief van de persoon.`}</p>
      <Lines items={flows.map(standing)} />
      <p>
        {tell`Een datum die VDAB van de RVA kreeg, blijft verborgen zolang de stroom van de RVA niet van kracht is, of die datum nu bestaat of niet. ${<a href="/stromen">{say`Bekijk de stromen`}</a>}.`}
      </p>
    </Note>
  );
}

function standing({ title, status, conditions }: EndFlow) {
  if (status === 'inForce') return say`${title}: van kracht. U opent die gegevens in het dossier zelf.`;
  if (status === 'suspended') return say`${title}: geschorst.`;
  return conditions === null
    ? say`${title}: nog niet van kracht.`
    : say`${title}: nog niet van kracht. ${conditions}`;
}
