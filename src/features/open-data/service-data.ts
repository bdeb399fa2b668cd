/** Instruments and tools as public services (CPSV-AP 3.2): what each is, for whom, who decides, what must hold and where it was read. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import { type Condition, roleOf } from '../../rules/condition.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { versionAt } from '../../rules/version.ts';
import { byTheme } from '../instrument/instrument.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { toolDocuments } from '../search/search-kind.ts';
import { authoritiesOf, authorityIri, authorityThings } from './authority.ts';
import { inEachLanguage } from './in-each-language.ts';
import { code, inDutch, onDay, onlyOnce, type Thing, to, type Value } from './linked-data.ts';
import { publisherIri, publisherThings } from './publisher.ts';

/** What is asked of whoever wants the instrument; money and steps decide about nobody. */
const decisive = ['admission', 'blocker', 'limit', 'obliged', 'exempt'];

const DUTCH = 'http://publications.europa.eu/resource/authority/language/NLD';
const dutchThing: Thing = { iri: DUTCH, kinds: ['dct:LinguisticSystem'], says: {} };
const document = (iri: string): Thing => ({ iri, kinds: ['foaf:Document'], says: {} });

/** Describes every instrument as it stands on a day. */
export function instrumentThings(publicUrl: string, today: CivilDate): readonly Thing[] {
  return onlyOnce(instruments.flatMap((one) => wholeThings(publicUrl, one, today)));
}

/** Describes one instrument, and shortly those that go with it. */
export function oneInstrumentThings(publicUrl: string, one: Instrument, today: CivilDate): readonly Thing[] {
  const along = relatedOf(one).flatMap((other) => briefThings(publicUrl, other));
  return onlyOnce([...wholeThings(publicUrl, one, today), ...along]);
}

/** Describes the tools: services that anyone may use here, from who runs this installation. */
export function toolThings(publicUrl: string, publisher: string | undefined): readonly Thing[] {
  const tools = toolDocuments().flatMap(({ href, title, summary }): Thing[] => {
    const page = `${publicUrl}${href}`;
    const says = {
      'dct:identifier': [code(page)],
      'dct:title': inEachLanguage(() => ruleText(title)),
      'dct:description': inEachLanguage(() => ruleText(summary)),
      'dct:language': [to(DUTCH)],
      'cv:hasCompetentAuthority': [to(publisherIri(publicUrl))],
      'cv:hasChannel': [to(`${page}#kanaal`)],
    };
    const channel = { 'dct:identifier': [code(`${page}#kanaal`)], 'foaf:page': [to(page)] };
    return [
      { iri: `${page}#dienst`, kinds: ['cpsv:PublicService'], says },
      { iri: `${page}#kanaal`, kinds: ['cv:Channel'], says: channel },
      document(page),
    ];
  });
  return onlyOnce([...tools, dutchThing, ...publisherThings(publicUrl, publisher)]);
}

function relatedOf({ related = [] }: Instrument): readonly Instrument[] {
  return related.flatMap((other) => instrumentNamed(other) ?? []);
}

const pageOf = (publicUrl: string, { slug }: Instrument) => `${publicUrl}/instrumenten/${slug}`;
const serviceIri = (publicUrl: string, one: Instrument) => `${pageOf(publicUrl, one)}#dienst`;

/** What every public service says. */
function briefThings(publicUrl: string, one: Instrument): readonly [Thing, ...Thing[]] {
  const says = {
    'dct:identifier': [code(one.code)],
    'dct:title': inEachLanguage(() => ruleText(one.name)),
    'dct:description': inEachLanguage(() => ruleText(one.card.summary)),
    'cv:hasCompetentAuthority': authoritiesOf(one).map((name) => to(authorityIri(publicUrl, name))),
  };
  const service: Thing = { iri: serviceIri(publicUrl, one), kinds: ['cpsv:PublicService'], says };
  return [service, ...authorityThings(publicUrl, authoritiesOf(one))];
}

