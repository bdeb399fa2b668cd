/**
 * What Werkwinkel does with data, in plain words: who is responsible, who works for them, who sees what, how long, and the rights one has. What
 * differs between installations comes from its directory, its flows, its settings and its log.
 */
import type { Operator } from '../../config.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatMoment } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { OwnLink } from '../my/own-link.tsx';
import type { RetentionTerm } from '../retention/retention-term.ts';
import type { OpenState } from './open-state.sql.ts';
import { StaffChoice } from './staff-choice.tsx';

export interface PrivacyView {
  readonly actor: ActorRow | undefined;
  readonly operator: Operator | undefined;
  readonly state: OpenState;
  /** Another place keeps the heads of the log. */
  readonly witnessed: boolean;
  /** Whether letters leave this installation. */
  readonly mails: boolean;
}

/** What the page is, in a sentence. */
export function privacyLead(): string {
  return say`Wat Werkwinkel met gegevens doet, in gewone woorden.`;
}

/** Shows the page. */
export function PrivacyPage(view: PrivacyView) {
  const { actor } = view;
  return (
    <>
      <PageHead title={say`Privacy`} lead={privacyLead()} />
      <Stack>
        <Responsible {...view} />
        <Processors operator={view.operator} />
        <Seeing state={view.state} />
        <Looking {...view} />
        <Keeping operator={view.operator} />
        <StaffChoice mails={view.mails} />
        <Card title={say`Wat uw browser bewaart`}>
          <DefinitionList items={cookies.map(({ name, what }) => ({ term: name, details: what }))} />
          <p>{say`Geen van deze volgt u op een andere website. Wie alleen leest, krijgt er geen.`}</p>
        </Card>
        <Card title={say`Uw rechten`}>
          <p>{tell`Op ${<OwnLink actor={actor} href="/mijn">{say`uw eigen pagina`}</OwnLink>} ziet u wat over u bekend is en wie het zag. U kunt vragen om iets te verbeteren of bezwaar maken. Dat raakt niet aan uw leefloon.`}</p>
          <p>{tell`Vindt u geen gehoor? Dan kunt u een klacht indienen bij de ${<a href="https://www.gegevensbeschermingsautoriteit.be">{say`Gegevensbeschermingsautoriteit`}</a>} of de ${<a href="https://www.vlaamsetoezichtcommissie.be">{say`Vlaamse Toezichtcommissie`}</a>}.`}</p>
        </Card>
      </Stack>
    </>
  );
}

/** What is kept in the browser of who signs in or chooses a language. */
const cookies = dutch(
  [
    { name: '__Host-werkwinkel', what: 'Wie aangemeld is, tot u zich afmeldt of de sessie voorbij is.' },
    { name: '__Host-inlog', what: 'Enkele minuten, terwijl u zich aanmeldt.' },
    { name: '__Host-taal', what: 'De taal die u koos, een jaar lang.' },
    { name: '__Host-gedaan', what: 'Wat u net deed, om het op de volgende pagina één keer te zeggen.' },
    {
      name: '__Secure-antwoord',
      what: 'Voor een partner die antwoordt op een verwijzing met een eenmalige link.',
    },
  ],
  'what',
);

function Responsible({ operator, state: { controllers } }: PrivacyView) {
  return (
    <Card title={say`Wie is verantwoordelijk`}>
      <p>{say`Elke organisatie is verantwoordelijk voor wat zij zelf vastlegt: uw OCMW, VDAB of een partner. Werkwinkel is het dak waaronder zij samenwerken.`}</p>
      <p>
        {operator === undefined
          ? say`Wie deze Werkwinkel beheert, staat nog niet in de instellingen.`
          : say`Deze Werkwinkel wordt beheerd door ${operator.name}.`}{' '}
        {operator?.address}{' '}
        {operator?.privacyMail && <a href={`mailto:${operator.privacyMail}`}>{operator.privacyMail}</a>}
      </p>
      <Fold summary={say`De ${controllers.length} organisaties die hier werken`}>
        <Lines items={controllers.map(({ name }) => name)} />
      </Fold>
    </Card>
  );
}

function Processors({ operator }: { operator: Operator | undefined }) {
  const processors = operator?.processors;
  return (
    <Card title={say`Wie voor hen gegevens verwerkt`}>
      {processors === undefined ? (
        <p>{say`De beheerder vulde nog niet in of iemand in zijn opdracht gegevens verwerkt.`}</p>
      ) : processors.length === 0 ? (
        <p>{say`Niemand: de beheerder doet alles zelf.`}</p>
      ) : (
        <Lines items={processors.map(({ name, does, where }) => say`${name}: ${does} (${where}).`)} />
      )}
    </Card>
  );
}

function Seeing({ state: { flows } }: { state: OpenState }) {
  return (
    <Card title={say`Wie ziet wat`}>
      <p>{tell`Een organisatie ziet haar eigen gegevens over wie zij begeleidt. Gegevens van een andere organisatie ziet zij alleen als de wet dat toelaat, in een ${<a href="/stromen">{say`stroom`}</a>} die van kracht is, en nadat iemand anders heeft bevestigd dat zij u begeleidt.`}</p>
      <p>
        {say`Vandaag zijn er ${flows.inForce} stromen van kracht, ${flows.conditional} voorwaardelijk en ${flows.suspended} geschorst. Alleen wat van kracht is, deelt iets.`}{' '}
        <a href="/verwerkingsregister">{say`Lees welke`}</a>
      </p>
    </Card>
  );
}

function Looking({ state: { sealedAt }, witnessed }: PrivacyView) {
  return (
    <Card title={say`Wie keek, staat opgeschreven`}>
      <p>{tell`Eerst wordt opgeschreven wie kijkt, pas dan verschijnt er iets. Dat logboek kan niemand stil veranderen: elke minuut wordt het verzegeld. ${<a href="/log">{say`Zo werkt dat zegel`}</a>}.`}</p>
      <p>
        {sealedAt === null
          ? say`Het logboek is hier nog niet verzegeld.`
          : say`Het laatste zegel is van ${formatMoment(sealedAt)}.`}{' '}
        {witnessed
          ? say`Een andere plaats bewaart de zegels mee.`
          : say`Geen andere plaats bewaart de zegels mee: tegenover de beheerder zelf is het logboek dus niet bewezen.`}
      </p>
    </Card>
  );
}

function Keeping({ operator }: { operator: Operator | undefined }) {
  const terms = operator?.retention ?? [];
  const verified = terms.filter((term) => term.verified !== undefined);
  return (
    <Card title={say`Hoe lang het blijft`}>
      {verified.length === 0 ? (
        <p>{say`Voor dossiers en voor het logboek bevestigde nog niemand een bewaartermijn. Tot dan wordt niets automatisch vernietigd.`}</p>
      ) : (
        <Lines items={verified.map(termLine)} />
      )}
      <p>{tell`Bij elke stroom staat hoe lang de ontvanger de gegevens bewaart: in het ${<a href="/verwerkingsregister">{say`verwerkingsregister`}</a>}.`}</p>
    </Card>
  );
}

function termLine({ what, months, source }: RetentionTerm): string {
  const length = say`${months} maanden`;
  switch (what) {
    case 'log':
      return say`Het logboek: ${length} (${source}).`;
    case 'attachment':
      return say`Een bijlage die mensen noemt, na het einde van de overeenkomst: ${length} (${source}).`;
    case 'dossier':
      return say`Een dossier, na het einde van de begeleiding: ${length} (${source}).`;
  }
}
