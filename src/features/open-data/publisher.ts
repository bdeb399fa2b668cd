/** Who publishes the data: whoever runs this installation, as its settings say. Without a name the data say only that. */
import { areaThing, flanders } from './authority.ts';
import { code, inDutch, type Thing, to } from './linked-data.ts';

/** What stands where nobody said who runs the installation. */
const UNNAMED = 'Beheerder van deze Werkwinkel';

/** Gives the address of the publisher in the data. */
export function publisherIri(publicUrl: string): string {
  return `${publicUrl}/open-data#beheerder`;
}

/** Describes the publisher. */
export function publisherThings(publicUrl: string, name: string = UNNAMED): readonly Thing[] {
  const iri = publisherIri(publicUrl);
  return [
    {
      iri,
      kinds: ['cv:PublicOrganisation', 'foaf:Agent'],
      says: {
        'dct:identifier': [code(iri)],
        'dct:title': [inDutch(name)],
        'skos:prefLabel': [inDutch(name)],
        'dct:spatial': [to(flanders.iri)],
      },
    },
    areaThing(flanders.iri, flanders.label),
  ];
}
