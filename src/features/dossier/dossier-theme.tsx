/** One theme of a dossier: facts beside one another by source, with the law one click away. */
import type { ComponentChildren } from 'preact';
import { basisOf } from '../../gate/explain.ts';
import { type OpenedDossier, type OpenedFact, organisationName } from '../../gate/opened.ts';
import { basisWords, ownWords } from '../../gate/wording.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Fact, Facts, type SourceKind, type Statement } from '../../ui/fact.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { sourceKind } from '../organisation/organisation-kind.ts';
import { linesOf, type Theme, valueText } from './dossier.ts';

/** Shows a theme: each field with what its sources say, and why that is shown. */
export function ThemeCard({ dossier, theme }: { dossier: OpenedDossier; theme: Theme }) {
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
        <Why question={say`Waarom zie ik wat mijn organisatie vastlegde?`}>
          {ownWords(dossier.involvement)}
        </Why>
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
    kind: kindOf(dossier, fact.source),
    ...(status ? { status } : {}),
    ...(basis ? { why: basisWhy(dossier, basis) } : {}),
  };
}

/** Says in a list why a fact of another source is shown; nothing for one's own. */
export function FactWhy({ dossier, fact }: { dossier: OpenedDossier; fact: OpenedFact }) {
  const basis = basisOf(dossier, fact);
  return basis === undefined ? null : <Why>{basisWhy(dossier, basis)}</Why>;
}

function basisWhy(dossier: OpenedDossier, basis: NonNullable<ReturnType<typeof basisOf>>): ComponentChildren {
  const flow = <a href={`/stromen/${basis.flow.id}`}>{say`Lees de stroom`}</a>;
  return (
    <>
      {basisWords(basis, dossier.involvement)}{' '}
      {basis.line === undefined
        ? [flow, '.']
        : tell`${flow} of ${<a href={`/overeenkomsten/${basis.line.agreementId}`}>{say`de overeenkomst`}</a>}.`}
    </>
  );
}

function kindOf(dossier: OpenedDossier, source: number): SourceKind {
  if (source === dossier.actor.organisation) return 'own';
  return sourceKind(dossier.organisations[source]?.kind);
}

/** Names the source of a fact, the register it came from, its date and from whom it was taken over. */
export function sourceLine(dossier: OpenedDossier, fact: OpenedFact): string {
  const source = organisationName(dossier, fact.source);
  const said = fact.authentic === null ? source : say`${source} via ${fact.authentic}`;
  const known = `${said} · ${formatDate(fact.asOf, 'short')}`;
  const origins = fact.origins.map((origin) => organisationName(dossier, origin));
  return origins.length === 0 ? known : say`${known}, overgenomen van ${listed(origins)}`;
}

function statusOf(fact: OpenedFact): Statement['status'] {
  if (fact.status === 'provisional') return { word: say`voorlopig`, tone: 'wait' };
  if (fact.certainty === 'estimated') return { word: say`geschat`, tone: 'wait' };
  if (fact.certainty === 'proven') return { word: say`bewezen`, tone: 'ok' };
  return undefined;
}

/** Says how sure a fact is, where that needs saying. */
export function StatusTag({ fact }: { fact: OpenedFact }) {
  const status = statusOf(fact);
  return status === undefined ? null : (
    <Tag {...(status.tone ? { tone: status.tone } : {})}>{status.word}</Tag>
  );
}
