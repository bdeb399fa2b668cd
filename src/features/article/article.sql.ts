/** What everyone reads of articles. Row-level security shows only what is published and stands. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Article, ArticleCard, ArticleKind } from './article.ts';

const card = `a.id, a.kind, a.slug, v.title, v.summary, v.themes, v.takes_place as "takesPlace",
  gate.civil_day(v.published_at)::text as "publishedOn", v.reviewed_on::text as "reviewedOn"`;

const standing = `from articles a join article_versions v on v.article_id = a.id and v.version = a.standing
  where a.withdrawn_at is null and a.kind <> 'local'`;

/** Lists what stands, of each kind by its title. */
export function listArticles(db: Queryable): Promise<ArticleCard[]> {
  return db.many<ArticleCard>(`select ${card} ${standing} order by a.kind, v.title`);
}

/** Lists what stands with its text, to search in. */
export function listWholeArticles(
  db: Queryable,
): Promise<(ArticleCard & Pick<Article, 'body' | 'sources'>)[]> {
  return db.many(`select ${card}, v.body, v.sources ${standing} order by a.kind, v.title`);
}

/** Finds an article by its kind and address. */
export function findArticle(db: Queryable, kind: ArticleKind, slug: string): Promise<Article | undefined> {
  return db.one<Article>(
    `select ${card}, v.version, v.body, v.audience, v.sources, v.author_function as "authorFunction", o.name as "writtenFor",
       v.next_review_on::text as "nextReviewOn", a.organisation is null as central
     from articles a join article_versions v on v.article_id = a.id and v.version = a.standing left join organisations o on o.ref = v.written_for
     where a.withdrawn_at is null and a.kind = $1 and a.slug = $2`,
    [kind, slug],
  );
}

/** Gives where an article went that had this address, or that has it among those of another kind. */
export function findMoved(
  db: Queryable,
  slug: string,
): Promise<{ readonly kind: ArticleKind; readonly slug: string } | undefined> {
  return db.one(
    `select a.kind, a.slug from articles a
     where a.withdrawn_at is null and a.standing is not null and (a.slug = $1 or a.id = (select article_id from article_redirects where slug = $1))
     order by a.slug = $1 desc limit 1`,
    [slug],
  );
}

/** What a local government added to a page of all of Flanders. */
export interface LocalAddition {
  readonly id: string;
  readonly organisation: string;
  readonly body: string;
  readonly authorFunction: string;
  readonly reviewedOn: CivilDate;
}

/** Lists what local governments added to an article, by their name. */
export function listAdditions(db: Queryable, article: string): Promise<LocalAddition[]> {
  return db.many<LocalAddition>(
    `select a.id, o.name as organisation, v.body, v.author_function as "authorFunction", v.reviewed_on::text as "reviewedOn"
     from articles a join article_versions v on v.article_id = a.id and v.version = a.standing join organisations o on o.ref = a.organisation
     where a.about_id = $1 and a.withdrawn_at is null order by o.name`,
    [article],
  );
}
