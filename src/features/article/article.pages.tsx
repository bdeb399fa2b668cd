/** An article as everyone reads it: its text, its steps, when and where, what it rests on, who looks after it and what goes with it. */

import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { drawMarkdown, type Heading } from '../../ui/markdown.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { FinderCard } from '../contact-point/finder-card.tsx';
import { gradeWords } from '../instrument/rule-words.ts';
import type { LocalAddition } from './article.sql.ts';
import { type Article, type ArticleCard, type ArticleSource, addressOf, articleKinds } from './article.ts';
import { Additions, ForEditors } from './article-addition.tsx';
import { ArticleLines, Dutch, whenAndWhere } from './article-lines.tsx';
import { Useful } from './article-useful.tsx';

export interface ArticleView {
  readonly article: Article;
  /** Everything that stands, of which a part goes with this one. */
  readonly others: readonly ArticleCard[];
  readonly today: string;
  readonly csrf: string;
  /** The reader just said whether it was useful. */
  readonly thanks: boolean;
  /** What local governments added. */
  readonly additions: readonly LocalAddition[];
  /** Who reads, when that is known. */
  readonly actor: ActorRow | undefined;
}

/** Shows one article. */
export function ArticlePage(view: ArticleView) {
  const { article, others, today, csrf, thanks, additions, actor } = view;
  const { room, many } = articleKinds[article.kind];
  const { body, headings } = drawMarkdown(article.body);
  const steps = headings.filter(({ step }) => step !== undefined);
  return (
    <>
      <PageHead
        above={[{ href: `/${room}`, label: many }]}
        title={<Dutch>{article.title}</Dutch>}
        lead={<Dutch>{article.summary}</Dutch>}
      />
      <Columns
        next={<FinderCard />}
        side={
          <>
            <Beside article={article} others={others} />
            <ForEditors article={article} actor={actor} />
          </>
        }
      >
        {article.nextReviewOn <= today && (
          <Alert tone="warning">{say`Deze pagina moest op ${formatDate(article.nextReviewOn)} opnieuw nagekeken worden. Misschien klopt niet alles nog.`}</Alert>
        )}
        {article.takesPlace && <EventCard article={article} />}
        {steps.length > 2 && <Steps steps={steps} />}
        <div class="card article" lang="nl">
          {body}
        </div>
        <Additions additions={additions} />
        <With article={article} others={others} />
        {article.kind === 'template' && <TakeAlong article={article} />}
        <Sources sources={article.sources} />
        <Useful id={article.id} csrf={csrf} thanks={thanks} />
      </Columns>
    </>
  );
}

function Steps({ steps }: { steps: readonly Heading[] }) {
  return (
    <nav class="card steps" aria-label={say`Stappen`}>
      <ol>
        {steps.map(({ text, id }) => (
          <li>
            <a href={`#${id}`} lang="nl">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function EventCard({ article }: { article: Article }) {
  const { takesPlace } = article;
  if (takesPlace === null) return null;
  return (
    <Card title={say`Wanneer en waar`}>
      <p>{whenAndWhere(takesPlace)}</p>
      <Acts>
        <ButtonLink href={`${addressOf(article)}.ics`} icon="calendar" download>
          {say`Zet in mijn agenda`}
        </ButtonLink>
      </Acts>
    </Card>
  );
}

function TakeAlong({ article }: { article: Article }) {
  return (
    <Card title={say`Neem dit over`}>
      <p>{say`Druk deze pagina af, of neem de tekst mee en vul hem aan in uw eigen programma.`}</p>
      <Acts>
        <ButtonLink href={`${addressOf(article)}.txt`} icon="download" download>
          {say`Neem de tekst mee`}
        </ButtonLink>
      </Acts>
    </Card>
  );
}

/** What belongs to a theme, by its kind. */
function With({ article, others }: Pick<ArticleView, 'article' | 'others'>) {
  if (article.kind !== 'theme') return null;
  const inTheme = others.filter(({ id, themes }) => id !== article.id && themes.includes(article.slug));
  return (
    <>
      {[...Map.groupBy(inTheme, ({ kind }) => kind)].map(([kind, items]) => (
        <Card title={articleKinds[kind].many}>
          <ArticleLines items={items} />
        </Card>
      ))}
    </>
  );
}

function Sources({ sources }: { sources: readonly ArticleSource[] }) {
  if (sources.length === 0) return null;
  return (
    <Card title={say`Waar dit op steunt`}>
      <Lines
        items={sources.map(({ title, url, grade }) => (
          <>
            <Dutch>{url === undefined ? title : <a href={url}>{title}</a>}</Dutch>
            <span class="source">{gradeWords[grade]}</span>
          </>
        ))}
      />
    </Card>
  );
}

function Beside({ article, others }: Pick<ArticleView, 'article' | 'others'>) {
  const themes = others.filter(({ kind, slug }) => kind === 'theme' && article.themes.includes(slug));
  const along = others.filter(
    (one) =>
      article.kind !== 'theme' &&
      one.id !== article.id &&
      one.kind !== 'theme' &&
      one.themes.some((theme) => article.themes.includes(theme)),
  );
  return (
    <>
      <Card title={say`Over deze pagina`}>
        <DefinitionList items={factsOf(article, themes)} />
      </Card>
      {along.length > 0 && (
        <Card title={say`Lees ook`}>
          <ArticleLines items={along.slice(0, 6)} short />
        </Card>
      )}
    </>
  );
}

function factsOf(article: Article, themes: readonly ArticleCard[]) {
  const { audience, authorFunction, writtenFor, reviewedOn, nextReviewOn } = article;
  const themeLinks = themes
    .filter(({ id }) => id !== article.id)
    .map((theme) => (
      <div>
        <a href={addressOf(theme)} lang="nl">
          {theme.title}
        </a>
      </div>
    ));
  return [
    { term: say`Voor wie`, details: audience && <Dutch>{audience}</Dutch> },
    { term: say`Thema`, details: themeLinks.length > 0 && themeLinks },
    { term: say`Geschreven door`, details: [authorFunction, writtenFor].filter(Boolean).join(', ') },
    { term: say`Nagekeken op`, details: formatDate(reviewedOn) },
    { term: say`Opnieuw na te kijken op`, details: formatDate(nextReviewOn) },
  ].filter(({ details }) => Boolean(details));
}
