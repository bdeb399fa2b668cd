/** The pages of a dossier. They show what the gate returned, each fact with its source, its date and why it is shown. */
import type { ComponentChildren } from 'preact';
import { basisOf } from '../../gate/explain.ts';
import { type OpenedDossier, type OpenedFact, organisationName } from '../../gate/opened.ts';
import { type DossierPurpose, dossierPurposes, purposes } from '../../gate/purpose.ts';
import { basisWords, categoryNames, ownWords, withheldWords } from '../../gate/words.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { Card, Note } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Fact, Facts, type SourceKind, type Statement } from '../../ui/fact.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { Withheld } from '../../ui/withheld.tsx';
import {
  fieldLabel,
  headOf,
  linesOf,
  type Theme,
  themes,
  valueText,
  views,
  type WithheldGroup,
  withheldGroups,
  withReason,
} from './dossier.ts';
import { NextStep } from './next-step.tsx';

export interface DossierView {
  readonly dossier: OpenedDossier;
  readonly purpose: DossierPurpose;
  readonly csrf: string;
  /** The reason of the role *all persons*, kept on every link. */
  readonly reason?: string | undefined;
}

/** Shows one dossier under one purpose. */
export function DossierPage({ dossier, purpose, csrf, reason }: DossierView) {
  const shown = themes.filter((theme) => linesOf(dossier, theme).length > 0);
  const groups = withheldGroups(dossier, purpose);
  return (
    <>
      <DossierHead dossier={dossier} current={purpose} reason={reason} />
      <Columns
        next={<NextStep dossier={dossier} csrf={csrf} reason={reason} />}
        side={<Side dossier={dossier} purpose={purpose} />}
      >
        <WithheldCard title="Een deur is dicht" dossier={dossier} groups={groups.filter(isClosed)} />
        {shown.map((theme) => (
          <ThemeCard dossier={dossier} theme={theme} />
        ))}
        {shown.length === 0 && <NothingYet dossier={dossier} reason={reason} />}
        <WithheldCard
          title="Wat u hier niet ziet"
          dossier={dossier}
          groups={groups.filter((group) => !isClosed(group))}
        />
      </Columns>
    </>
  );
}

