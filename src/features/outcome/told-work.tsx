/** Work that another organisation wrote down: what it says and checks, whose turn it is, and what the law does not let it say here. */
import { organisationName } from '../../gate/opened.ts';
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { withheldGroups, withReason } from '../dossier/dossier.ts';
import { WithheldCard } from '../dossier/dossier-withheld.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { checkLines, findings, type Outflow, type OutcomeParts } from './outcome.ts';
import { outflowLabel } from './outflow-kind.ts';

type Told = { opened: OpenedParts<OutcomeParts>; outflow: Outflow };

/** Finds the work that other organisations tell of now. */
export function toldWork({ actor, parts }: OpenedParts<OutcomeParts>): Outflow[] {
  return parts.outflows.filter(
    ({ source, work, closedOn }) => source !== actor.organisation && work && closedOn === null,
  );
}

/** Says who follows up the work, and what is left to the reader who still guides. */
export function ToldTurn({ opened, outflow, reason }: Told & { reason: string | undefined }) {
  const name = organisationName(opened, outflow.source);
  const { actor, parts, person, door } = opened;
  const next = checkLines(outflow, parts.checks, actor.today).find(
    ({ check, on }) => check === undefined && on >= actor.today,
  );
  return (
    <Card title={say`Wie is aan zet`}>
      <p>
        {tell`${<Name>{name}</Name>} volgt dit werk op en is aan zet bij de controles.`}
        {next !== undefined && <> {say`De volgende is op ${formatDate(next.on)}.`}</>}
      </p>
      {door.role === 'guidance' && (
        <>
          <p>{say`U bent aan zet voor uw eigen begeleiding. Stopt ze door dit werk, noteer dan de uitstroom. Gaat ze verder, dan hoeft u hier niets te doen.`}</p>
          <Acts>
            <ButtonLink href={withReason(`/dossiers/${person}/uitstroom`, reason)}>
              {say`Noteer uw uitstroom`}
            </ButtonLink>
          </Acts>
        </>
      )}
    </Card>
  );
}

/** Shows what another organisation found at its checks. */
export function ToldChecks({ opened, outflow }: Told) {
  const name = organisationName(opened, outflow.source);
  const done = opened.parts.checks.filter((check) => check.outflow === outflow.id);
  return (
    <Card title={say`Werk volgens ${name}`}>
      <p>{tell`${<b>{outflowLabel(outflow.kind)}</b>} sinds ${formatDate(outflow.from)}.`}</p>
      <RowSource opened={opened} row={outflow} />
      {done.length === 0 ? (
        <p>{say`Er is nog geen controle gedaan.`}</p>
      ) : (
        <Lines
          items={done.map((check) => (
            <>
              {check.months === 1 ? say`Na 1 maand` : say`Na ${check.months} maanden`}{' '}
              <Tag tone={check.found === 'atWork' ? 'ok' : 'plain'}>{findings[check.found]}</Tag>
              <RowSource opened={opened} row={check} />
            </>
          ))}
        />
      )}
    </Card>
  );
}

type ReachProps = { opened: OpenedParts<object>; reason: string | undefined };

/**
 * Says of which organisations the outcome is not read here, by which law. Told from the law alone, whether or not there is work; what is
 * shared for guidance stands with the own outflow.
 */
export function UntoldWork({ opened, reason }: ReachProps) {
  const dossier = { ...opened, facts: [] };
  return (
    <WithheldCard
      title={say`Wat u over werk niet ziet`}
      dossier={dossier}
      groups={closedTo(opened).filter(({ first }) => first.flow?.purpose !== 'guidance')}
      reason={reason}
    />
  );
}

/** On the page of the own outflow: where to read what others say of work, and what the law does not let them say. */
export function WorkElsewhere({ opened, reason }: ReachProps) {
  const { actor, told, person } = opened;
  if (told.length === 0 || !actor.purposes.includes('aftercare')) return null;
  const closed = closedTo(opened).map(({ first }) => first.source);
  const open = [...new Set(told)].filter((source) => !closed.includes(source));
  return (
    <>
      {open.length > 0 && (
        <Card title={say`Werk dat een ander noteert`}>
          {open.map((source) => (
            <p>{say`${organisationName(opened, source)} deelt met u of iemand werk vond en behoudt. U leest het bij de nazorg.`}</p>
          ))}
          <a href={withReason(`/dossiers/${person}/nazorg/werk`, reason)}>{say`Bekijk werk en controles`}</a>
        </Card>
      )}
      <UntoldWork opened={opened} reason={reason} />
    </>
  );
}

function closedTo(opened: OpenedParts<object>) {
  return withheldGroups({ ...opened, facts: [] }, 'aftercare')
    .filter(({ categories }) => categories.includes('outcome'))
    .map((group) => ({ ...group, categories: ['outcome' as const] }));
}
