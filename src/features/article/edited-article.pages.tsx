/** One page for its editors: how it will look, whose turn it is and what they can do, its versions, and what readers thought of it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Acts, Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { fieldIn, type Problem } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Form, FormActs } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { drawMarkdown } from '../../ui/markdown.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DateField, TextArea } from '../../ui/text-field.tsx';
import { addressOf } from './article.ts';
import { DESK } from './article-desk.pages.tsx';
import type { ArticleVersion, EditedArticle } from './article-desk.sql.ts';
import { kindWord, openVersion, standingVersion, versionStates } from './article-desk.ts';
import { Dutch } from './article-lines.tsx';

export interface EditedView {
  readonly article: EditedArticle;
  readonly csrf: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
  readonly mayWrite: boolean;
}

/** Shows the article to its editors: the open version, or else the one that stands. */
export function EditedPage(view: EditedView) {
  const { article } = view;
  const open = openVersion(article);
  const shown = open ?? standingVersion(article);
  if (shown === undefined) return null;
  return (
    <>
      <PageHead
        above={[{ href: DESK, label: say`Redactie` }]}
        title={<Dutch>{shown.title}</Dutch>}
        lead={<Dutch>{shown.summary}</Dutch>}
      >
        <p>
          <Tag tone={shown.state === 'published' ? 'ok' : 'wait'}>
            {article.withdrawn && open === undefined
              ? say`van het portaal gehaald`
              : versionStates[shown.state]}
          </Tag>{' '}
          {kindWord(article.kind)}
          {article.organisation !== null && ` · ${article.organisation}`}
        </p>
      </PageHead>
      <Columns next={<Turn view={view} shown={shown} />} side={<Beside article={article} />}>
        {shown.remark !== null && (
          <Card title={say`Wat moet veranderen`}>
            <p class="written">{shown.remark}</p>
          </Card>
        )}
        <div class="card article" lang="nl">
          {drawMarkdown(shown.body).body}
        </div>
      </Columns>
    </>
  );
}

function Turn({ view, shown }: { view: EditedView; shown: ArticleVersion }) {
  const { article } = view;
  const at = `${DESK}/${article.id}`;
  // Only the local government itself writes what it adds to a page.
  const place = article.about === null ? `${at}/schrijf` : `${DESK}/lokaal/${article.about.id}`;
  const write = view.mayWrite && <ButtonLink href={place}>{say`Verander de tekst`}</ButtonLink>;
  return (
    <Card title={say`Wat nu?`}>
      {article.about?.changed === true && (
        <Alert tone="warning">{say`De pagina waarbij dit staat, veranderde. Kijk na of uw tekst nog klopt en bewaar hem opnieuw.`}</Alert>
      )}
      {shown.left && (
        <Alert tone="warning">{say`Wie dit schreef, is hier geen redacteur meer. Kijk de tekst na en neem hem over.`}</Alert>
      )}
      {shown.state === 'draft' && !view.mayWrite && (
        <p>{say`${article.organisation ?? ''} schrijft nog aan deze tekst.`}</p>
      )}
      {shown.state === 'draft' && view.mayWrite && (
        <Form action={`${at}/nalezen`} csrf={view.csrf} problems={view.problems}>
          <p>{say`Is de tekst klaar? Geef hem aan een andere redacteur, die hem naleest en publiceert.`}</p>
          <Revision of={shown} />
          <Acts>
            <Button look="primary">{say`Laat nalezen`}</Button>
            {write}
          </Acts>
        </Form>
      )}
      {shown.state === 'draft' && view.mayWrite && <DropDraft at={at} shown={shown} view={view} />}
      {shown.state === 'inReview' && <Review view={view} shown={shown} />}
      {shown.state === 'scheduled' && shown.publishOn !== null && (
        <p>{say`Verschijnt vanzelf op ${formatDate(shown.publishOn)}. ${shown.approvedFor ?? ''} las de tekst na. Verandert u hem, dan moet hij opnieuw nagelezen worden.`}</p>
      )}
      {shown.state === 'published' && (
        <p>
          {article.withdrawn
            ? say`Niemand leest deze pagina nu. Schrijf een nieuwe versie om ze terug te zetten.`
            : say`Iedereen leest deze pagina. Ze moet opnieuw nagekeken worden op ${formatDate(shown.nextReviewOn)}.`}
        </p>
      )}
      {shown.state !== 'draft' && <Acts>{write}</Acts>}
    </Card>
  );
}

