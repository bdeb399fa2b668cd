/**
 * The confidential compartment, beside the barriers: functional limits, for whoever holds a mandate for it and for nobody else.
 * Whoever does not reads what to do instead; whether there is anything in it is not told.
 */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ActForm, Form } from '../../ui/form.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { Withheld } from '../../ui/withheld.tsx';
import { withReason } from '../dossier/dossier.ts';
import { kindsOf } from '../note/note.ts';
import { NoteList } from '../note/note-list.tsx';
import { readersOf } from '../note/note-readers.ts';
import type { BarrierParts } from './barrier.sql.ts';

interface LimitsProps {
  readonly opened: OpenedParts<BarrierParts>;
  readonly csrf: string;
  readonly reason: string | undefined;
}

export function LimitsCard(props: LimitsProps) {
  const { opened } = props;
  if (!kindsOf(opened.mask).includes('confidential')) return <Closed />;
  return (
    <Card title={say`Functionele beperkingen`}>
      <p>{say`Vertrouwelijk luik. Schrijf alleen wat iemand op het werk wel of niet kan, nooit een ziekte of een diagnose. Wat een andere organisatie moet weten, zet u als drempel in werktermen.`}</p>
      <Owner {...props} />
      {opened.parts.limits.length === 0 ? (
        <Empty title={say`Er staat niets in het vertrouwelijk luik.`} />
      ) : (
        <NoteList
          {...props}
          notes={opened.parts.limits}
          back="drempels"
          decides={() => opened.parts.compartment?.mine === true}
        />
      )}
      {opened.involvement?.role === 'guidance' && <NewLimit {...props} />}
    </Card>
  );
}

function Closed() {
  return (
    <Card title={say`Functionele beperkingen`}>
      <Withheld
        what={say`Vertrouwelijk luik.`}
      >{say`Functionele beperkingen leest alleen wie daar een eigen mandaat voor heeft. Weet u wat iemand op het werk wel of niet kan? Schrijf het hier als drempel, in werktermen.`}</Withheld>
    </Card>
  );
}

function Owner({ opened, csrf, reason }: LimitsProps) {
  const { compartment } = opened.parts;
  if (compartment === null)
    return <p class="source">{say`Wie hier eerst iets schrijft, wordt de eigenaar.`}</p>;
  return (
    <>
      <p class="source">{say`Eigenaar: ${compartment.mine ? say`u` : compartment.owner}, sinds ${dayInWords(compartment.since)}. De eigenaar kijkt na of alles hier hoort, en beslist over wat gemeld wordt.`}</p>
      {!compartment.works && (
        <ActForm action={withReason(`/dossiers/${opened.person}/notities/luik`, reason)} csrf={csrf}>
          <p>{say`De eigenaar heeft hiervoor geen mandaat meer. Iemand moet het overnemen.`}</p>
          <input type="hidden" name="terug" value="drempels" />
          <Button>{say`Ik word eigenaar`}</Button>
        </ActForm>
      )}
    </>
  );
}

function NewLimit({ opened, csrf, reason }: LimitsProps) {
  return (
    <Form action={withReason(`/dossiers/${opened.person}/notities`, reason)} csrf={csrf}>
      <input type="hidden" name="soort" value="confidential" />
      <input type="hidden" name="terug" value="drempels" />
      <TextArea
        name="tekst"
        id="beperking"
        label={say`Wat kan iemand op het werk wel of niet?`}
        hint={readersOf(opened, []).confidential}
        maxlength={4000}
        rows={3}
      />
      <Button>{say`Bewaar in het vertrouwelijk luik`}</Button>
    </Form>
  );
}
