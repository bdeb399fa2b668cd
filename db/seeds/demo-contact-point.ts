/** The contact points of the demo: at VDAB central and in the province, at VVSG, and at each OCMW of the cluster. Offices are invented. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { agreementId } from './agreement-rows.ts';
import { type DemoUser, userId } from './demo-account.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

interface DemoContactPoint {
  readonly organisation: OrganisationKey;
  readonly title: string;
  readonly scope: 'central' | 'province' | 'municipality' | 'agreement';
  readonly province?: string;
  readonly agreement?: string;
  readonly address: string;
  readonly mail: string;
  readonly phone?: string;
  readonly holder?: DemoUser;
  readonly substitute?: DemoUser;
}

const place = (organisation: OrganisationKey, town: string, holder: DemoUser): DemoContactPoint => ({
  organisation,
  title: 'hoofd sociale dienst, werk en activering',
  scope: 'municipality',
  address: `Sociaal Huis ${town}\nMarkt 1, ${town} (verzonnen)`,
  mail: `werk@ocmw-${town.toLowerCase()}.voorbeeld.be`,
  holder,
});

const contactPoints: readonly DemoContactPoint[] = [
  {
    organisation: 'vdab',
    title: 'contactpunt lokale besturen, centrale dienst',
    scope: 'central',
    address: 'VDAB, centrale dienst (verzonnen kantoor)',
    mail: 'lokalebesturen@vdab.voorbeeld.be',
    holder: 'contact.vdab',
  },
  {
    organisation: 'vvsg',
    title: 'secretariaat Centrale Werkgroep Lokale Besturen',
    scope: 'central',
    address: 'VVSG (verzonnen kantoor)',
    mail: 'werk@vvsg.voorbeeld.be',
    holder: 'redactie.vvsg',
  },
  {
    organisation: 'vdab',
    title: 'contactpunt lokale besturen Oost-Vlaanderen',
    scope: 'province',
    province: 'Oost-Vlaanderen',
    address: 'VDAB Oost-Vlaanderen\nStationsplein 2 (verzonnen)',
    mail: 'lokalebesturen.oost@vdab.voorbeeld.be',
    phone: '09 000 00 00',
    holder: 'contact.oost',
    substitute: 'bemiddelaar.oost',
  },
  {
    organisation: 'vdab',
    title: 'aanspreekpunt voor de cluster Vlierbeke',
    scope: 'agreement',
    agreement: 'cluster',
    address: 'VDAB, zitdag in het Sociaal Huis van Vlierbeke (verzonnen)',
    mail: 'cluster.vlierbeke@vdab.voorbeeld.be',
    holder: 'bemiddelaar.oost',
    substitute: 'contact.oost',
  },
  place('ocmwVlierbeke', 'Vlierbeke', 'hoofd.vlierbeke'),
  place('ocmwOosterham', 'Oosterham', 'hoofd.oosterham'),
  place('ocmwZandkapelle', 'Zandkapelle', 'hoofd.zandkapelle'),
  place('ocmwMolenrode', 'Molenrode', 'hoofd.molenrode'),
  place('ocmwKreekdorp', 'Kreekdorp', 'hoofd.kreekdorp'),
];

/** Writes the contact points of the demo, valid since a day in the past. */
export async function writeContactPoints(
  admin: Queryable,
  organisations: SeededOrganisations,
  since: string,
): Promise<void> {
  await insertRows(
    admin,
    'contact_points',
    contactPoints.map(({ organisation, agreement, holder, substitute, ...rest }) => ({
      id: seededId(`contact point ${organisation} ${rest.title}`),
      organisation: organisations[organisation].ref,
      title: rest.title,
      scope: rest.scope,
      province: rest.province ?? null,
      agreement_id: agreement === undefined ? null : agreementId(agreement),
      address: rest.address,
      mail: rest.mail,
      phone: rest.phone ?? null,
      holder: holder === undefined ? null : userId(holder),
      substitute: substitute === undefined ? null : userId(substitute),
      valid_from: since,
      demo: true,
    })),
  );
}