/** Asked once more behind a fold: what is thrown away does not come back. */
function DropDraft({
  at,
  shown,
  view: { article, csrf },
}: {
  at: string;
  shown: ArticleVersion;
  view: EditedView;
}) {
  return (
    <Fold summary={say`Gooi dit ontwerp weg`}>
      <Form action={`${at}/weg`} csrf={csrf}>
        <p>
          {article.standing === null
            ? say`Deze tekst is dan weg, en komt niet terug.`
            : say`Deze tekst is dan weg, en komt niet terug. Wat op het portaal staat, blijft zoals het is.`}
        </p>
        <Revision of={shown} />
        <Acts>
          <Button look="danger">{say`Gooi weg`}</Button>
        </Acts>
      </Form>
    </Fold>
  );
}

function Revision({ of: { revision } }: { of: ArticleVersion }) {
  return <input type="hidden" name="revisie" value={String(revision)} />;
}

function Review({ view, shown }: { view: EditedView; shown: ArticleVersion }) {
  const at = `${DESK}/${view.article.id}`;
  if (shown.own) return <p>{say`U schreef deze tekst zelf. Een andere redacteur publiceert hem.`}</p>;
  return (
    <>
      <Form action={`${at}/publiceer`} csrf={view.csrf} problems={view.problems}>
        <p>{say`U las deze tekst van ${shown.writtenFor ?? ''}. Klopt alles?`}</p>
        <Revision of={shown} />
        <DateField
          {...fieldIn(view, 'dag')}
          label={say`Verschijnt op`}
          optional
          hint={say`Laat u dit leeg, dan leest iedereen de pagina meteen.`}
        />
        <Acts>
          <Button look="primary">{say`Publiceer`}</Button>
        </Acts>
      </Form>
      <Form action={`${at}/terug`} csrf={view.csrf}>
        <Revision of={shown} />
        <TextArea {...fieldIn(view, 'opmerking')} label={say`Of zeg wat moet veranderen`} rows={3} />
        <Acts>
          <Button>{say`Geef terug`}</Button>
        </Acts>
      </Form>
    </>
  );
}

function Beside({ article }: { article: EditedArticle }) {
  const { id, standing, slug, kind, about, withdrawn, useful, notUseful, versions } = article;
  const newest = versions[0]?.version ?? 1;
  const place =
    about !== null
      ? addressOf(about)
      : kind !== 'local' && slug !== null
        ? addressOf({ kind, slug })
        : undefined;
  return (
    <>
      <Card title={say`Versies`}>
        <Lines
          items={versions.map((one) => (
            <>
              {say`Versie ${one.version}`} <Tag>{versionStates[one.state]}</Tag>
              <span class="source">
                {[
                  one.writtenFor ?? say`kwam met het programma`,
                  one.publishedOn && formatDate(one.publishedOn),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </>
          ))}
        />
        {versions.length > 1 && (
          <p class="more">
            <a
              href={`${DESK}/${id}/versies?van=${newest - 1}&met=${newest}`}
            >{say`Leg versies naast elkaar`}</a>
          </p>
        )}
      </Card>
      {standing !== null && !withdrawn && place !== undefined && (
        <Card title={say`Op het portaal`}>
          <p>
            <a href={place}>{say`Lees de pagina zoals iedereen`}</a>
          </p>
          <p>{say`Nuttig: ${useful} keer ja, ${notUseful} keer nee.`}</p>
          <p class="more">
            <a href={`${DESK}/${id}/intrekken`}>{say`Trek de pagina in`}</a>
          </p>
        </Card>
      )}
    </>
  );
}

/** Asks once more before an article is taken away from everyone. */
export function WithdrawPage({ article, csrf }: Pick<EditedView, 'article' | 'csrf'>) {
  const shown = standingVersion(article);
  return (
    <>
      <PageHead
        above={[{ href: `${DESK}/${article.id}`, label: shown?.title ?? '' }]}
        title={say`Trek de pagina in`}
        lead={say`Niemand leest ze dan nog, ook niet op haar adres. De tekst blijft bewaard: een nieuwe versie zet ze terug.`}
      />
      <Card title={say`Weet u het zeker?`}>
        <Form action={`${DESK}/${article.id}/intrekken`} csrf={csrf}>
          <input type="hidden" name="versie" value={String(article.standing ?? '')} />
          <FormActs back={`${DESK}/${article.id}`} label={say`Trek de pagina in`} danger />
        </Form>
      </Card>
    </>
  );
}
