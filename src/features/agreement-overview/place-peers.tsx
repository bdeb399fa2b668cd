/** What municipalities of the same reference region agreed: they have the same partners around them, so it is easiest to ask there. */
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Municipality, municipalities } from '../organisation/municipality.ts';
import type { PlaceOverview } from './place-state.ts';
import { StateTag } from './place-table.tsx';

export interface Peer {
  readonly place: Municipality;
  readonly overview: PlaceOverview;
}

/** Finds those that have an agreement with VDAB today, here or by a public source. */
export function peersOf(
  { nis, referenceRegion, demo }: Municipality,
  places: ReadonlyMap<string, PlaceOverview>,
): readonly Peer[] {
  const agreed = ['inForce', 'expiring'];
  return municipalities
    .filter((one) => one.referenceRegion === referenceRegion && one.demo === demo && one.nis !== nis)
    .flatMap((place) => {
      const overview = places.get(place.nis);
      return overview !== undefined && agreed.includes(overview.state) ? [{ place, overview }] : [];
    });
}

/** Shows them; without any it is not there. */
export function PeersCard({ region, peers }: { region: string; peers: readonly Peer[] }) {
  if (peers.length === 0) return null;
  return (
    <Card title={say`Wat anderen in de regio afspraken`}>
      <p class="source">{say`Gemeenten van ${region} met een overeenkomst met VDAB.`}</p>
      <ShowMore items={peers} first={5}>
        {(some) => <Lines items={some.map(peerLine)} />}
      </ShowMore>
    </Card>
  );
}

function peerLine({ place, overview: { state, leading, cited } }: Peer) {
  return (
    <>
      <a href={`/gemeenten/${place.nis}`}>{place.name}</a> <StateTag state={state} />
      {leading === null ? (
        cited && <span class="source">{cited.title}</span>
      ) : (
        <span class="source">
          <a href={`/overeenkomsten/${leading.id}`}>{leading.title}</a>
        </span>
      )}
    </>
  );
}
