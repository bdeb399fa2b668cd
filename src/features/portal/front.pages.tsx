/** The front page for everyone: what to do now, whom to call, and everything that stands on the portal, each one click away. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Door, Doors } from '../../ui/door.tsx';
import { Columns, Halves, Stack, Tiles } from '../../ui/grid.tsx';
import { Chips, Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { type ArticleCard, type ArticleKind, addressOf, ofKind, roomOf } from '../article/article.ts';
import { ArticleLines, Dutch } from '../article/article-lines.tsx';
import { FinderCard } from '../contact-point/finder-card.tsx';
import { byTheme } from '../instrument/instrument.ts';
import { ruleText } from '../instrument/rule-words.ts';
import { Figures, TakingPart } from './front-figures.tsx';
import { History } from './front-history.tsx';
import type { PublicFigures } from './public-figures.ts';

export interface FrontView {
  readonly signedIn: boolean;
  readonly articles: readonly ArticleCard[];
  readonly today: string;
  readonly figures: PublicFigures;
}

/** Shows the front page; who is signed in has another way to work, so the three ways in are for visitors. */
export function FrontPage({ signedIn, articles, today, figures }: FrontView) {
  const of = (kind: ArticleKind) => ofKind(articles, kind);
  const events = of('event').filter(({ takesPlace }) => (takesPlace?.on ?? '') >= today);
  return (
    <Stack>
      {!signedIn && <Entrances />}
      <Columns
        next={<FinderCard />}
        side={
          <>
            <Agreements />
            <Latest kind="news" title={say`Nieuws`} items={of('news').slice(0, 4)} all={say`Al het nieuws`} />
            <Latest
              kind="event"
              title={say`Activiteiten`}
              items={events.slice(0, 4)}
              all={say`Alle activiteiten`}
            />
          </>
        }
      >
        <Guides guides={of('guide')} />
        <Tools />
      </Columns>
      <Themes themes={of('theme')} />
      <Instruments />
      <Halves>
        <Latest
          kind="question"
          title={say`Vragen`}
          items={of('question').slice(0, 5)}
          all={say`Alle vragen`}
        />
        <Latest
          kind="template"
          title={say`Sjablonen`}
          items={of('template').slice(0, 5)}
          all={say`Alle sjablonen`}
        />
      </Halves>
      <Figures figures={figures} />
      <History more={of('about').length > 0} />
      <Promises figures={figures} />
    </Stack>
  );
}

function Entrances() {
  return (
    <Tiles>
      <Card title={say`Ik werk bij een lokaal bestuur`} entrance>
        <p>{say`Uw mensen, hun dossier en de overeenkomst met VDAB.`}</p>
        <a href="/aanmelden">{say`Aan de slag bij uw OCMW`}</a>
      </Card>
      <Card title={say`Ik werk bij VDAB of een partner`} entrance>
        <p>{say`Wie u samen begeleidt, en wat u mag delen.`}</p>
        <a href="/aanmelden">{say`Aan de slag bij VDAB of partner`}</a>
      </Card>
      <Card title={say`Ik word begeleid`} entrance>
        <p>{say`Wat over u bekend is, en wie uw gegevens zag.`}</p>
        <a href="/aanmelden">{say`Naar mijn pagina`}</a>
      </Card>
    </Tiles>
  );
}

function Part({
  id,
  title,
  all,
  children,
}: {
  id: string;
  title: string;
  all?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {all}
      </div>
      {children}
    </section>
  );
}

function Guides({ guides }: { guides: readonly ArticleCard[] }) {
  if (guides.length === 0) return null;
  return (
    <Part id="gidsen" title={say`Stap voor stap`} all={<a href="/gidsen">{say`Alle gidsen`}</a>}>
      <Doors>
        {guides.slice(0, 12).map((guide) => (
          <Door href={addressOf(guide)} icon="steps" title={<Dutch>{guide.title}</Dutch>}>
            <Dutch>{guide.summary}</Dutch>
          </Door>
        ))}
      </Doors>
    </Part>
  );
}

