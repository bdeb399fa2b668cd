/**
 * What was just done, said once on the page that follows. The sentence is of a closed list, which goes on in said-of-person.ts; its
 * name travels in a cookie that the next page takes away, so that reading that page again does not say it again.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dutch, say } from '../../kernel/language.ts';
import type { Flash } from '../../ui/layout.tsx';
import { type Sentences, saidOfPerson } from './said-of-person.ts';

const saidOfOrganisation = dutch({
  agreementSuspended: 'Geschorst. De ontvanger ziet deze gegevens vanaf nu niet meer.',
  agreementLifted: 'De schorsing is opgeheven. Dat geldt vanaf nu.',
  digestChosen: 'Bewaard. In de eerste dagen van elke maand staan uw cijfers klaar.',
  digestStopped: 'Bewaard. U krijgt geen maandcijfers meer. Wat er al is, blijft staan.',
  contactPointKept: 'Het contactpunt is bewaard.',
  agreementBegun: 'Het ontwerp is begonnen. Voeg nu de andere partijen toe.',
  agreementContext: 'Het cijfer staat bij de analyse, met zijn bron.',
  agreementContextImported: 'De cijfers uit uw bestand staan bij de overeenkomst, met hun bron.',
  agreementContextStruck: 'Het cijfer is geschrapt. Het blijft doorstreept staan.',
  agreementCounted: 'De cijfers van uw organisatie staan bij de analyse.',
  agreementRenewing: 'Het ontwerp is begonnen. De andere partijen kunnen nu meeschrijven.',
  agreementWritten: 'De wijziging is bewaard.',
  agreementDropped: 'Het ontwerp is opgegeven. De partijen kunnen het blijven lezen.',
  agreementAgreed: 'Uw organisatie gaat akkoord met deze tekst.',
  agreementSubmitted: 'De overeenkomst ligt nu ter goedkeuring. Iedereen kan ze lezen.',
  agreementDecided: 'Het besluit is genoteerd.',
  agreementSigned: 'De handtekening is vastgelegd.',
  agreementNotice: 'De opzegging is genoteerd. Tot uw laatste dag verandert er niets.',
  actionDrafted: 'Het ontwerp van de actie is bewaard. Vul nu aan wat nog ontbreekt.',
  actionWritten: 'De actie is bewaard.',
  actionStarted: 'De actie loopt. Ze verandert niet meer.',
  actionsTaken: 'De acties staan er als ontwerp. Vul nu de einddag aan.',
  actionReported: 'Het verslag is bewaard.',
  actionCounted: 'De bewijzen tellen mee.',
  actionStruck: 'Het bewijs telt niet meer mee.',
  actionEnded: 'De actie is beëindigd.',
  reportBegun: 'Het verslag is begonnen. De cijfers staan er al in.',
  reportWritten: 'Uw tekst is bewaard.',
  reportFixed: 'Het verslag ligt vast. Iedereen kan het nu lezen.',
  reportDropped: 'Het ontwerp van het verslag is weg.',
  clauseTaken: 'Overgenomen. Bij de tekst staat waar dit vandaan komt.',
  readingDrafted: 'De keuze is bewaard. Nu bevestigt iemand van een andere organisatie.',
  readingConfirmed: 'U bevestigde de keuze. Dat geldt vanaf nu.',
  readingWithdrawn: 'Het ontwerp is ingetrokken.',
  articleDrafted: 'De tekst is bewaard. Niemand leest hem nog, behalve de redactie.',
  articleSubmitted: 'Een andere redacteur leest de tekst nu na.',
  articleReturned: 'De tekst ligt weer bij wie hem schreef, met uw opmerking.',
  articlePublished: 'Gedaan. Iedereen leest nu deze tekst.',
  articleScheduled: 'Gedaan. Op de dag die u koos, verschijnt de tekst vanzelf.',
  articleDraftDropped: 'Het ontwerp is weg.',
  articleWithdrawn: 'De pagina is ingetrokken. Niemand leest ze nog.',
  pictureAdded: 'Het beeld staat er. Neem de regel ernaast over in uw tekst.',
  textDrafted: 'Het ontwerp is bewaard. Nu leest en publiceert een andere redacteur het.',
  textPublished: 'De uitleg is gepubliceerd. Iedereen leest ze vanaf nu.',
  flowDrafted: 'Het ontwerp is bewaard. Nu bevestigt iemand anders.',
  flowConfirmed: 'U bevestigde de stroom. Dat geldt vanaf nu.',
  flowReceived: 'U bevestigde de stroom voor uw organisatie. Dat geldt vanaf nu.',
  flowSuspended: 'De stroom is geschorst. Dat geldt vanaf nu.',
  flowLifted: 'De schorsing is opgeheven. Dat geldt vanaf nu.',
  flowWithdrawn: 'Het ontwerp is ingetrokken.',
  comparisonDefined: 'De vergelijking ligt vast.',
  comparisonWithdrawn: 'De vergelijking is ingetrokken. Ze blijft op de lijst staan.',
  inflowPlanKept: 'Het scenario is bewaard. U ziet het naast de andere.',
  inflowPlanDropped: 'Het scenario is weg.',
  handoverWeeksSet: 'Bewaard. Signalen rekenen vanaf nu met dit aantal weken.',
  concernRaised: 'Uw signaal is gegeven. U leest hier wat ermee gebeurt.',
  concernSupported: 'Uw steun telt mee.',
  concernCarried: 'Het signaal is doorgegeven. Wie het gaf, leest uw toelichting.',
  concernBundled: 'De signalen zijn gebundeld. Ze gaan samen verder.',
  answerRead: 'Goed. Het antwoord blijft bij het signaal staan.',
  meetingPlanned: 'De vergadering is gepland. Zet nu iets op de agenda.',
  pointProposed: 'Uw voorstel is bij de secretaris. U leest hier wat ermee gebeurt.',
  pointPutOff: 'Uitgesteld. Wie het voorstelde, leest uw reden.',
  pointWithdrawn: 'Uw voorstel is ingetrokken.',
  agendaItemOff: 'Het punt is van de agenda. Wie het voorstelde, leest uw reden.',
  agendaItemAdded: 'Het punt staat op de agenda.',
  attachmentAdded: 'De bijlage staat bij de overeenkomst.',
  attachmentRemoved: 'De bijlage is weggehaald.',
  documentAdded: 'Het document staat bij de vergadering.',
  documentRemoved: 'Het document is weggehaald. Wie het mocht lezen, leest uw reden.',
  bodyKept: 'Het overleg is aangepast.',
  bodyBegun: 'Het overleg is begonnen. Voeg nu leden toe.',
  memberKept: 'Het lid is bewaard.',
  memberAsked: 'Het lid is gevraagd. Het telt mee zodra die organisatie akkoord gaat.',
  seatAgreed: 'Uw organisatie is nu lid van dit overleg.',
  seatDeclined: 'Uw organisatie wordt geen lid. De secretaris leest dat bij de leden.',
  seatLeft: 'Uw organisatie stopt als lid. Vandaag is haar laatste dag.',
  meetingMoved: 'De vergadering is verplaatst. De leden lezen wat er veranderde, en waarom.',
  meetingCancelled: 'De vergadering gaat niet door. De leden lezen waarom.',
  meetingReplied: 'Uw antwoord is bewaard.',
  meetingTold: 'Hieronder staat wie nu verwittigd is.',
  agendaTaken: 'De wachtende punten staan op de agenda.',
  meetingsPlanned: (count) =>
    count === 1 ? say`1 vergadering is gepland.` : say`${count} vergaderingen zijn gepland.`,
  attendanceNoted: 'Wie er is, is genoteerd.',
  decisionRecorded: 'Het besluit is bewaard. Wie een signaal gaf of steunde, leest het antwoord op Vandaag.',
  decisionReported: 'Genoteerd. Iedereen die dit besluit mag lezen, ziet deze stap.',
  decisionLinked: 'Bewaard. Bij het besluit staat nu waar het bij hoort.',
  minutesSaved: 'Het punt van het verslag is bewaard.',
  minutesSavedLook:
    'Het punt is bewaard. Er staat iets in dat op een persoon kan wijzen. Kijk het na vóór de goedkeuring.',
  minutesCorrected: 'De rechtzetting staat bij het verslag.',
  minutesApproved: 'Het verslag is goedgekeurd. Het verandert niet meer.',
  employerRegistered: 'De werkgever staat in uw register.',
  workplaceAdded: 'De werkplek is toegevoegd.',
  workplaceChanged: 'De werkplek is bijgewerkt.',
  seatTaken: 'Uw organisatie heeft er een plaats bij. U kunt er nu iemand laten starten.',
  seatGiven: 'U gaf een plaats terug.',
  mandateConfirmed: 'Het mandaat werkt vanaf nu, of vanaf de eerste dag ervan.',
  mandateRefused: 'Het mandaat is geweigerd. Het werkt niet.',
  mandateGiven: 'Het mandaat is gegeven.',
  mandateWaits: 'Het mandaat is gegeven. Het werkt pas nadat een tweede persoon het bevestigt.',
  mandateEnded: 'Het mandaat is beëindigd. Wie ermee werkte, is nu afgemeld.',
  colleagueAdded: 'Deze persoon staat nu in uw lijst. Geef nu een mandaat.',
  partnerAddressKept: 'Het adres is geregistreerd. Het werkt zodra een tweede persoon het bevestigt.',
  partnerAddressConfirmed: 'Het adres werkt vanaf nu. Een link naar het vorige adres werkt niet meer.',
  partnerAddressRefused: 'Het adres is geweigerd. Er gaat niets naartoe.',
  partnerAddressEnded: 'Het adres is gestopt. Een link naar dit adres werkt niet meer.',
  partnerAddressChanged: 'Iemand anders besliste al over dit adres. Kijk hoe het er nu voor staat.',
  teamAdded: 'Het team is toegevoegd.',
  teamKept: 'Het team is bewaard.',
  calendarRevoked: 'Het adres werkt niet meer.',
  contactTermSet: 'Bewaard. De nieuwe termijn geldt vanaf nu.',
  deskAdded: 'De zitdag is toegevoegd.',
  deskEnded: 'De zitdag is gestopt.',
}) satisfies Sentences;

// Kept apart: copied into one table they would stay in the language of who asked first.
const lists: readonly Sentences[] = [saidOfOrganisation, saidOfPerson];

export type Said = keyof typeof saidOfOrganisation | keyof typeof saidOfPerson;

const tones: Readonly<Record<string, Flash['tone']>> = {
  mandateWaits: 'info',
  personAddedBesideNamesake: 'warning',
  partnerAddressChanged: 'warning',
  referralNotSent: 'warning',
  referralSentMoved: 'info',
  referralSentNoMail: 'warning',
  relationsNone: 'warning',
  outreachAddedSome: 'warning',
  outreachOver: 'warning',
  signalTaken: 'warning',
  appointmentChanged: 'warning',
  noteSettled: 'info',
  reportWithoutReason: 'warning',
} satisfies Partial<Record<Said, Flash['tone']>>;

export const SAID_COOKIE = '__Host-gedaan';
const locked = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;
const SECONDS = 60;

/** Lets the next page say what was done; `count` is for sentences about several persons. */
export function sayNext(reply: FastifyReply, said: Said, count = 0): void {
  reply.setCookie(SAID_COOKIE, `${said}.${count}`, { ...locked, maxAge: SECONDS });
}

/** Takes what the page before left to say, so that it is said once; anything else in the cookie says nothing. */
export function takeSaid(request: FastifyRequest, reply: FastifyReply): Flash | undefined {
  const given = request.cookies[SAID_COOKIE];
  if (given === undefined) return undefined;
  reply.clearCookie(SAID_COOKIE, locked);
  const [name = '', count = ''] = given.split('.');
  const sentence = lists.find((list) => Object.hasOwn(list, name))?.[name];
  if (sentence === undefined || !/^\d{1,6}$/.test(count)) return undefined;
  return {
    tone: tones[name] ?? 'ok',
    text: typeof sentence === 'string' ? sentence : sentence(Number(count)),
  };
}
