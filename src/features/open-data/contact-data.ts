/** Contact points as linked data (CPSV-AP 3.2): a function at a public organisation, with its office. Never who holds it. */
import { municipality } from '../organisation/municipality.ts';
import { areaThings } from './authority.ts';
import { code, inDutch, onDay, onlyOnce, type Thing, to } from './linked-data.ts';
import type { PublishedContact } from './open-data.sql.ts';

/** The register of enterprises gives each organisation an address of its own. */
const CBE = 'https://org.belgif.be/id/CbeRegisteredEntity/';

/** Describes contact points, the organisations that have them and the areas of those. */
export function contactThings(publicUrl: string, contacts: readonly PublishedContact[]): readonly Thing[] {
  const byOrganisation = Map.groupBy(contacts, ({ organisation }) => organisation.id);
  const things = [...byOrganisation.values()].flatMap((own) => organisationThings(publicUrl, own));
  return onlyOnce(things);
}

function organisationThings(publicUrl: string, own: readonly PublishedContact[]): readonly Thing[] {
  const organisation = own[0]?.organisation;
  if (organisation === undefined) return [];
  const here = `${publicUrl}/open-data/contactpunten`;
  const { id, name, enterpriseNumber, demo, places } = organisation;
  const areas = areaThings(
    publicUrl,
    places.flatMap((nis) => municipality(nis) ?? []),
  );
  // The numbers of a demo are given to nobody.
  const registered = enterpriseNumber === null || demo ? [] : [to(`${CBE}${enterpriseNumber}`)];
  const says = {
    'dct:identifier': [code(enterpriseNumber ?? id)],
    'skos:prefLabel': [inDutch(name)],
    'dct:spatial': areas.map(({ iri }) => to(iri)),
    'cv:contactPoint': own.map((contact) => to(`${here}#${contact.id}`)),
    'owl:sameAs': registered,
  };
  const contactPoints = own.flatMap((contact) => contactThing(publicUrl, contact));
  return [{ iri: `${here}#${id}`, kinds: ['cv:PublicOrganisation'], says }, ...contactPoints, ...areas];
}

function contactThing(publicUrl: string, contact: PublishedContact): readonly Thing[] {
  const { id, title, address, mail, phone, from } = contact;
  const page = `${publicUrl}/contactpunten`;
  const here = `${publicUrl}/open-data/contactpunten`;
  const says = {
    'dct:identifier': [code(id)],
    'dct:title': [inDutch(title)],
    'cv:email': [code(mail)],
    'cv:telephone': phone === null ? [] : [code(phone)],
    'cv:contactPage': [to(page)],
    'locn:address': [to(`${here}#adres-${id}`)],
    'dct:issued': [onDay(from)],
  };
  const full = inDutch(address.split('\n').join(', '));
  return [
    { iri: `${here}#${id}`, kinds: ['cv:ContactPoint'], says },
    { iri: `${here}#adres-${id}`, kinds: ['locn:Address'], says: { 'locn:fullAddress': [full] } },
    { iri: page, kinds: ['foaf:Document'], says: {} },
  ];
}