function Tools() {
  return (
    <Part
      id="hulpmiddelen"
      title={say`Nakijken en uitrekenen, zonder aanmelden`}
      all={<a href="/hulpmiddelen">{say`Alle hulpmiddelen`}</a>}
    >
      <Doors>
        <Door href="/hulpmiddelen/wat-past" icon="check" title={say`Wat kan passen?`}>
          {say`Een paar vragen over iemand. Niets wordt bewaard.`}
        </Door>
        <Door href="/hulpmiddelen/artikel-60" icon="calendar" title={say`Hoe lang duurt artikel 60?`}>
          {say`De dagen die nodig zijn, en de laatste dag.`}
        </Door>
        <Door href="/hulpmiddelen/einde-uitkering" icon="clock" title={say`Wanneer stopt de uitkering?`}>
          {say`De einddatum, met de regel die hem bepaalt.`}
        </Door>
        <Door href="/hulpmiddelen/instroom" icon="person" title={say`Hoeveel mensen komen naar het OCMW?`}>
          {say`Een raming per gemeente, met formule en bronnen.`}
        </Door>
      </Doors>
    </Part>
  );
}

function Themes({ themes }: { themes: readonly ArticleCard[] }) {
  if (themes.length === 0) return null;
  return (
    <Part id="themas" title={say`Thema’s`}>
      <Chips
        items={themes.map((theme) => (
          <a href={addressOf(theme)} lang="nl">
            {theme.title}
          </a>
        ))}
      />
    </Part>
  );
}

function Instruments() {
  return (
    <Part
      id="instrumenten"
      title={say`Instrumenten`}
      all={<a href="/instrumenten">{say`Alle instrumenten, met de wet`}</a>}
    >
      <div class="card">
        <dl class="groups">
          {byTheme().map(({ title, items }) => (
            <div>
              <dt>{title}</dt>
              {items.map((one) => (
                <dd>
                  <a href={`/instrumenten/${one.slug}`}>{ruleText(one.name)}</a>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      </div>
    </Part>
  );
}

function Agreements() {
  return (
    <Card title={say`Wat is afgesproken?`}>
      <Lines
        items={[
          <a href="/overeenkomsten/kaart">{say`Zoek uw gemeente op de kaart`}</a>,
          <a href="/overeenkomsten/kalender">{say`Wat wanneer afloopt`}</a>,
          <a href="/overleg">{say`Werkgroepen en wat zij beslisten`}</a>,
        ]}
      />
    </Card>
  );
}

function Latest({
  kind,
  title,
  items,
  all,
}: {
  kind: ArticleKind;
  title: string;
  items: readonly ArticleCard[];
  all: string;
}) {
  if (items.length === 0) return null;
  const side = kind === 'news' || kind === 'event';
  return (
    <Card title={title}>
      <ArticleLines items={items} short={side} dated={kind === 'news'} />
      <p class="more">
        <a href={roomOf(kind)}>{all}</a>
      </p>
    </Card>
  );
}

function Promises({ figures }: { figures: PublicFigures }) {
  return (
    <Tiles>
      <Card title={say`Delen zo ver de wet het toelaat`}>
        <p>{tell`Geen gegeven gaat van de ene organisatie naar de andere zonder stroom die dat toelaat. Elke stroom staat in een openbaar ${<a href="/stromen">{say`register`}</a>}. Elke inzage komt in een ${<a href="/log">{say`verzegeld logboek`}</a>}.`}</p>
      </Card>
      <Card title={say`Afspraken die iedereen kan lezen`}>
        <p>{tell`VDAB en lokale besturen sluiten ${<a href="/overeenkomsten">{say`overeenkomsten`}</a>}. De bijlage bepaalt wat zij delen en met wie.`}</p>
      </Card>
      <TakingPart {...figures} />
    </Tiles>
  );
}
