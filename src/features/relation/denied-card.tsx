/** Tells who registered someone outside the territory that a colleague said no, and why. The person is not named: the dossier is closed. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dayOf } from '../../kernel/clock.ts';
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

function line({ recordedAt, deniedAt, by, why }: Denied) {
  const day = (at: string) => formatDate(dayOf(at), 'short');
  return (
    <>
      <Name>{why}</Name>
      <span class="source">{tell`${<Name>{by}</Name>}, ${day(deniedAt)}. U registreerde dit op ${day(recordedAt)}.`}</span>
    </>
  );
}
