/** Tells who registered someone outside the territory that a colleague said no, and why. The person is not named: the dossier is closed. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { Denied } from './relation.sql.ts';

/** Shows what was denied; nothing when nothing was. */
export function DeniedCard({ denied }: { denied: readonly Denied[] }) {
  if (denied.length === 0) return null;
  return (
    <Card title={say`Klopte niet`}>
      <p>{say`Een collega zei nee tegen wat u buiten het werkgebied registreerde. Dat dossier gaat dicht.`}</p>
      <Lines items={denied.map(line)} />
    </Card>
  );
}

function line({ recordedOn, deniedOn, by, why }: Denied) {
  const day = (on: CivilDate) => formatDate(on, 'short');
  return (
    <>
      <Name>{why}</Name>
      <span class="source">{tell`${<Name>{by}</Name>}, ${day(deniedOn)}. U registreerde dit op ${day(recordedOn)}.`}</span>
    </>
  );
}
