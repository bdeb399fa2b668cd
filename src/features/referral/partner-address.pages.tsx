/** The mailboxes of partners without accounts: which work, which wait for a second person, and how they were before. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { Acts, Button } from '../../ui/button.tsx';
import { Card, Note } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Hidden, Name } from '../../ui/text.tsx';
import { DeskTabs } from '../mandate/staff.pages.tsx';
import { addressStates, letterLanguages, type PartnerAddress } from './partner-address.ts';
import type { PartnerAddresses } from './partner-address.sql.ts';
import { AddressForm, type TypedAddress } from './partner-address-form.tsx';

export interface AddressView {
  readonly shown: PartnerAddresses;
  readonly csrf: string;
  readonly typed: TypedAddress;
  readonly problems: readonly Problem[];
}

export function PartnerAddressPage(view: AddressView) {
  const { shown, csrf } = view;
  const administers = shown.actor.purposes.includes('administration');
  const current = shown.items.filter(({ state }) => state !== 'ended');
  const ended = shown.items.filter(({ state }) => state === 'ended');
  return (
    <>
      <PageHead
        {...(administers ? {} : { above: [{ href: '/verwijzingen', label: say`Verwijzingen` }] })}
        title={say`Adressen van partners`}
        lead={say`Een partner zonder account krijgt uw vraag met een eenmalige link. Hier staat naar welk adres die gaat.`}
      />
      {administers && <DeskTabs current="partners" />}
      <Columns
        side={
          <>
            {shown.keeps && <AddressForm {...view} />}
            <Note>
              <p>{say`Wie de mailbox leest, kan openen wat u stuurt. Daarom registreert een beheerder of een hoofd het adres, en bevestigt een tweede persoon het.`}</p>
            </Note>
          </>
        }
      >
        <Card title={say`Hier sturen wij naartoe`}>
          {current.length === 0 ? (
            <Empty title={say`Uw organisatie heeft nog geen adres van een partner.`}>
              {shown.keeps ? say`Registreer er een, dan kan een collega het bevestigen.` : ''}
            </Empty>
          ) : (
            <Lines items={current.map((one) => AddressLine({ one, keeps: shown.keeps, csrf }))} />
          )}
        </Card>
        <Unknown partners={shown.partners} />
        {ended.length > 0 && (
          <Card title={say`Vroegere adressen`}>
            <Lines items={ended.map((one) => AddressLine({ one, keeps: false, csrf }))} />
          </Card>
        )}
      </Columns>
    </>
  );
}

function Unknown({ partners }: Pick<PartnerAddresses, 'partners'>) {
  const names = partners.filter(({ known }) => !known).map(({ name }) => name);
  if (names.length === 0) return null;
  return (
    <Card title={say`Nog geen adres`}>
      <p>{say`Deze partners hebben geen account. Zonder adres kunt u niemand naar hen verwijzen.`}</p>
      <Lines items={names} />
    </Card>
  );
}

function AddressLine({ one, keeps, csrf }: { one: PartnerAddress; keeps: boolean; csrf: string }) {
  const { label, tone } = addressStates[one.state];
  return (
    <>
      <b>{one.partner.name}</b> <Tag tone={tone}>{label}</Tag>
      <div>
        <Name>{one.function}</Name>, <bdi>{one.address}</bdi>, {letterLanguages[one.language]}
      </div>
      {one.answersHere === true && (
        <div class="source">{say`Deze partner heeft nu een account en antwoordt in Werkwinkel. Het adres wordt niet gebruikt.`}</div>
      )}
      {traceOf(one).map((line) => (
        <div class="source">{line}</div>
      ))}
      <div class="source">{tell`Dit blijkt uit: ${<Name>{one.reference}</Name>}`}</div>
      {one.decides !== undefined && <Decision one={one} csrf={csrf} />}
      {keeps && one.decides !== 'yes' && (
        <ActForm action={`/beheer/partners/${one.id}/stop`} csrf={csrf}>
          <Button>
            {one.state === 'waiting' ? say`Trek in` : say`Stop dit adres`}
            <Hidden>: {one.partner.name}</Hidden>
          </Button>
        </ActForm>
      )}
    </>
  );
}

function traceOf(one: PartnerAddress): string[] {
  const on = (day: string | undefined) => dayInWords(day ?? '', 'short');
  return [
    one.registeredBy === undefined
      ? say`Geregistreerd op ${on(one.registeredOn)}.`
      : say`Geregistreerd door ${one.registeredBy} op ${on(one.registeredOn)}.`,
    one.confirmedBy === undefined ? '' : say`Bevestigd door ${one.confirmedBy} op ${on(one.confirmedOn)}.`,
    one.endedOn === undefined
      ? ''
      : one.endedBy === undefined
        ? say`Gestopt op ${on(one.endedOn)}.`
        : say`Gestopt door ${one.endedBy} op ${on(one.endedOn)}.`,
  ].filter((line) => line !== '');
}

function Decision({ one, csrf }: { one: PartnerAddress; csrf: string }) {
  if (one.decides === 'own')
    return <p>{say`U registreerde dit adres zelf. Iemand anders moet het bevestigen.`}</p>;
  if (one.decides === 'other') return <p>{say`Iemand van de leiding moet dit adres bevestigen.`}</p>;
  return (
    <ActForm action={`/beheer/partners/${one.id}/besluit`} csrf={csrf}>
      <p>{say`Kijk na of dit adres echt van deze partner is, bijvoorbeeld door te bellen.`}</p>
      <Acts>
        <Button name="antwoord" value="ja" look="primary">
          {say`Bevestig het adres`}
          <Hidden>: {one.partner.name}</Hidden>
        </Button>
        <Button name="antwoord" value="nee">
          {say`Weiger`}
          <Hidden>: {one.partner.name}</Hidden>
        </Button>
      </Acts>
    </ActForm>
  );
}
