/** The attachments of an agreement on its page: what belongs to the signed text, what stands beside it, and for whom each is. */
import { fileInWords } from '../../adapters/files/file-words.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Filled } from '../../ui/field.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Hidden, Name } from '../../ui/text.tsx';
import { isOver } from '../agreement/agreement.ts';
import type { AgreementDetail } from '../agreement/agreement.sql.ts';
import { isPartyOf, mayWrite } from '../agreement/writing-right.ts';
import { type Attachment, attachmentsOf } from './attachment.ts';

interface CardView {
  readonly detail: AgreementDetail;
  readonly attachments: readonly Attachment[];
  readonly actor: ActorRow | undefined;
  readonly csrf: string;
}

/** Lists the attachments that the reader may know, and for a party the way to add one. */
export function AttachmentCard(view: CardView) {
  const { detail, attachments, actor } = view;
  const adds = mayAttach(actor, detail);
  if (attachments.length === 0 && !adds) return null;
  return (
    <Card title={say`Bijlagen`} id="bijlagen">
      {attachments.length === 0 ? (
        <p>{say`Er zijn nog geen bijlagen. Voeg bijvoorbeeld een besluit of een analyse toe.`}</p>
      ) : (
        <Lines items={attachments.map((one) => <AttachmentLine one={one} view={view} />)} />
      )}
      {adds && (
        <Acts>
          <ButtonLink href={attachmentsOf(detail.agreement.id)}>{say`Voeg een bijlage toe`}</ButtonLink>
        </Acts>
      )}
    </Card>
  );
}

/** Tells whether this actor may add an attachment: for a party, while the agreement is written or runs. */
export function mayAttach(actor: ActorRow | undefined, detail: AgreementDetail): boolean {
  return isPartyOf(actor, detail) && !isOver(detail.agreement);
}

function AttachmentLine({ one, view }: { one: Attachment; view: CardView }) {
  const { title, by, on, file, signed, namesPeople, removedBecause } = one;
  const { detail, actor } = view;
  const source = say`${by.name}, ${formatDate(on, 'short')}`;
  if (file === null)
    return (
      <>
        <Name>{title}</Name>
        <div class="source">
          {source}. {say`Weggehaald: ${removedBecause ?? ''}`}
        </div>
      </>
    );
  const place = `${attachmentsOf(detail.agreement.id)}/${one.id}`;
  const removes = signed
    ? mayWrite(actor, detail)
    : mayAttach(actor, detail) && actor?.organisation_id === by.id;
  return (
    <>
      <a href={place} download>
        <Name>{title}</Name>
      </a>{' '}
      {signed && <Tag>{say`hoort bij de tekst`}</Tag>}{' '}
      {namesPeople && <Tag tone="wait">{say`noemt mensen`}</Tag>}
      <div class="source">
        {fileInWords(file)}. {source}.
      </div>
      {namesPeople && (
        <div class="source">
          {one.meantFor === null
            ? say`Alleen voor de partijen. Wie het opent, wordt genoteerd.`
            : say`Alleen voor ${listed([...new Set([by.name, ...one.meantFor])])}. Wie het opent, wordt genoteerd.`}
        </div>
      )}
      {signed && (
        <div class="source">
          {say`Vingerafdruk:`} <code>{one.digest}</code>
        </div>
      )}
      {removes && <FoldedRemove one={one} view={view} />}
    </>
  );
}

function FoldedRemove({ one, view }: { one: Attachment; view: CardView }) {
  return (
    <Fold
      summary={
        <>
          {say`Haal weg`}
          <Hidden>: {one.title}</Hidden>
        </>
      }
    >
      <RemoveAttachmentForm agreement={view.detail.agreement.id} one={one} csrf={view.csrf} />
    </Fold>
  );
}

interface RemoveView extends Partial<Filled> {
  readonly agreement: string;
  readonly one: Attachment;
  readonly csrf: string;
}

/** Asks why an attachment is taken away. */
export function RemoveAttachmentForm({ agreement, one, csrf, ...filled }: RemoveView) {
  return (
    <ReasonForm
      {...filled}
      action={`${attachmentsOf(agreement)}/${one.id}/weg`}
      csrf={csrf}
      id={one.id}
      label={say`Waarom haalt u deze bijlage weg?`}
      hint={say`Het bestand is dan echt weg. Wie het mocht lezen, leest uw reden.`}
      longest={500}
      danger
    >
      {say`Haal deze bijlage weg`}
      <Hidden>: {one.title}</Hidden>
    </ReasonForm>
  );
}