function wholeThings(publicUrl: string, one: Instrument, today: CivilDate): readonly Thing[] {
  const [service, ...others] = briefThings(publicUrl, one);
  const page = pageOf(publicUrl, one);
  const conditions = versionAt(one, today).conditions.filter((each) => decisive.includes(roleOf(each)));
  const theme = themeThing(publicUrl, one);
  const audience = conceptThing(`${page}#voor-wie`, one.card.forWhom);
  const status = statusThing(publicUrl, one, today);
  const law: Thing = {
    iri: `${page}#rechtsgrond`,
    kinds: ['eli:LegalResource'],
    says: { 'dct:title': [inDutch(one.basis)] },
  };
  const sources = sourcesOf(conditions);
  const says = {
    ...service.says,
    'dct:language': [to(DUTCH)],
    'dct:issued': [onDay(one.from)],
    'dct:modified': [onDay(one.reviewedOn)],
    'dct:audience': [to(audience.iri)],
    'cv:thematicArea': theme.map(({ iri }) => to(iri)),
    'adms:status': [to(status.iri)],
    'cv:hasLegalResource': [to(law.iri)],
    'cv:holdsRequirement': conditions.map(({ id }) => to(`${page}#${id}`)),
    'cv:relatedService': relatedOf(one).map((other) => to(serviceIri(publicUrl, other))),
    'foaf:page': [to(page)],
    'dct:source': sources.map(({ iri }) => to(iri)),
  } satisfies Record<string, readonly Value[]>;
  const requirements = conditions.map((each) => requirementThing(page, each));
  return [
    { ...service, says },
    audience,
    status,
    law,
    dutchThing,
    document(page),
    ...theme,
    ...requirements,
    ...sources,
    ...others,
  ];
}

function requirementThing(page: string, { id, text, from, until }: Condition): Thing {
  return {
    iri: `${page}#${id}`,
    kinds: ['cv:Requirement'],
    says: {
      'dct:identifier': [code(id)],
      'dct:title': inEachLanguage(() => ruleText(text.true)),
      'dct:description': inEachLanguage(() => ruleText(text.unknown)),
      'dct:issued': from === undefined ? [] : [onDay(from)],
      'dct:valid': until === undefined ? [] : [onDay(until)],
    },
  };
}

/** The pages and texts on which conditions rest; one that has no address of its own is told on the page alone. */
function sourcesOf(conditions: readonly Condition[]): readonly Thing[] {
  const found = conditions.flatMap(({ sources }) => sources);
  return onlyOnce(
    found.flatMap(({ url, title }): Thing[] =>
      url === undefined
        ? []
        : [{ iri: url, kinds: ['foaf:Document'], says: { 'dct:title': [inDutch(title)] } }],
    ),
  );
}

function conceptThing(iri: string, label: string): Thing {
  return { iri, kinds: ['skos:Concept'], says: { 'skos:prefLabel': inEachLanguage(() => ruleText(label)) } };
}

function themeThing(publicUrl: string, one: Instrument): readonly Thing[] {
  return byTheme().flatMap(({ items }, place) => {
    if (!items.some(({ code: found }) => found === one.code)) return [];
    const label = inEachLanguage(() => byTheme()[place]?.title ?? '');
    return [
      {
        iri: `${publicUrl}/instrumenten#thema-${place + 1}`,
        kinds: ['skos:Concept'],
        says: { 'skos:prefLabel': label },
      },
    ];
  });
}

function statusThing(publicUrl: string, one: Instrument, today: CivilDate): Thing {
  const ended = one.until !== undefined && one.until < today;
  const [name, label] = ended ? ['afgelopen', 'Afgelopen'] : ['van-kracht', 'Van kracht'];
  return {
    iri: `${publicUrl}/open-data#${name}`,
    kinds: ['skos:Concept'],
    says: { 'skos:prefLabel': [inDutch(label)] },
  };
}
