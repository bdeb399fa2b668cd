/** What is still open of the own organisation, before it ends its guidance: what stops by itself, what stays and with whom, and its signals. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { appointmentKinds, appointmentMoment } from '../appointment/appointment.ts';
import { withReason } from '../dossier/dossier.ts';
import { inOrder, saidOf } from '../signal/signal-kinds.ts';
import type { SignalReader, SignalSeen } from '../signal/signal-wording.ts';
import { staying, stopping, type Unfinished } from './unfinished.ts';

interface UnfinishedView {
  readonly person: string;
  readonly reason: string | undefined;
  readonly unfinished: Unfinished;
  readonly signals: readonly SignalSeen[];
  readonly reader: SignalReader;
}

/** Shows what is still open, in three cards; nothing where nothing is. */
export function StillOpen({ signals, reader, ...view }: UnfinishedView) {
  const stops = stoppingLines(view.unfinished);
  const stays = stayingLines(view);
  return (
    <>
      {stops.length > 0 && (
        <Card title={say`Dit stopt vanzelf`}>
          <p>{say`Dit staat nog open van uw organisatie. Het stopt op het moment dat u beëindigt.`}</p>
          <Lines items={stops} />
        </Card>
      )}
      {stays.length > 0 && (
        <Card title={say`Dit blijft staan`}>
          <p>{say`Dit sluit niet vanzelf. Rond het eerst af als dat nodig is: na het einde opent uw organisatie het dossier niet meer.`}</p>
          <Lines items={stays} />
        </Card>
      )}
      {signals.length > 0 && (
        <Card title={say`Signalen van Vandaag`}>
          <p>{say`Deze signalen gaan weg, ook als niemand ze opvolgde.`}</p>
          <Lines items={inOrder(signals, reader).map((one) => signalLine(one, reader))} />
        </Card>
      )}
    </>
  );
}

function stoppingLines(unfinished: Unfinished) {
  const { appointments, referrals, places, asked } = stopping(unfinished);
  return [
    ...appointments.map(
      (one) =>
        tell`${<b>{beginning(appointmentMoment(one))}</b>}: ${appointmentKinds[one.kind]}. Deze afspraak wordt geschrapt. Laat het de persoon weten.`,
    ),
    ...referrals.map(
      ({ other, answerBy }) =>
        tell`Verwijzing naar ${<Name>{other}</Name>}, antwoord tegen ${dayInWords(answerBy)}. U trekt ze in, en ${<Name>{other}</Name>} leest dat.`,
    ),
    ...places.map(({ state, name, employer }) =>
      state === 'reserved'
        ? tell`Plaats die u vrijhoudt: ${<Name>{name}</Name>}, ${<Name>{employer}</Name>}. Ze komt weer vrij.`
        : tell`Wachtlijst van ${<Name>{name}</Name>}, ${<Name>{employer}</Name>}. De persoon gaat van de lijst.`,
    ),
    ...asked.map(({ kind, other }) => {
      const name = <Name>{other}</Name>;
      if (kind === 'lead') return tell`Voorstel over de regie aan ${name}. U trekt het in.`;
      if (kind === 'release') return tell`Vraag om vrijgave aan ${name}. U trekt ze in.`;
      return tell`Voorstel over het plan aan ${name}. U trekt het in.`;
    }),
  ];
}

function stayingLines({ person, reason, unfinished }: Omit<UnfinishedView, 'signals' | 'reader'>) {
  const { appointments, referrals, places, gpmi } = staying(unfinished);
  const at = (path: string) => withReason(`/dossiers/${person}${path}`, reason);
  return [
    ...appointments.map(
      (one) =>
        tell`${<b>{beginning(appointmentMoment(one))}</b>}: ${appointmentKinds[one.kind]}. ${<a href={at('/afspraken')}>{say`Noteer nog hoe deze afspraak ging`}</a>}.`,
    ),
    ...referrals.map(({ id, other, incoming }) => {
      const name = <Name>{other}</Name>;
      const page = withReason(`/verwijzingen/${id}`, reason);
      return incoming
        ? tell`Verwijzing van ${name}, die u aanvaardde. ${name} wacht op de afloop: ${<a href={page}>{say`vul in hoe het afliep`}</a>}.`
        : tell`Verwijzing naar ${name}, die aanvaard is. ${name} gaat ermee verder: ${<a href={page}>{say`bekijk de verwijzing`}</a>}.`;
    }),
    ...places.map(
      ({ name, employer }) =>
        tell`Werkt bij ${<Name>{employer}</Name>}: ${<Name>{name}</Name>}. Dat loopt door tot de maatregel eindigt: ${<a href={at('/werkplek')}>{say`bekijk de werkplek`}</a>}.`,
    ),
    ...(gpmi === null
      ? []
      : [
          tell`GPMI sinds ${dayInWords(gpmi.from)}. Het contract loopt door bij uw OCMW: ${<a href={at('/gpmi')}>{say`bekijk of beëindig het GPMI`}</a>}.`,
        ]),
  ];
}

function signalLine(signal: SignalSeen, reader: SignalReader) {
  const { state, why } = saidOf(signal, reader);
  return (
    <>
      <b>{beginning(state.word)}</b>
      <div>{why}</div>
    </>
  );
}
