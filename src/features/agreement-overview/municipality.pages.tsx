/** The page of one municipality: how it stands with agreements, on what that rests, whom one can ask, and who lies around it. */
import { type CivilDate, dayInWords, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { agreementLevels, periodOf } from '../agreement/agreement.ts';
import { AgreementTag } from '../agreement/agreement-list.pages.tsx';
import type { Municipality } from '../organisation/municipality.ts';
import { PlaceFigures } from '../published-figure/place-figures.tsx';
import type { PublishedFigure } from '../published-figure/published-figure.ts';
import type { PlaceContact } from './agreement-overview.sql.ts';
import { RenewalState } from './calendar.pages.tsx';
import { Cited } from './cited.tsx';
import type { CitedFact } from './cited-agreement.ts';
import { PlaceCards, type PlaceCardsView, PlaceSide } from './place-cards.tsx';
import { type Peer, PeersCard } from './place-peers.tsx';
import { type PlaceOverview, placeStates } from './place-state.ts';
import { StateTag } from './place-table.tsx';
import { neighboursOf } from './place-tile.ts';
import { isStructural, lastNoticeDayOf, type PlacedAgreement } from './placed-agreement.ts';
import { PlaceOnMap } from './tile-map.tsx';

export interface MunicipalityView {
  readonly place: Municipality;
  readonly overview: PlaceOverview;
  readonly agreements: readonly PlacedAgreement[];
  readonly cited: readonly CitedFact[];
  readonly contacts: readonly PlaceContact[];
  readonly today: CivilDate;
  readonly more: PlaceCardsView;
  readonly peers: readonly Peer[];
  readonly figures: readonly PublishedFigure[];
}

/** Shows what is known of the agreements of a municipality. */
export function MunicipalityPage(view: MunicipalityView) {
  const { place, overview, agreements, cited, today, more, peers, figures } = view;
  return (
    <>
      <PageHead
        above={[{ href: '/overeenkomsten/kaart', label: say`Overeenkomsten op de kaart` }]}
        title={place.name}
        lead={
          <>
            {place.demo
              ? say`Een verzonnen gemeente van de demo, in ${place.province}.`
              : say`Gemeente in de provincie ${place.province}. Referentieregio: ${place.referenceRegion}.`}{' '}
            <StateTag state={overview.state} />
          </>
        }
      />
      <Columns side={<Side view={view} />}>
        <Card title={say`Hoe het er vandaag voor staat`}>
          <p>{sentenceOf(overview)}</p>
          {overview.coming !== null && (
            <p>
              {tell`Onderweg: ${<a href={`/overeenkomsten/${overview.coming.id}`}>{overview.coming.title}</a>}.`}
            </p>
          )}
          {overview.state === 'expiring' && overview.leading !== null && (
            <p>
              {say`Opzeggen kan tot en met ${formatDate(lastNoticeDayOf(overview.leading))}.`}{' '}
              {say`Hernieuwing:`} <RenewalState agreement={overview.leading} />
            </p>
          )}
          {place.mergedFrom.length > 0 && (
            <p class="source">
              {say`De gemeente bestaat in deze vorm sinds ${dayInWords(place.validFrom)}, na de fusie van ${listed(place.formerNames)}. Wat die gemeenten afspraken, staat hier onder hun oude naam.`}
            </p>
          )}
        </Card>
        {agreements.length > 0 && (
          <Card title={say`Overeenkomsten`}>
            <Agreements agreements={agreements} nis={place.nis} />
          </Card>
        )}
        <PlaceCards {...more} />
        <PlaceFigures figures={figures} merged={place.mergedFrom.length > 0} />
        <PeersCard region={place.referenceRegion ?? place.province} peers={peers} />
        {cited.length > 0 && (
          <Card title={say`Wat openbare bronnen zeggen`}>
            <Lines items={cited.map((fact) => <Cited fact={fact} today={today} />)} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function sentenceOf({ state, leading, cited }: PlaceOverview): string {
  if (leading === null || cited !== null) return placeStates[state].means;
  const until = formatDate(leading.until);
  if (state === 'inForce') return say`De overeenkomst met VDAB geldt tot en met ${until}.`;
  if (state === 'expiring')
    return say`De overeenkomst met VDAB eindigt op ${until}. De volgende is nog niet ondertekend.`;
  if (state === 'support')
    return say`Er is geen overeenkomst met VDAB, wel andere steun, tot en met ${until}.`;
  return isStructural(leading)
    ? say`De laatste overeenkomst eindigde op ${until}.`
    : say`De laatste steun eindigde op ${until}.`;
}

function Agreements({ agreements, nis }: { agreements: readonly PlacedAgreement[]; nis: string }) {
  return (
    <DataTable
      caption={say`Overeenkomsten van deze gemeente`}
      captionHidden
      rows={agreements.toReversed()}
      columns={[
        {
          head: say`Overeenkomst`,
          rowHead: true,
          cell: (one) => (
            <>
              <a href={`/overeenkomsten/${one.id}`}>{one.title}</a>
              <FormerName agreement={one} nis={nis} />
            </>
          ),
        },
        { head: say`Soort`, stacked: 'short', cell: ({ level }) => agreementLevels[level] },
        { head: say`Periode`, stacked: 'short', cell: periodOf },
        {
          head: say`Toestand`,
          stacked: 'short',
          cell: ({ state }) => <AgreementTag agreement={{ status: state }} />,
        },
      ]}
    />
  );
}

function FormerName({ agreement, nis }: { agreement: PlacedAgreement; nis: string }) {
  const [, former] = agreement.places.find(([code]) => code === nis) ?? [];
  if (former === undefined || former.length === 0) return null;
  return <span class="source">{say`Gesloten door ${listed(former)}, voor de fusie.`}</span>;
}

function Side({ view: { place, contacts, more } }: { view: MunicipalityView }) {
  const neighbours = neighboursOf(place.nis);
  const withoutOcmw = !contacts.some(({ kind }) => kind === 'ocmw');
  return (
    <>
      {!place.demo && (
        <Card title={say`Waar het ligt`}>
          <PlaceOnMap nis={place.nis} name={place.name} />
          <p class="small">
            {say`In de buurt:`}{' '}
            {neighbours.map((one, index) => (
              <>
                {index > 0 && ', '}
                <a href={`/gemeenten/${one.nis}`}>{one.name}</a>
              </>
            ))}
          </p>
        </Card>
      )}
      <Card title={say`Wie u kunt vragen`}>
        <Lines
          items={contacts.map(({ name, active }) => (
            <>
              <b>{name}</b>
              {!active && <span class="source">{say`Werkt nog niet met Werkwinkel.`}</span>}
            </>
          ))}
        />
        <p>
          <a href={`/contactpunten?gemeente=${place.nis}`}>{say`Wie kunt u bellen?`}</a>
        </p>
        {withoutOcmw && (
          <p class="source">{say`Deze gemeente heeft geen OCMW op het netwerk van de sociale zekerheid.`}</p>
        )}
      </Card>
      <PlaceSide {...more} />
    </>
  );
}
