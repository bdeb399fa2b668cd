/**
 * What was just done, said once on the page that follows. The sentence is of this closed list; its name travels in a cookie
 * that the next page takes away, so that reading that page again does not say it again.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dutch, say } from '../../kernel/language.ts';
import { persons } from '../../kernel/sentence.ts';
import type { Flash } from '../../ui/layout.tsx';

const sentences = dutch({
  agreementSuspended: 'Geschorst. De ontvanger ziet deze gegevens vanaf nu niet meer.',
  agreementLifted: 'De schorsing is opgeheven. Dat geldt vanaf nu.',
  agreementRenewing: 'Het ontwerp is begonnen. De andere partijen kunnen nu meeschrijven.',
  agreementWritten: 'De wijziging is bewaard.',
  agreementAgreed: 'Uw organisatie gaat akkoord met deze tekst.',
  agreementSubmitted: 'De overeenkomst ligt nu ter goedkeuring. Iedereen kan ze lezen.',
  agreementDecided: 'Het besluit is genoteerd.',
  agreementSigned: 'De handtekening is vastgelegd.',
  agreementNotice: 'De opzegging is genoteerd. Tot uw laatste dag verandert er niets.',
  actionDrafted: 'Het ontwerp van de actie is bewaard. Vul nu aan wat nog ontbreekt.',
  actionWritten: 'De actie is bewaard.',
  actionStarted: 'De actie loopt. Ze verandert niet meer.',
  actionReported: 'Het verslag is bewaard.',
  actionCounted: 'De bewijzen tellen mee.',
  actionStruck: 'Het bewijs telt niet meer mee.',
  actionEnded: 'De actie is beëindigd.',
  clauseTaken: 'Overgenomen. Bij de tekst staat waar dit vandaan komt.',
  factRecorded: 'Het gegeven is vastgelegd.',
  factUnchanged: 'Dit gegeven stond er al zo. Er is niets veranderd.',
  readingDrafted: 'De keuze is bewaard. Nu bevestigt iemand van een andere organisatie.',
  readingConfirmed: 'U bevestigde de keuze. Dat geldt vanaf nu.',
  readingWithdrawn: 'Het ontwerp is ingetrokken.',
  textDrafted: 'Het ontwerp is bewaard. Nu leest en publiceert een andere redacteur het.',
  textPublished: 'De uitleg is gepubliceerd. Iedereen leest ze vanaf nu.',
  flowDrafted: 'Het ontwerp is bewaard. Nu bevestigt iemand anders.',
  flowConfirmed: 'U bevestigde de stroom. Dat geldt vanaf nu.',
  flowReceived: 'U bevestigde de stroom voor uw organisatie. Dat geldt vanaf nu.',
  flowSuspended: 'De stroom is geschorst. Dat geldt vanaf nu.',
  flowLifted: 'De schorsing is opgeheven. Dat geldt vanaf nu.',
  flowWithdrawn: 'Het ontwerp is ingetrokken.',
  gpmiDrafted: 'Het GPMI is bewaard. Nu leest en tekent iedereen.',
  gpmiTakenOver: 'Het GPMI is overgenomen. Kijk het na met de persoon. Daarna tekenen jullie opnieuw.',
  gpmiRevised: 'De nieuwe versie is bewaard. Nu leest en tekent iedereen.',
  gpmiSigned: 'De handtekening is vastgelegd.',
  gpmiSignedOwn: 'U tekende. Uw OCMW leest dat.',
  gpmiEvaluated: 'De evaluatie is bewaard.',
  gpmiProlonged: 'Het GPMI loopt langer.',
  gpmiEnded: 'Het GPMI is beëindigd. Alles blijft te lezen.',
  handoverProposed: 'Uw voorstel is verstuurd. De ander is nu aan zet.',
  handoverAccepted: 'U aanvaardde de overdracht. Het driegesprek staat vast.',
  handoverRefused: 'U weigerde de overdracht. De ander leest uw reden.',
  handoverCountered: 'U stelde andere momenten voor. De ander kiest nu.',
  handoverChosen: 'Uw keuze is verstuurd.',
  handoverTalked: 'Het driegesprek is genoteerd. Nu bevestigen de drie.',
  handoverTicked: 'De lijst is bijgewerkt.',
  handoverAgreed: 'De afspraak staat in het plan.',
  handoverConfirmed: 'Uw bevestiging is bewaard.',
  handoverGoesOn: 'Genoteerd. De overdracht gaat verder zoals ze stond.',
  handoverDeclinedOwn: 'Uw antwoord is bewaard. Wie u begeleidt, spreekt u erover aan.',
  handoverGoesOnOwn: 'Goed. De overdracht gaat verder.',
  handoverEnded: 'De overdracht is gestopt. De regie blijft waar ze was.',
  handoverWeeksSet: 'Bewaard. Signalen rekenen vanaf nu met dit aantal weken.',
  outflowRecorded: 'De uitstroom is genoteerd.',
  aftercareBegun:
    'Het werk is genoteerd. De begeleiding is nu nazorg, met een controle na 1, 3, 6 en 12 maanden.',
  jobRecorded: 'De job is genoteerd.',
  jobEnded: 'Het einde van de job is genoteerd.',
  checkAnswered: 'De controle is genoteerd.',
  aftercareEnded: 'De laatste controle is genoteerd. De nazorg stopt vandaag.',
  guidanceResumed: 'U begeleidt deze persoon opnieuw.',
  aftercareObjected: 'Deze organisatie volgt u niet langer. Dat geldt vanaf nu.',
  employerRegistered: 'De werkgever staat in uw register.',
  workplaceAdded: 'De werkplek is toegevoegd.',
  workplaceChanged: 'De werkplek is bijgewerkt.',
  seatTaken: 'Uw organisatie heeft er een plaats bij. U kunt er nu iemand laten starten.',
  seatGiven: 'U gaf een plaats terug.',
  placementFilled: 'Vastgelegd. De maatregel loopt op deze werkplek.',
  placementReserved: 'De plaats is gereserveerd.',
  placementWaits: 'De persoon staat op de wachtlijst.',
  placementEnded: 'Het einde is genoteerd.',
  involvementEnded: 'De begeleiding is beëindigd. Het dossier is nu dicht voor uw organisatie.',
  involvementDenied:
    'U zei dat uw organisatie deze persoon niet begeleidt. De begeleiding eindigt vandaag. Uw collega leest uw reden.',
  involvementVouched: 'U bevestigde dat uw organisatie deze persoon begeleidt.',
  joinProposed: 'Bewaard. Een collega moet bevestigen dat het om dezelfde persoon gaat.',
  joinConfirmed: 'U bevestigde dat het om dezelfde persoon gaat. De twee dossiers verwijzen naar elkaar.',
  joinDeclined: 'De twee dossiers blijven los van elkaar.',
  joinUndoAsked: 'Uw vraag is bewaard. Een collega moet ze bevestigen.',
  joinUndone: 'Ongedaan gemaakt. De twee dossiers staan weer los van elkaar.',
  joinKept: 'De twee dossiers blijven verbonden.',
  measureStarted: 'De start is vastgelegd. Het advies is bewaard.',
  mandateConfirmed: 'Het mandaat werkt vanaf nu, of vanaf de eerste dag ervan.',
  mandateRefused: 'Het mandaat is geweigerd. Het werkt niet.',
  mandateGiven: 'Het mandaat is gegeven.',
  mandateWaits: 'Het mandaat is gegeven. Het werkt pas nadat een tweede persoon het bevestigt.',
  mandateEnded: 'Het mandaat is beëindigd. Wie ermee werkte, is nu afgemeld.',
  colleagueAdded: 'Deze persoon staat nu in uw lijst. Geef nu een mandaat.',
  askedAgain: 'Uw vraag is opnieuw gesteld, met een nieuwe termijn.',
  leadDecided: 'De regie is vastgelegd.',
  leadProposed: 'Uw voorstel is verstuurd. De ander is nu aan zet.',
  leadAccepted: 'U aanvaardde het voorstel over de regie.',
  leadRefused: 'U weigerde het voorstel over de regie. De ander leest uw reden.',
  leadWithdrawn: 'Uw voorstel over de regie is ingetrokken.',
  phaseEntered: 'De fase is bewaard.',
  phaseTended: 'Bewaard wie opvolgt en wat de volgende stap is.',
  releaseAsked: 'Uw vraag om vrijgave is verstuurd. De ander is nu aan zet.',
  releaseGranted: 'U gaf vrij. De ander leest dat.',
  releaseRefused: 'U gaf niet vrij. De ander leest uw reden.',
  releaseClosed: 'Bewaard. Deze vraag om vrijgave is afgerond.',
  roleHolderAdded: 'Deze rol staat nu in het traject.',
  roleHolderEnded: 'Deze rol is beëindigd.',
  personAdded: 'Deze persoon is toegevoegd. Bij “Volgende stap” leest u wie nu aan zet is.',
  personAddedBesideNamesake:
    'Deze persoon is toegevoegd. Er staat al iemand met deze naam en geboortedatum in uw organisatie, zonder rijksregisternummer. Kijk na of het dezelfde persoon is.',
  personAddedAhead: 'Deze persoon is toegevoegd. Het dossier opent op de dag dat de begeleiding begint.',
  personUpdated: 'Deze persoon stond al in uw organisatie. Wat nieuw is, is aangevuld.',
  personUnchanged: 'Deze persoon stond al zo in uw organisatie. Er is niets veranderd.',
  partnerAddressKept: 'Het adres is geregistreerd. Het werkt zodra een tweede persoon het bevestigt.',
  partnerAddressConfirmed: 'Het adres werkt vanaf nu. Een link naar het vorige adres werkt niet meer.',
  partnerAddressRefused: 'Het adres is geweigerd. Er gaat niets naartoe.',
  partnerAddressEnded: 'Het adres is gestopt. Een link naar dit adres werkt niet meer.',
  partnerAddressChanged: 'Iemand anders besliste al over dit adres. Kijk hoe het er nu voor staat.',
  referralAccepted: 'U aanvaardde de verwijzing. U begeleidt deze persoon nu mee.',
  referralRefused: 'U weigerde de verwijzing. De ander leest uw reden.',
  referralAssigned: 'Bewaard. U ziet hier wie de verwijzing opvolgt.',
  referralEnded: 'U noteerde hoe het afliep. De organisatie die verwees, ziet dat.',
  referralLinkSent: 'De eenmalige link is verstuurd. Een vroegere link werkt niet meer.',
  referralNotSent: 'Deze installatie kan geen mail versturen. Er is geen link gemaakt. Bel de organisatie.',
  referralNotStarted: 'U noteerde dat het niet gestart is. De organisatie die verwees, is nu aan zet.',
  referralSent: 'De verwijzing is verstuurd. U leest het antwoord op deze pagina.',
  referralSentMoved:
    'De verwijzing is verstuurd. Op de dag die u koos, werkt niemand: de termijn loopt tot de eerstvolgende werkdag.',
  referralSentNoMail:
    'De verwijzing is verstuurd, maar de link niet: deze installatie kan geen mail versturen. Bel de organisatie.',
  referralStarted: 'U noteerde dat het gestart is. De organisatie die verwees, ziet dat.',
  referralTried: 'De poging is genoteerd.',
  referralWithdrawn: 'De verwijzing is ingetrokken. De ander ziet de gegevens niet meer.',
  relationsConfirmed: (count: number) => say`U bevestigde voor ${persons(count)} dat u samen begeleidt.`,
  relationsDenied: (count: number) => say`U gaf voor ${persons(count)} aan dat u niet samen begeleidt.`,
  relationsNone: 'U vinkte niemand aan. Er is niets veranderd.',
  requestMade: 'Uw vraag is verstuurd. U leest het antwoord op deze pagina.',
  requestAnswered: 'Uw antwoord is verstuurd.',
  reviewKept: 'Uw oordeel is bewaard.',
  shieldSet: 'De afscherming werkt vanaf nu.',
  shieldLifted: 'De afscherming is beëindigd.',
  teamAdded: 'Het team is toegevoegd.',
  teamKept: 'Het team is bewaard.',
  appointmentCancelled: 'De afspraak is geschrapt.',
  appointmentChanged: 'Iemand veranderde deze afspraak intussen. Zo staat ze nu.',
  appointmentClosed: 'U noteerde hoe de afspraak verliep.',
  appointmentFollowedUp: 'U noteerde wat u na de gemiste afspraak deed.',
  appointmentMade: 'De afspraak is gemaakt.',
  appointmentMoved: 'De afspraak is verplaatst.',
  appointmentReminded: 'U noteerde dat u aan de afspraak herinnerde.',
  barrierRecorded: 'Uw inschatting is bewaard.',
  calendarRevoked: 'Het adres werkt niet meer.',
  compartmentTaken: 'U bent nu de eigenaar van dit vertrouwelijk luik.',
  contactRecorded: 'Het contact is genoteerd.',
  contactTermSet: 'Bewaard. De nieuwe termijn geldt vanaf nu.',
  deskAdded: 'De zitdag is toegevoegd.',
  deskEnded: 'De zitdag is gestopt.',
  noteRecorded: 'De notitie is bewaard.',
  noteRemoved: 'De tekst van de notitie is verwijderd.',
  noteReported: 'Uw melding is bij de eigenaar. Die is nu aan zet.',
  noteSettled: 'Hierover is al beslist.',
  reportCleared: 'De tekst is verwijderd.',
  reportKept: 'De notitie blijft staan.',
  reportWithoutReason: 'Kies eerst wat hier niet hoort. Er is niets gemeld.',
  actionRecorded: 'De actie staat in het plan.',
  goalRecorded: 'Het doel staat in het plan.',
  ownPlanSigned: 'U bevestigde uw plan. Uw begeleiders zien dat u akkoord bent.',
  planAmended:
    'De wijziging is bewaard. Was het plan getekend, kijk dan of een nieuwe handtekening nodig is.',
  planSigned: 'De handtekening is vastgelegd.',
  planTaken: 'De doelen en acties staan in het plan. Pas ze aan waar nodig.',
  proposalApproved: 'U keurde het voorstel goed. Het plan is aangepast.',
  proposalDecided: 'Over dit voorstel is al beslist.',
  proposalMade: 'Uw voorstel is verstuurd. De ander is nu aan zet.',
  proposalRejected: 'U wees het voorstel af. De ander leest uw reden.',
  proposalWithdrawn: 'Uw voorstel is ingetrokken.',
  absenceRead: 'U bent weer mee.',
  caseloadMoved: (count: number) => say`U gaf ${persons(count)} door. Uw collega leest dat op Vandaag.`,
  caseloadReturned: (count: number) => say`${persons(count)} terug bij wie weg was.`,
  caseloadThere: 'Deze mensen stonden al terug.',
  attemptKept: 'De poging is bewaard.',
  outreachAdded: (count: number) => say`${persons(count)} toegevoegd aan de lijst.`,
  outreachAddedSome: (count: number) =>
    say`${persons(count)} toegevoegd. De andere nummers zijn niet van iemand die uw organisatie begeleidt en die u mag openen.`,
  outreachClosed: 'Afgesloten. De opvolging staat bij deze persoon.',
  outreachListMade: 'De lijst is er. Voeg nu mensen toe.',
  outreachOver: 'Iemand was u voor: dit is al afgesloten.',
  signalFinished: 'U volgde dit op.',
  signalHandedOn: 'U gaf dit door. Uw collega ziet het op Vandaag.',
  signalSnoozed: 'U stelde dit uit. Het komt op die dag terug.',
  signalTaken: 'Iemand was u voor. Zo staat het nu.',
}) satisfies Readonly<Record<string, string | ((count: number) => string)>>;

export type Said = keyof typeof sentences;

const tones: Partial<Readonly<Record<Said, Flash['tone']>>> = {
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
};

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
  if (!isSaid(name) || !/^\d{1,6}$/.test(count)) return undefined;
  const sentence = sentences[name];
  return {
    tone: tones[name] ?? 'ok',
    text: typeof sentence === 'string' ? sentence : sentence(Number(count)),
  };
}

function isSaid(name: string): name is Said {
  return Object.hasOwn(sentences, name);
}