/** Shows what was recorded before: who said what, and what replaced it. */
export function HistoryPage({ dossier, reason }: { dossier: OpenedDossier; reason?: string | undefined }) {
  const facts = dossier.facts.toSorted((a, b) => (b.recordedAt ?? '').localeCompare(a.recordedAt ?? ''));
  return (
    <>
      <DossierHead dossier={dossier} current="history" reason={reason} />
      <Card title="Alles wat werd vastgelegd, het nieuwste eerst">
        <ul class="plain">
          {facts.map((fact) => (
            <li>
              <b>{fieldLabel(fact.field)}</b>: <Name>{valueText(dossier, fact)}</Name>{' '}
              {fact.supersededAt !== null && <Tag>vervangen</Tag>} <StatusTag fact={fact} />
              <div class="source">{sourceLine(dossier, fact)}</div>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

function DossierHead(props: {
  dossier: OpenedDossier;
  current: DossierPurpose | 'history';
  reason?: string | undefined;
}) {
  const { dossier, current, reason } = props;
  const head = headOf(dossier);
  const to = (path: string) => withReason(`/dossiers/${dossier.person}${path}`, reason);
  const allowed = dossierPurposes.filter((purpose) => dossier.actor.purposes.includes(purpose));
  const tabs = [
    ...allowed.map((purpose) => ({
      href: to(views[purpose].path),
      label: views[purpose].label,
      current: purpose === current,
    })),
    { href: to('/geschiedenis'), label: 'Geschiedenis', current: current === 'history' },
  ];
  return (
    <>
      <PageHead
        above={[{ href: '/personen', label: 'Personen' }]}
        title={<Name>{head.name}</Name>}
        lead={head.details.join(' · ')}
      />
      <Tabs label="Delen van dit dossier" items={tabs} />
    </>
  );
}

function ThemeCard({ dossier, theme }: { dossier: OpenedDossier; theme: Theme }) {
  const lines = linesOf(dossier, theme);
  const hasOwn = lines.some((line) => line.facts.some((fact) => fact.source === dossier.actor.organisation));
  return (
    <Card title={theme.title}>
      <Facts>
        {lines.map((line) => (
          <Fact label={line.label} statements={line.facts.map((fact) => statementOf(dossier, fact))} />
        ))}
      </Facts>
      {hasOwn && (
        <Why question="Waarom zie ik wat mijn organisatie vastlegde?">{ownWords(dossier.involvement)}</Why>
      )}
    </Card>
  );
}

function statementOf(dossier: OpenedDossier, fact: OpenedFact): Statement {
  const basis = basisOf(dossier, fact);
  const status = statusOf(fact);
  return {
    value: <Name>{valueText(dossier, fact)}</Name>,
    source: sourceLine(dossier, fact),
    kind: sourceKind(dossier, fact.source),
    ...(status ? { status } : {}),
    ...(basis ? { why: basisWhy(dossier, basis) } : {}),
  };
}

function basisWhy(dossier: OpenedDossier, basis: NonNullable<ReturnType<typeof basisOf>>): ComponentChildren {
  return (
    <>
      {basisWords(basis, dossier.involvement)} <a href={`/stromen/${basis.flow.id}`}>Lees de stroom</a>
      {basis.line && (
        <>
          {' '}
          of <a href={`/overeenkomsten/${basis.line.agreementId}`}>de overeenkomst</a>
        </>
      )}
      .
    </>
  );
}

const sourceKinds: Readonly<Record<string, SourceKind>> = {
  vdab: 'vdab',
  partner: 'partner',
  ocmw: 'local',
  ocmwAssociation: 'local',
  municipality: 'local',
  authority: 'authority',
};

function sourceKind(dossier: OpenedDossier, source: number): SourceKind {
  if (source === dossier.actor.organisation) return 'own';
  return sourceKinds[dossier.organisations[source]?.kind ?? ''] ?? 'authority';
}

function sourceLine(dossier: OpenedDossier, fact: OpenedFact): string {
  const authentic = fact.authentic === null ? '' : ` via ${fact.authentic}`;
  const origins = fact.origins.map((origin) => organisationName(dossier, origin));
  const taken = origins.length === 0 ? '' : `, overgenomen van ${origins.join(' en ')}`;
  return `${organisationName(dossier, fact.source)}${authentic} · ${formatDate(fact.asOf, 'short')}${taken}`;
}

function statusOf(fact: OpenedFact): Statement['status'] {
  if (fact.status === 'provisional') return { word: 'voorlopig', tone: 'wait' };
  if (fact.certainty === 'estimated') return { word: 'geschat', tone: 'wait' };
  if (fact.certainty === 'proven') return { word: 'bewezen', tone: 'ok' };
  return undefined;
}

function StatusTag({ fact }: { fact: OpenedFact }) {
  const status = statusOf(fact);
  return status === undefined ? null : (
    <Tag {...(status.tone ? { tone: status.tone } : {})}>{status.word}</Tag>
  );
}

function NothingYet({ dossier, reason }: { dossier: OpenedDossier; reason?: string | undefined }) {
  return (
    <Card title="Nog geen gegevens">
      <Empty
        title="Onder dit doel staat nog niets."
        act={{
          href: withReason(`/dossiers/${dossier.person}/vastleggen`, reason),
          label: 'Leg een gegeven vast',
        }}
      >
        Leg vast wat u weet, of kijk hieronder wat andere organisaties hier niet delen.
      </Empty>
    </Card>
  );
}

// A door that someone closed on purpose is news; what was never open is background.
function isClosed({ first }: WithheldGroup): boolean {
  return first.reason === 'lineSuspended' || first.reason === 'flowSuspended';
}

type WithheldProps = { title: string; dossier: OpenedDossier; groups: readonly WithheldGroup[] };

function WithheldCard({ title, dossier, groups }: WithheldProps) {
  if (groups.length === 0) return null;
  return (
    <Card title={title}>
      {groups.map((group) => (
        <Withheld what={whatOf(dossier, group)} {...ask(dossier, group.first)}>
          {withheldWords(dossier, group.first)}
        </Withheld>
      ))}
    </Card>
  );
}

// Until a relation is proved everything is withheld: naming each category would only make noise.
function whatOf(dossier: OpenedDossier, group: WithheldGroup): string {
  if (group.first.reason === 'relationNotConfirmed')
    return `Alles van ${organisationName(dossier, group.first.source)}.`;
  return `${categoryNames(group.categories)}.`;
}

function ask(dossier: OpenedDossier, first: WithheldGroup['first']) {
  const view =
    first.flow === undefined ? undefined : dossierPurposes.find((purpose) => purpose === first.flow?.purpose);
  if (first.reason === 'otherPurpose' && view !== undefined && dossier.actor.purposes.includes(view))
    return {
      ask: { href: `/dossiers/${dossier.person}${views[view].path}`, label: `Open “${views[view].label}”` },
    };
  if (first.reason === 'lineSuspended' && first.line !== undefined)
    return { ask: { href: `/overeenkomsten/${first.line.agreementId}`, label: 'Bekijk de overeenkomst' } };
  if (first.flow !== undefined)
    return { ask: { href: `/stromen/${first.flow.id}`, label: 'Lees de stroom' } };
  return {};
}

function Side({ dossier, purpose }: { dossier: OpenedDossier; purpose: DossierPurpose }) {
  return (
    <>
      <Card title="Wie is betrokken">
        <Lines items={involvedLines(dossier)} />
      </Card>
      <Note>
        <p class="source">
          U opende dit dossier om {timeOf(dossier.at)} voor <i>{purposes[purpose]}</i>. Dat staat in het
          logboek. De persoon zelf kan het zien.
        </p>
      </Note>
    </>
  );
}

const proofWords = {
  authentic: 'bewezen door een authentieke bron',
  confirmed: 'bevestigd',
  referral: 'aanvaarde doorverwijzing',
} as const;

function involvedLines(dossier: OpenedDossier): ComponentChildren[] {
  const proven = new Set(dossier.proofs.map((proof) => proof.source));
  const { involvement, assignment } = dossier;
  return [
    <>
      <b>{dossier.actor.organisation_name}</b>
      {involvement && <> sinds {formatDate(involvement.from, 'short')}</>}
      {involvement?.awaitsSecondPerson && (
        <>
          {' '}
          <Tag tone="wait">wacht op tweede persoon</Tag>
        </>
      )}
      {assignment && (
        <div class="source">{[assignment.user, assignment.team].filter(Boolean).join(' · ')}</div>
      )}
    </>,
    ...[...proven].map((source) => (
      <>
        <b>{organisationName(dossier, source)}</b>
        {dossier.proofs
          .filter((proof) => proof.source === source)
          .map((proof) => (
            <div class="source">
              {proofWords[proof.kind]} op {formatDate(proof.on, 'short')}
            </div>
          ))}
      </>
    )),
    ...dossier.askable
      .filter((source) => !proven.has(source))
      .map((source) => (
        <>
          <b>{organisationName(dossier, source)}</b> <Tag tone="wait">nog niet bevestigd</Tag>
        </>
      )),
  ];
}

const clockTime = new Intl.DateTimeFormat('nl-BE', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Brussels',
});

function timeOf(moment: string): string {
  return `${clockTime.format(new Date(moment)).replace(':', '.')} uur`;
}
