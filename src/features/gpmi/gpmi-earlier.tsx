/** The versions of a GPMI before the one that counts, and the addresses of a version. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { type Contract, gpmiAddress, type GpmiVersion } from './gpmi.ts';

type EarlierProps = { contract: Contract; person: string; reason: string | undefined };

export function Earlier({ contract, person, reason }: EarlierProps) {
  const { versions } = contract;
  if (versions.length < 2) return null;
  return (
    <Card title={say`Alle versies`} id={`versies-${contract.id}`}>
      <Lines
        items={versions.map((version, place) => {
          const before = versions[place + 1];
          return (
            <>
              <a
                href={documentPath(person, contract, version, reason)}
              >{say`Versie ${version.number}, ${formatDate(version.asOf)}`}</a>
              {version.why && <>: {version.why}</>}
              {before && (
                <div>
                  <a
                    href={comparePath(person, contract, [before.number, version.number], reason)}
                  >{say`Vergelijk versie ${before.number} en ${version.number}`}</a>
                </div>
              )}
            </>
          );
        })}
      />
    </Card>
  );
}

export function documentPath(
  person: string,
  contract: Contract,
  version: GpmiVersion,
  reason: string | undefined,
): string {
  return address(person, 'document', { contract: contract.id, versie: version.number }, reason);
}

function comparePath(
  person: string,
  contract: Contract,
  [older, newer]: readonly [number, number],
  reason: string | undefined,
): string {
  return address(person, 'vergelijk', { contract: contract.id, van: older, met: newer }, reason);
}

/** Writes the address of a page about one version of a contract. */
export function address(
  person: string,
  page: string,
  named: Readonly<Record<string, string | number>>,
  reason: string | undefined,
): string {
  const query = new URLSearchParams(Object.entries(named).map(([name, value]) => [name, String(value)]));
  if (reason !== undefined) query.set('reden', reason);
  return `${gpmiAddress(person, page)}?${query}`;
}
