/** How the words of a GPMI stand on a page: its sections, who signed, and what changed between two versions. */
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { capacities } from '../representative/representative.ts';
import { type GpmiVersion, parties, type Signature, unsignedBy } from './gpmi.ts';
import { type Compared, compareLines, gpmiSections, type Sections, sectionCodes } from './gpmi-section.ts';

/** Shows the sections that say something, each under its heading. `own` speaks to the person, `whole` names the empty ones too. */
export function SectionWords({
  sections,
  own = false,
  whole = false,
}: {
  sections: Sections;
  own?: boolean;
  whole?: boolean;
}) {
  return (
    <Stack>
      {sectionCodes
        .filter((code) => whole || sections[code].length > 0)
        .map((code) => (
          <div>
            <h3>{own && code === 'person' ? say`Wat u doet` : gpmiSections[code].label}</h3>
            {sections[code].length === 0 ? (
              <p>{say`Niets afgesproken.`}</p>
            ) : (
              <ul>
                {sections[code].map((line) => (
                  <li dir="auto">{line}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
    </Stack>
  );
}

/** Shows who signed a version and who still has to. */
export function Signatures({ version }: { version: GpmiVersion }) {
  return (
    <Lines
      items={[
        ...version.signatures.map((one) => <Signed signature={one} />),
        ...unsignedBy(version).map((party) => (
          <>
            {say`${beginning(parties[party])} tekende nog niet.`} <Tag tone="wait">{say`te tekenen`}</Tag>
          </>
        )),
      ]}
    />
  );
}

function Signed({ signature }: { signature: Signature }) {
  return (
    <>
      {beginning(parties[signature.party])}: {signature.name !== null && <Name>{signature.name}</Name>}
      {signature.signedAs !== null && ` (${capacities[signature.signedAs]})`}
      {signature.name !== null && ', '}
      {formatDate(signature.on)} {signature.way === 'paper' ? say`op papier` : say`online`}
    </>
  );
}

/** Shows what changes from one version to another, section by section. */
export function Differences({ older, newer }: { older: Sections; newer: Sections }) {
  return (
    <Stack>
      {sectionCodes
        .filter((code) => older[code].length > 0 || newer[code].length > 0)
        .map((code) => {
          const compared = compareLines(older[code], newer[code]);
          const same = compared.every(({ change }) => change === 'same');
          return (
            <div>
              <h3>
                {gpmiSections[code].label}{' '}
                {same ? <Tag>{say`gelijk`}</Tag> : <Tag tone="wait">{say`anders`}</Tag>}
              </h3>
              <ul>
                {compared.map((one) => (
                  <li dir="auto">
                    <ComparedLine one={one} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
    </Stack>
  );
}

function ComparedLine({ one }: { one: Compared }) {
  if (one.change === 'same') return <>{one.line}</>;
  return one.change === 'gone' ? (
    <del>
      <Hidden>{say`Weg:`} </Hidden>
      {one.line}
    </del>
  ) : (
    <ins>
      <Hidden>{say`Nieuw:`} </Hidden>
      {one.line}
    </ins>
  );
}
