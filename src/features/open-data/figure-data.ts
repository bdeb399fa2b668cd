/** The public figures in the catalogue, by DCAT-AP: one set, each indicator of it as a file, and the interface that serves them. */
import { publicIndicators } from '../published-figure/published-figure.ts';
import { flanders } from './authority.ts';
import { licence } from './dataset-licence.ts';
import { inEachLanguage } from './in-each-language.ts';
import { code, inDutch, type Thing, to } from './linked-data.ts';
import { publisherIri } from './publisher.ts';
import { say } from '../../kernel/language.ts';

const authority = 'http://publications.europa.eu/resource/authority';
const forms = [
  { ending: 'csv', format: 'CSV', type: 'text/csv' },
  {
    ending: 'xlsx',
    format: 'XLSX',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

/** Gives the address of the set in the data. */
export function figureDatasetIri(publicUrl: string): string {
  return `${publicUrl}/cijfers#gegevens`;
}

/** Gives the address of the interface in the data. */
export function figureServiceIri(publicUrl: string): string {
  return `${publicUrl}/api/v1/indicators#dienst`;
}

/** Describes the set, its files and its interface. */
export function figureThings(publicUrl: string): readonly Thing[] {
  const iri = figureDatasetIri(publicUrl);
  const page = `${publicUrl}/cijfers`;
  const files = publicIndicators().flatMap((one) =>
    forms.map((form) => ({ ...form, one, file: `${page}/${one.code}.${form.ending}` })),
  );
  const dataset: Thing = {
    iri,
    kinds: ['dcat:Dataset'],
    says: {
      'dct:identifier': [code(iri)],
      'dct:title': inEachLanguage(() => say`Cijfers voor iedereen`),
      'dct:description': inEachLanguage(
        () =>
          say`Wat de samenwerking rond werk opbrengt, per gemeente, regio en provincie, met de telregel erbij.`,
      ),
      'dct:publisher': [to(publisherIri(publicUrl))],
      'dct:license': [to(licence.url)],
      'dct:accrualPeriodicity': [to(`${authority}/frequency/QUARTERLY`)],
      'dct:accessRights': [to(`${authority}/access-right/PUBLIC`)],
      'dct:spatial': [to(flanders.iri)],
      'dcat:theme': [to(`${authority}/data-theme/SOCI`)],
      'dcat:keyword': ['activering', 'OCMW', 'VDAB', 'werk'].map(inDutch),
      'dcat:landingPage': [to(page)],
      'dcat:distribution': files.map(({ file }) => to(file)),
    },
  };
  const distributions = files.map(
    ({ one, file, format, type }): Thing => ({
      iri: file,
      kinds: ['dcat:Distribution'],
      says: {
        'dct:title': inEachLanguage(() => `${one.name} (${format})`),
        'dct:description': inEachLanguage(() => one.rule),
        'dct:license': [to(licence.url)],
        'dct:format': [to(`${authority}/file-type/${format}`)],
        'dcat:accessURL': [to(file)],
        'dcat:downloadURL': [to(file)],
        'dcat:mediaType': [to(`https://www.iana.org/assignments/media-types/${type}`)],
      },
    }),
  );
  return [
    dataset,
    ...distributions,
    { iri: page, kinds: ['foaf:Document'], says: {} },
    serviceThing(publicUrl),
  ];
}

function serviceThing(publicUrl: string): Thing {
  return {
    iri: figureServiceIri(publicUrl),
    kinds: ['dcat:DataService'],
    says: {
      'dct:title': inEachLanguage(() => say`Cijfers voor iedereen`),
      'dct:publisher': [to(publisherIri(publicUrl))],
      'dct:license': [to(licence.url)],
      'dcat:endpointURL': [to(`${publicUrl}/api/v1/indicators`)],
      'dcat:endpointDescription': [to(`${publicUrl}/api/v1/openapi.json`)],
      'dcat:servesDataset': [to(figureDatasetIri(publicUrl))],
    },
  };
}
