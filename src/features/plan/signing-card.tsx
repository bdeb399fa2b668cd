/** Who signed which part of a plan, and what changed after it; with the sheet to print and the paper to record. */
import { organisationName } from '../../gate/opened.ts';
import { type CivilDate, dayInWords } from '../../kernel/civil-date.ts';
import { formatMomentBy } from '../../kernel/clock.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { RowSource } from '../dossier/part-page.tsx';
import { representativeWords } from '../representative/representative.ts';
import { givenName, mayWrite, type OpenedPlan } from './opened-plan.ts';
import { planAddress } from './plan-address.ts';
import { shortHash, type SignatureRow } from './plan-signature.ts';

type SigningProps = { opened: OpenedPlan; reason: string | undefined };

/** Shows the signatures under the parts that this viewer sees. */
export function SigningCard({ opened, reason }: SigningProps) {
  const { goals, actions, signatures } = opened.parts.plan;
  const parts = [...new Set([...goals, ...actions].map((row) => row.source))];
  if (parts.length === 0) return null;
  return (
    <Card title={say`Handtekening`}>
      <Lines
        items={parts.map((part) => (
          <Part
            opened={opened}
            reason={reason}
            part={part}
            signature={signatures.find((one) => one.part === part)}
          />
        ))}
      />
      <Acts>
        <ButtonLink
          href={planAddress(opened.person, 'blad', { reason })}
        >{say`Het plan op één blad`}</ButtonLink>
        {mayWrite(opened) && goals.length > 0 && actions.length > 0 && (
          <ButtonLink
            look="subtle"
            href={planAddress(opened.person, 'handtekening', { reason })}
          >{say`Er is op papier getekend`}</ButtonLink>
        )}
      </Acts>
      <p class="source">{say`${givenName(opened)} kan ook tekenen op de eigen pagina, bij “Mijn plan”.`}</p>
    </Card>
  );
}

interface PartProps extends SigningProps {
  readonly part: number;
  readonly signature: SignatureRow | undefined;
}

function Part({ opened, reason, part, signature }: PartProps) {
  return (
    <>
      <b>
        <Name>{say`Afspraken van ${organisationName(opened, part)}`}</Name>
      </b>{' '}
      <SigningTag signature={signature} />
      {signature && (
        <>
          <SignatureWords signature={signature} today={opened.actor.today} />
          <a href={planAddress(opened.person, 'blad', { reason, row: signature.id })}>
            {say`Bekijk wat er getekend is`}
          </a>
          <RowSource opened={opened} row={signature} />
        </>
      )}
    </>
  );
}

/** Says in a word whether a part is signed. */
export function SigningTag({ signature }: { signature: SignatureRow | undefined }) {
  if (signature === undefined) return <Tag tone="wait">{say`nog niet getekend`}</Tag>;
  if (signature.changed) return <Tag tone="late">{say`gewijzigd na de handtekening`}</Tag>;
  return <Tag tone="ok">{say`getekend`}</Tag>;
}

/** How a plan is signed, in words. */
export const manners = dutch({ digital: 'op de eigen pagina', paper: 'op papier' });

/** Says by whom, how and when was signed, the mark of what was signed and whether that is how the plan stands. */
function SignatureWords({ signature, today }: { signature: SignatureRow; today: CivilDate }) {
  const { manner, asOf, at, hash, changed } = signature;
  const signer = signerWords(signature);
  const recorded = formatMomentBy(at, today);
  return (
    <>
      <div>
        {signer === undefined
          ? say`Getekend ${manners[manner]} op ${dayInWords(asOf)}. Vastgelegd op ${recorded}.`
          : tell`Getekend door ${<Name>{signer}</Name>} ${manners[manner]} op ${dayInWords(asOf)}. Vastgelegd op ${recorded}.`}
      </div>
      <div>
        {changed
          ? say`Kenmerk ${shortHash(hash)}, van een oudere versie van dit plan.`
          : say`Kenmerk ${shortHash(hash)}, van het plan zoals het nu is.`}
      </div>
    </>
  );
}

/** Names who signed, and as what if it was for the person; nothing where another organisation recorded it. */
export function signerWords({ signer, signedAs }: Pick<SignatureRow, 'signer' | 'signedAs'>) {
  if (signer === null) return undefined;
  return signedAs === null ? signer : representativeWords({ as: signedAs, name: signer });
}
