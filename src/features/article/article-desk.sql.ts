/** What editors see of articles beside what everyone reads: what is open, what must be reviewed again, and every version kept. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Article, ArticleKind, ArticleSource, Gathering } from './article.ts';

/** What a local government adds to a page of all of Flanders goes the same way, and stands on that page. */
export type EditedKind = ArticleKind | 'local';

export type VersionState = 'draft' | 'inReview' | 'scheduled' | 'published';

/** One version as editors read it. */
export interface ArticleVersion {
  readonly version: number;
  readonly revision: number;
  readonly state: VersionState;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly themes: readonly string[];
  readonly audience: string;
  readonly sources: readonly ArticleSource[];
  readonly takesPlace: Gathering | null;
  readonly authorFunction: string;
  readonly reviewedOn: CivilDate;
  readonly nextReviewOn: CivilDate;
  readonly publishOn: CivilDate | null;
  readonly publishedOn: CivilDate | null;
  /** Null where the program brought it along. */
  readonly writtenFor: string | null;
  readonly approvedFor: string | null;
  readonly remark: string | null;
  /** The reader wrote it. */
  readonly own: boolean;
  /** Whoever wrote it no longer edits anywhere. */
  readonly left: boolean;
}

/** An article with its versions, the newest first. */
export interface EditedArticle {
  readonly id: string;
  readonly kind: EditedKind;
  /** The page to which a local government adds. */
  readonly about: {
    readonly id: string;
    readonly kind: ArticleKind;
    readonly slug: string;
    readonly changed: boolean;
  } | null;
  readonly slug: string | null;
  readonly standing: number | null;
  readonly withdrawn: boolean;
  /** The local government whose own article it is; null for all of Flanders. */
  readonly organisation: string | null;
  readonly useful: number;
  readonly notUseful: number;
  readonly versions: readonly ArticleVersion[];
}

const versionJson = `jsonb_build_object('version', v.version, 'revision', v.revision, 'state', v.state, 'slug', v.slug, 'title', v.title,
  'summary', v.summary, 'body', v.body, 'themes', v.themes, 'audience', v.audience, 'sources', v.sources, 'takesPlace', v.takes_place,
  'authorFunction', v.author_function, 'reviewedOn', v.reviewed_on, 'nextReviewOn', v.next_review_on, 'publishOn', v.publish_on,
  'publishedOn', gate.civil_day(v.published_at), 'writtenFor', w.name, 'approvedFor', p.name, 'remark', v.remark,
  'own', coalesce(v.written_by = (select (gate.current()).user_id), false),
  'left', v.written_by is not null and not gate.still_edits(v.written_by))`;

/** Finds an article with all its versions; nothing for who may not edit it. */
export function findEdited(db: Queryable, id: string): Promise<EditedArticle | undefined> {
  return db.one<EditedArticle>(
    `select a.id, a.kind, (select jsonb_build_object('id', c.id, 'kind', c.kind, 'slug', c.slug, 'changed', c.standing > n.beside)
         from articles c, article_versions n
         where c.id = a.about_id and n.article_id = a.id and n.version = (select max(version) from article_versions where article_id = a.id)) as about,
       a.slug, a.standing, a.withdrawn_at is not null as withdrawn, o.name as organisation,
       coalesce((select sum(useful) from article_answers x where x.article_id = a.id), 0)::int as useful,
       coalesce((select sum(not_useful) from article_answers x where x.article_id = a.id), 0)::int as "notUseful",
       (select jsonb_agg(${versionJson} order by v.version desc) from article_versions v
          left join organisations w on w.ref = v.written_for left join organisations p on p.ref = v.approved_for
        where v.article_id = a.id) as versions
     from articles a left join organisations o on o.ref = a.organisation
     where a.id = $1 and ((select gate.edits_every_article()) or a.organisation = (select gate.edited_organisation()))`,
    [id],
  );
}

/** One line of the desk: the newest version of an article. */
export interface DeskLine {
  readonly id: string;
  readonly kind: EditedKind;
  /** The page to which a local government added changed since. */
  readonly changed: boolean;
  readonly title: string;
  readonly state: VersionState;
  readonly withdrawn: boolean;
  readonly organisation: string | null;
  readonly publishOn: CivilDate | null;
  readonly nextReviewOn: CivilDate;
  readonly remark: string | null;
  readonly own: boolean;
  readonly left: boolean;
}

