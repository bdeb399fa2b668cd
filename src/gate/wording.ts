/** The gate in plain Dutch: why something is shown, and why something is not. Two sentences at most, never a hint of what exists. */
import { formatDate } from '../kernel/civil-date.ts';
import { dutch, say } from '../kernel/language.ts';
import { beginning, within } from '../kernel/sentence.ts';
import { categories } from './category.ts';
import type { Basis, Withheld, WithheldReason } from './explain.ts';
import { type FlowState, type Involvement, type OpenedDossier, organisationName } from './opened.ts';
import { purposes } from './purpose.ts';

/** The grounds on which an organisation says it guides someone; codes of the import file and of registration. */
export const involvementGrounds: Readonly<Record<string, string>> = dutch({
  leefloon: 'leefloon',
  equivalent: 'equivalent leefloon',
  uitkering: 'uitkering',
  geen: 'begeleiding zonder uitkering',
  registration: 'inschrijving als werkzoekende',
  referral: 'aanvaarde verwijzing',
  partnership: 'lokaal partnerschap',
});

/** Says by which law a fact of another source is shown. */
export function basisWords(basis: Basis, involvement: Involvement | null): string {
  const { flow, line } = basis;
  const article = flow.article === null ? '' : `, ${flow.article}`;
  const period = flow.until === null ? say`van kracht` : say`van kracht tot ${formatDate(flow.until)}`;
  const agreement =
    line === undefined
      ? say`Deze stroom staat op eigen grond en heeft geen overeenkomst nodig.`
      : say`Overeenkomst “${line.agreement}”, bijlage gegevens, punt ${line.number}.`;
  return say`Stroom ${flow.number}, ${flow.title}, ${period} (${flow.act}${article}). ${agreement} ${involvementWords(involvement)}`;
}

/** Says why one's own organisation's facts are shown. */
export function ownWords(involvement: Involvement | null): string {
  return say`Uw organisatie legde dit zelf vast. ${involvementWords(involvement)}`;
}

function involvementWords(involvement: Involvement | null): string {
  if (involvement === null) return say`U hebt tijdelijk uitzonderlijke toegang.`;
  const ground = involvementGrounds[involvement.ground] ?? involvement.ground;
  const role = involvement.role === 'aftercare' ? say`voor nazorg betrokken` : say`betrokken`;
  return say`Uw organisatie is ${role} sinds ${formatDate(involvement.from)}: ${ground}.`;
}

/** Says why some categories of a source are withheld; `first` stands for all withheld for the same reason. */
export function withheldWords(dossier: OpenedDossier, first: Withheld): string {
  const source = organisationName(dossier, first.source);
  return withheldSentences[first.reason](source, first, dossier);
}

const withheldSentences: Record<
  WithheldReason,
  (source: string, one: Withheld, dossier: OpenedDossier) => string
> = {
  lineSuspended: (source, { line }, dossier) => {
    const by = organisationName(dossier, line?.suspendedBy ?? -1);
    const on = line?.suspendedOn ?? undefined;
    return on === undefined
      ? say`${by} schorste punt ${line?.number} van de bijlage gegevens (${line?.agreement}). Deze deur is dicht: ${source} deelt deze gegevens nu niet met u, of ze nu bestaan of niet.`
      : say`${by} schorste punt ${line?.number} van de bijlage gegevens (${line?.agreement}) op ${formatDate(on)}. Deze deur is dicht: ${source} deelt deze gegevens nu niet met u, of ze nu bestaan of niet.`;
  },
  flowSuspended: (source, { flow }) => {
    const on = flow?.suspendedOn ?? undefined;
    return on === undefined
      ? say`${source} schorste ${flowInWords(flow)}. Deze gegevens worden nu niet gedeeld, of ze nu bestaan of niet.`
      : say`${source} schorste ${flowInWords(flow)} op ${formatDate(on)}. Deze gegevens worden nu niet gedeeld, of ze nu bestaan of niet.`;
  },
  noAgreement: (source, { flow }) =>
    say`${beginning(flowInWords(flow))} werkt pas met een overeenkomst tussen ${source} en uw organisatie. Die is er nu niet, of ze is niet van kracht.`,
  narrowedByAgreement: (source) =>
    say`De overeenkomst met ${source} laat deze soort gegevens er niet door, of ze nu bestaan of niet.`,
  receiverNotConfirmed: (_source, { flow }) =>
    say`Uw functionaris voor gegevensbescherming heeft ${flowInWords(flow)} nog niet bevestigd voor uw organisatie.`,
  flowConditional: (source, { flow }) =>
    say`${source} deelt deze soort gegevens hier niet met u, of ze nu bestaan of niet: ${flowInWords(flow)} is nog niet van kracht.`,
  otherPurpose: (_source, { flow }) =>
    say`Deze soort gegevens hoort bij een ander doel: ${flow === undefined ? say`een ander doel` : purposes[flow.purpose]}.`,
  flowNotYet: (_source, { flow }) =>
    say`${beginning(flowInWords(flow))} begint pas op ${flow === undefined ? say`een latere dag` : formatDate(flow.from)}.`,
  flowEnded: (source, { flow }) =>
    say`${beginning(flowInWords(flow))} is afgelopen. ${source} deelt deze soort gegevens niet meer met u.`,
  noFlow: (source) =>
    say`${source} deelt deze soort gegevens hier niet met u, of ze nu bestaan of niet: er is geen stroom voor.`,
  relationNotConfirmed: (source) =>
    say`Nog niet bevestigd. ${source} deelt pas iets nadat ${source} of een authentieke bron heeft bevestigd dat u deze persoon samen begeleidt.`,
};

function flowInWords(flow: FlowState | undefined): string {
  return flow === undefined ? say`een stroom` : say`stroom ${flow.number} (${flow.title})`;
}

/** Names categories in a sentence: "Plan, afspraken en maatregelen". */
export function categoriesInWords(codes: readonly Withheld['category'][]): string {
  const names = codes.map((code, index) => {
    const { label } = categories[code];
    return index === 0 ? label : within(label);
  });
  const last = names.pop() ?? '';
  return names.length === 0 ? last : say`${names.join(', ')} en ${last}`;
}
