/**
 * What CPSV-AP 3.2.0 asks of the classes that we use, as data from which shapes are made. Read in SEMICeu/CPSV-AP @ 9ac61ee,
 * releases/3.2.0/shacl/cpsv-ap-SHACL.ttl (CC BY 4.0), which is not at hand where tests run; `at` names the property there, as in
 * https://semiceu.github.io/CPSV-AP/releases/3.2.0/#PublicService.name. Those that name no class of it are our own wish.
 */
import type { Name } from '../../src/features/open-data/linked-data.ts';

export interface PropertyShape {
  readonly at: string;
  readonly path: Name;
  readonly min?: 1;
  readonly max?: 1;
  /** Each value is words in a language. */
  readonly words?: true;
  /** Each value is a thing of this kind. */
  readonly kind?: Name;
}

const identifier = (owner: string): PropertyShape => ({
  at: `${owner}.identifier`,
  path: 'dct:identifier',
  min: 1,
  max: 1,
});
const name = (at: string): PropertyShape => ({ at, path: 'dct:title', min: 1, words: true });
const about = (at: string): PropertyShape => ({ at, path: 'dct:description', min: 1, words: true });

export const shapes: Readonly<Partial<Record<Name, readonly PropertyShape[]>>> = {
  'cpsv:PublicService': [
    identifier('PublicService'),
    name('PublicService.name'),
    about('PublicService.description'),
    {
      at: 'PublicService.hascompetentauthority',
      path: 'cv:hasCompetentAuthority',
      min: 1,
      kind: 'cv:PublicOrganisation',
    },
    { at: 'PublicService.language', path: 'dct:language', kind: 'dct:LinguisticSystem' },
    { at: 'PublicService.status', path: 'adms:status', max: 1, kind: 'skos:Concept' },
    { at: 'PublicService.thematicarea', path: 'cv:thematicArea', kind: 'skos:Concept' },
    { at: 'PublicService.addressee', path: 'dct:audience', kind: 'skos:Concept' },
    { at: 'PublicService.relatedservice', path: 'cv:relatedService', kind: 'cpsv:PublicService' },
    { at: 'PublicService.holdsrequirement', path: 'cv:holdsRequirement', kind: 'cv:Requirement' },
    { at: 'PublicService.haslegalresource', path: 'cv:hasLegalResource', kind: 'eli:LegalResource' },
    { at: 'PublicService.haschannel', path: 'cv:hasChannel', kind: 'cv:Channel' },
    { at: 'PublicService.contactpoint', path: 'cv:contactPoint', kind: 'cv:ContactPoint' },
  ],
  'cv:PublicOrganisation': [
    { at: 'PublicOrganization.preferredlabel', path: 'skos:prefLabel', min: 1, words: true },
    { at: 'PublicOrganization.spatial', path: 'dct:spatial', min: 1, kind: 'atu:atu-type' },
  ],
  'cv:Requirement': [identifier('Requirement'), name('Requirement.name')],
  'cv:Channel': [identifier('Channel')],
  'cv:ContactPoint': [
    { at: 'ContactPoint.contactpage', path: 'cv:contactPage', kind: 'foaf:Document' },
    { at: 'locn:address', path: 'locn:address', kind: 'locn:Address' },
  ],
  'locn:Address': [{ at: 'Address.fulladdress', path: 'locn:fullAddress', words: true }],
  'foaf:Agent': [identifier('Agent'), name('Agent.name')],
  'dcat:Dataset': [
    name('Dataset.title'),
    about('Dataset.description'),
    { at: 'Dataset.publisher', path: 'dct:publisher', min: 1, max: 1, kind: 'foaf:Agent' },
    { at: 'Dataset.landingpage', path: 'dcat:landingPage', kind: 'foaf:Document' },
    { at: 'dcat:distribution', path: 'dcat:distribution', min: 1, kind: 'dcat:Distribution' },
  ],
  'dcat:Distribution': [
    { at: 'dcat:accessURL', path: 'dcat:accessURL', min: 1 },
    { at: 'dcat:downloadURL', path: 'dcat:downloadURL', min: 1 },
  ],
  'dcat:DataService': [
    { at: 'dcat:endpointURL', path: 'dcat:endpointURL', min: 1 },
    { at: 'dcat:servesDataset', path: 'dcat:servesDataset', min: 1, kind: 'dcat:Dataset' },
  ],
};