/** Lists every article that the reader may edit, by title. */
export function listDesk(db: Queryable): Promise<DeskLine[]> {
  return db.many<DeskLine>(
    `select distinct on (v.title, a.id) a.id, a.kind, coalesce(c.standing > v.beside, false) as changed, v.title, v.state, a.withdrawn_at is not null as withdrawn, o.name as organisation,
       v.publish_on::text as "publishOn", v.next_review_on::text as "nextReviewOn", v.remark,
       coalesce(v.written_by = (select (gate.current()).user_id), false) as own,
       v.written_by is not null and not gate.still_edits(v.written_by) as left
     from articles a join article_versions v on v.article_id = a.id
       and v.version = (select max(n.version) from article_versions n where n.article_id = a.id)
     left join organisations o on o.ref = a.organisation left join articles c on c.id = a.about_id
     where ((select gate.edits_every_article()) or a.organisation = (select gate.edited_organisation()))
     order by v.title, a.id`,
    [],
  );
}

/** What an editor typed, as PostgreSQL keeps it. */
export type ArticleWords = Pick<
  Article,
  'slug' | 'title' | 'summary' | 'body' | 'themes' | 'audience' | 'sources' | 'takesPlace' | 'authorFunction'
> & { readonly reviewedOn: string; readonly nextReviewOn: string };

type Done = Answer & { readonly id?: string };

/** Writes a new article, its next version or the open one; the seen numbers guard the words of someone else. */
export function draftArticle(
  db: Queryable,
  token: string,
  seen: {
    readonly id: string | null;
    readonly version: number | null;
    readonly revision: number | null;
    readonly kind: string | null;
  },
  words: ArticleWords,
) {
  return askGate<Done>(db, 'gate.draft_article($1, $2, $3, $4, $5, $6)', [
    token,
    seen.id,
    seen.version,
    seen.revision,
    seen.kind,
    JSON.stringify(words),
  ]);
}

/** Writes what the own organisation adds to a page of all of Flanders. */
export function draftLocal(
  db: Queryable,
  token: string,
  about: string,
  revision: number | null,
  words: Pick<ArticleWords, 'body' | 'authorFunction' | 'reviewedOn' | 'nextReviewOn'>,
) {
  return askGate<Done>(db, 'gate.draft_local_article($1, $2, $3, $4)', [
    token,
    about,
    revision,
    JSON.stringify(words),
  ]);
}

/** Finds what the own organisation added to a page, by that page. */
export async function findOwnAddition(db: Queryable, about: string): Promise<EditedArticle | undefined> {
  const row = await db.one<{ id: string }>(
    'select id from articles where about_id = $1 and organisation = (select gate.edited_organisation())',
    [about],
  );
  return row && findEdited(db, row.id);
}

/** Hands a draft to another editor. */
export function submitArticle(db: Queryable, token: string, id: string, revision: number) {
  return askGate<Done>(db, 'gate.submit_article($1, $2, $3)', [token, id, revision]);
}

/** Hands it back with what to change. */
export function returnArticle(db: Queryable, token: string, id: string, revision: number, remark: string) {
  return askGate<Done>(db, 'gate.return_article($1, $2, $3, $4)', [token, id, revision, remark]);
}

/** Publishes precisely what was read, now or on a day. */
export function publishArticle(
  db: Queryable,
  token: string,
  id: string,
  revision: number,
  on: string | null,
) {
  return askGate<Done & { later?: boolean }>(db, 'gate.publish_article($1, $2, $3, $4)', [
    token,
    id,
    revision,
    on,
  ]);
}

/** Throws a draft away; gives the article where something of it is left. */
export function dropDraft(db: Queryable, token: string, id: string, revision: number) {
  return askGate<Done>(db, 'gate.drop_article_draft($1, $2, $3)', [token, id, revision]);
}

/** Takes away what stands. */
export function withdrawArticle(db: Queryable, token: string, id: string, version: number) {
  return askGate<Done>(db, 'gate.withdraw_article($1, $2, $3)', [token, id, version]);
}

/** Publishes what was to appear today or before. */
export async function publishDue(jobs: Queryable): Promise<void> {
  await jobs.one('select gate.publish_due_articles()');
}

/** Counts whether a page was useful; of who that was nothing is kept. */
export async function countAnswer(db: Queryable, id: string, useful: boolean): Promise<void> {
  await db.one('select gate.count_article_answer($1, $2)', [id, useful]);
}
