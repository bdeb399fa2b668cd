/** The sets of open data, what is in each and in which forms it is given; also as a catalogue for portals of data (DCAT). */
import { dutch } from '../../kernel/language.ts';
import { licence } from './dataset-licence.ts';
import { figureDatasetIri, figureServiceIri, figureThings } from './figure-data.ts';
import { inEachLanguage } from './in-each-language.ts';
import { code, inDutch, type Thing, to } from './linked-data.ts';
import { publisherIri, publisherThings } from './publisher.ts';

/** The forms in which data are given, the first for who does not say. */
export const dataTypes = {
  'application/ld+json': { ending: 'jsonld', name: 'JSON-LD' },
  'text/turtle': { ending: 'ttl', name: 'Turtle' },
} as const;

export type DataType = keyof typeof dataTypes;

export const dataTypeCodes = Object.keys(dataTypes) as readonly DataType[];

export const datasets = dutch(
  {
    instrumenten: {
      title: 'Instrumenten',
      about:
        'Elke maatregel op weg naar werk: voor wie, wie beslist, de voorwaarden van vandaag en de bronnen.',
      fresh: 'Volgt de wet: een regel staat er vanaf de dag waarop hij geldt.',
    },
    diensten: {
      title: 'Hulpmiddelen',
      about: 'De diensten die iedereen hier zonder aanmelden gebruikt.',
      fresh: 'Verandert met een nieuwe versie van Werkwinkel.',
    },
    contactpunten: {
      title: 'Contactpunten',
      about: 'Wie u belt bij VDAB, een OCMW of een gemeente: functies en kantoren, geen namen van mensen.',
      fresh: 'Van vandaag: wat een organisatie verandert, staat hier meteen.',
    },
  },
  'title',
  'about',
  'fresh',
);

export type DatasetCode = keyof typeof datasets;

export const datasetCodes = Object.keys(datasets) as readonly DatasetCode[];

/** Where a set stands. */
export function datasetPath(name: DatasetCode): string {
  return `/open-data/${name}`;
}

/** Describes the catalogue, its sets and the forms in which each is given. */
export function catalogueThings(publicUrl: string, publisher: string | undefined): readonly Thing[] {
  const home = `${publicUrl}/open-data`;
  const sets = datasetCodes.flatMap((name) => datasetThings(publicUrl, name));
  const says = {
    'dct:identifier': [code(home)],
    'dct:title': [inDutch('Open data van Werkwinkel')],
    'dct:description': [
      inDutch('Wat iedereen mag weten over instrumenten, hulpmiddelen, contactpunten en cijfers.'),
    ],
    'dct:publisher': [to(publisherIri(publicUrl))],
    'dct:license': [to(licence.url)],
    'dcat:dataset': [
      ...datasetCodes.map((name) => to(`${publicUrl}${datasetPath(name)}`)),
      to(figureDatasetIri(publicUrl)),
    ],
    'dcat:service': [to(figureServiceIri(publicUrl))],
  };
  return [
    { iri: `${home}#catalogus`, kinds: ['dcat:Catalog'], says },
    { iri: home, kinds: ['foaf:Document'], says: {} },
    ...sets,
    ...figureThings(publicUrl),
    ...publisherThings(publicUrl, publisher),
  ];
}

function datasetThings(publicUrl: string, name: DatasetCode): readonly Thing[] {
  const iri = `${publicUrl}${datasetPath(name)}`;
  const says = {
    'dct:identifier': [code(iri)],
    'dct:title': inEachLanguage(() => datasets[name].title),
    'dct:description': inEachLanguage(() => datasets[name].about),
    'dct:publisher': [to(publisherIri(publicUrl))],
    'dct:license': [to(licence.url)],
    'dcat:landingPage': [to(`${publicUrl}/open-data`)],
    'dcat:distribution': dataTypeCodes.map((type) => to(`${iri}.${dataTypes[type].ending}`)),
  };
  const distributions = dataTypeCodes.map((type): Thing => {
    const file = `${iri}.${dataTypes[type].ending}`;
    const form = {
      'dct:title': [inDutch(dataTypes[type].name)],
      'dct:license': [to(licence.url)],
      'dcat:accessURL': [to(file)],
      'dcat:downloadURL': [to(file)],
      'dcat:mediaType': [to(`https://www.iana.org/assignments/media-types/${type}`)],
    };
    return { iri: file, kinds: ['dcat:Distribution'], says: form };
  });
  return [{ iri, kinds: ['dcat:Dataset'], says }, ...distributions];
}
