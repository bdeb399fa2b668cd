/** What everyone may read, as documents to search in: what editors wrote, the rules, the tools, places, whom to call, agreements and bodies. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { instruments } from '../../rules/catalogue.ts';
import { readAgreements } from '../agreement-overview/agreement-overview.sql.ts';
import type { PlacedAgreement } from '../agreement-overview/placed-agreement.ts';
import { listWholeArticles } from '../article/article.sql.ts';
import { addressOf } from '../article/article.ts';
import { type BodyName, levels } from '../body/body.ts';
import { municipalities, municipalityName } from '../organisation/municipality.ts';
import type { SearchDocument } from './search-index.ts';
import { toolDocuments } from './search-kind.ts';

interface FoundContact {
  readonly title: string;
  readonly organisation: string;
  readonly province: string | null;
  readonly agreement: string | null;
  readonly places: readonly string[];
}

/** Reads all of it; `demo` takes the invented municipalities along. */
export async function readDocuments(db: Queryable, demo: boolean): Promise<readonly SearchDocument[]> {
  const [articles, contacts, { agreements }, bodies] = await Promise.all([
    listWholeArticles(db),
    listContacts(db),
    readAgreements(db),
    db.many<BodyName>('select id, name, level from bodies order by name'),
  ]);
  return [
    ...articles.map((one) => ({
      kind: one.kind,
      href: addressOf(one),
      title: one.title,
      summary: one.summary,
      text: one.body,
      written: true,
    })),
    ...instrumentDocuments(),
    ...toolDocuments(),
    ...placeDocuments(demo),
    ...contacts.map(contactDocument),
    ...(agreements ?? []).map(agreementDocument),
    ...bodies.map((body) => ({
      kind: 'body',
      href: `/overleg/${body.id}`,
      title: body.name,
      summary: '',
      text: `overleg werkgroep ${levels[body.level]}`,
      written: true,
    })),
  ];
}

/** Whom anyone may call, today. */
function listContacts(db: Queryable): Promise<FoundContact[]> {
  return db.many<FoundContact>(
    `select c.title, o.name as organisation, c.province, c.agreement_id as agreement,
       case when c.scope = 'municipality' then array(select t.nis from territories t where t.organisation = c.organisation order by t.nis)
         else '{}' end as places
     from contact_points c join organisations o on o.ref = c.organisation
     where gate.today() between c.valid_from and coalesce(c.valid_until, gate.today())
       and (c.agreement_id is null or c.agreement_id in (select id from agreements))
     order by o.name, c.title`,
  );
}

function contactDocument({ title, organisation, province, agreement, places }: FoundContact): SearchDocument {
  const names = places.flatMap((nis) => municipalityName(nis) ?? []);
  const href =
    agreement === null
      ? `/contactpunten${names[0] === undefined ? '' : `?gemeente=${encodeURIComponent(names[0])}`}`
      : `/overeenkomsten/${agreement}`;
  const text = `contactpunt telefoon ${province ?? ''} ${names.join(' ')}`;
  return { kind: 'contact', href, title: `${organisation}: ${title}`, summary: '', text, written: true };
}

function agreementDocument({ id, title, places }: PlacedAgreement): SearchDocument {
  const names = places.flatMap(([nis, former]) => [municipalityName(nis) ?? '', ...former]);
  const text = `overeenkomst ${names.join(' ')}`;
  return { kind: 'agreement', href: `/overeenkomsten/${id}`, title, summary: '', text, written: true };
}

function instrumentDocuments(): readonly SearchDocument[] {
  return instruments.map(({ code, slug, name, card, basis }) => ({
    kind: 'instrument',
    href: `/instrumenten/${slug}`,
    title: name,
    summary: card.summary,
    text: `${code.replaceAll('_', ' ')} ${card.forWhom} ${card.documents} ${basis} instrument maatregel`,
    written: false,
  }));
}

function placeDocuments(demo: boolean): readonly SearchDocument[] {
  return municipalities
    .filter((one) => demo || !one.demo)
    .map(({ nis, name, province, formerNames }) => ({
      kind: 'place',
      href: `/gemeenten/${nis}`,
      title: name,
      summary: '',
      text: `gemeente ${province} ${formerNames.join(' ')}`,
      written: true,
    }));
}
