/**
 * The whole address map, grouped by whom it serves: which slice answers where. What a page says is in its feature; whether someone
 * may see it is for the gate; what holds for every request stands in every-request.ts.
 */
import type { FastifyInstance } from 'fastify';
import type { Database } from './adapters/database/pool.ts';
import type { Postbox } from './adapters/mail/postbox.ts';
import { postboxOf } from './adapters/mail/smtp-postbox.ts';
import { openSigning } from './adapters/signing/open-signing.ts';
import { bareApp, holdForEveryRequest } from './every-request.ts';
import { agendaProposalWeb } from './features/agenda-proposal/agenda-proposal.web.tsx';
import { agreementApi } from './features/agreement/agreement.api.ts';
import { agreementWeb } from './features/agreement/agreement.web.tsx';
import { actionApi } from './features/agreement-action/action.api.ts';
import { actionWeb } from './features/agreement-action/action.web.tsx';
import { takeAlongWeb } from './features/agreement-action/take-along.web.tsx';
import { attachmentWeb } from './features/agreement-attachment/attachment.web.tsx';
import { agreementDraftWeb } from './features/agreement-draft/draft.web.tsx';
import { agreementFigureWeb } from './features/agreement-figure/agreement-figure.web.tsx';
import { agreementOverviewWeb } from './features/agreement-overview/agreement-overview.web.tsx';
import { signatureWeb } from './features/agreement-signing/signature.web.tsx';
import { signingWeb } from './features/agreement-signing/signing.web.tsx';
import { openapiApi } from './features/api/openapi.api.ts';
import { appointmentWeb } from './features/appointment/appointment.web.tsx';
import { calendarWeb } from './features/appointment/calendar.web.tsx';
import { deskWeb } from './features/appointment/desk.web.tsx';
import { ownAgendaWeb } from './features/appointment/own-agenda.web.tsx';
import { articleWeb } from './features/article/article.web.tsx';
import { articleEditWeb } from './features/article/article-edit.web.tsx';
import { barrierWeb } from './features/barrier/barrier.web.tsx';
import { bodyWeb } from './features/body/body.web.tsx';
import { bodyKeepWeb } from './features/body/body-keep.web.tsx';
import { bodyMemberWeb } from './features/body/body-member.web.tsx';
import { consultationApi } from './features/body/consultation.api.ts';
import { caseWeb } from './features/case-talk/case.web.tsx';
import { caseTalkWeb } from './features/case-talk/case-talk.web.tsx';
import { caseTalkChangeWeb } from './features/case-talk/case-talk-change.web.tsx';
import { ownCaseWeb } from './features/case-talk/own-case.web.tsx';
import { clientImportApi } from './features/client-import/client-import.api.ts';
import { clientImportWeb } from './features/client-import/client-import.web.tsx';
import { comparisonWeb } from './features/comparison/comparison.web.tsx';
import { concernWeb } from './features/concern/concern.web.tsx';
import { contactPointWeb } from './features/contact-point/contact-point.web.tsx';
import { contextFigureWeb } from './features/context-figure/context-figure.web.tsx';
import { contextImportWeb } from './features/context-figure/context-import.web.tsx';
import { dayWeb } from './features/day/day.web.tsx';
import { teamDayWeb } from './features/day/team.web.tsx';
import { dossierApi } from './features/dossier/dossier.api.ts';
import { dossierWeb } from './features/dossier/dossier.web.tsx';
import { exceptionalWeb } from './features/exceptional/exceptional.web.tsx';
import { factWeb } from './features/fact/fact.web.tsx';
import { figureWeb } from './features/figure/figure.web.tsx';
import { figureDigestWeb } from './features/figure/figure-digest.web.tsx';
import { figurePeopleWeb } from './features/figure/figure-people.web.tsx';
import { ownFigureApi } from './features/figure/own-figure.api.ts';
import { flowApi } from './features/flow/flow.api.ts';
import { flowWeb } from './features/flow/flow.web.tsx';
import { followUpWeb } from './features/follow-up/follow-up.web.tsx';
import { givenDocumentWeb } from './features/given-document/given-document.web.tsx';
import { ownDocumentWeb } from './features/given-document/own-document.web.tsx';
import { gpmiWeb } from './features/gpmi/gpmi.web.tsx';
import { guidanceRatingWeb } from './features/guidance-rating/guidance-rating.web.tsx';
import { ownRatingWeb } from './features/guidance-rating/own-rating.web.tsx';
import { handoverWeb } from './features/handover/handover.web.tsx';
import { ownHandoverWeb } from './features/handover/own-handover.web.tsx';
import { weeksWeb } from './features/handover/weeks.web.tsx';
import { healthWeb } from './features/health/health.web.ts';
import { estimatorWeb } from './features/inflow/estimator.web.tsx';
import { inflowWeb } from './features/inflow/inflow.web.tsx';
import { caseloadFitWeb } from './features/instrument/caseload-fit.web.tsx';
import { dossierEligibilityApi } from './features/instrument/dossier-eligibility.api.ts';
import { eligibilityApi } from './features/instrument/eligibility.api.ts';
import { fitWeb } from './features/instrument/fit.web.tsx';
import { instrumentApi } from './features/instrument/instrument.api.ts';
import { instrumentWeb } from './features/instrument/instrument.web.tsx';
import { instrumentTextWeb } from './features/instrument/instrument-text.web.tsx';
import { eligibilityLimits, minuteCap } from './features/instrument/minute-cap.ts';
import { intakeWeb } from './features/intake/intake.web.tsx';
import { joinedRecordWeb } from './features/joined-record/joined-record.web.tsx';
import { libraryWeb } from './features/library/library.web.tsx';
import { logWeb } from './features/log/log.web.ts';
import { logPageWeb } from './features/log/log-page.web.tsx';
import { confirmWeb } from './features/mandate/confirm.web.tsx';
import { mandateWeb } from './features/mandate/mandate.web.tsx';
import { teamWeb } from './features/mandate/team.web.tsx';
import { attendanceWeb } from './features/meeting/attendance.web.tsx';
import { invitationWeb } from './features/meeting/invitation.web.tsx';
import { meetingWeb } from './features/meeting/meeting.web.tsx';
import { meetingMoveWeb } from './features/meeting/meeting-move.web.tsx';
import { offAgendaWeb } from './features/meeting/off-agenda.web.tsx';
import { yearWeb } from './features/meeting/year.web.tsx';
import { meetingDocumentWeb } from './features/meeting-document/meeting-document.web.tsx';
import { meetingSearchWeb } from './features/meeting-search/meeting-search.web.tsx';
import { minutesApi } from './features/minutes/minutes.api.ts';
import { minutesWeb } from './features/minutes/minutes.web.tsx';
import { myWeb } from './features/my/my.web.tsx';
import { ownSpeechWeb } from './features/my/own-speech.web.tsx';
import { contactWeb } from './features/note/contact.web.tsx';
import { noteWeb } from './features/note/note.web.tsx';
import { noticeWeb } from './features/notice/notice.web.tsx';
import { toldNoticeWeb } from './features/notice/told-notice.web.tsx';
import { messageWeb } from './features/on-paper/message.web.tsx';
import { personPaperWeb } from './features/on-paper/person-paper.web.tsx';
import { openDataWeb } from './features/open-data/open-data.web.tsx';
import { organisationApi } from './features/organisation/organisation.api.ts';
import { outcomeWeb } from './features/outcome/outcome.web.tsx';
import { ownAftercareWeb } from './features/outcome/own-aftercare.web.tsx';
import { outreachWeb } from './features/outreach/outreach.web.tsx';
import { disclosureApi } from './features/oversight/disclosure.api.ts';
import { disclosureWeb } from './features/oversight/disclosure.web.tsx';
import { oversightWeb } from './features/oversight/oversight.web.tsx';
import { ownWordWeb } from './features/own-word/own-word.web.tsx';
import { pathwayWeb } from './features/pathway/pathway.web.tsx';
import { personApi } from './features/person/person.api.ts';
import { personWeb } from './features/person/person.web.tsx';
import { planWeb } from './features/plan/plan.web.tsx';
import { feedWeb } from './features/portal/feed.web.ts';
import { portalWeb } from './features/portal/portal.web.tsx';
import { publishedFigureApi } from './features/published-figure/published-figure.api.ts';
import { publishedFigureWeb } from './features/published-figure/published-figure.web.tsx';
import { questionWeb } from './features/question/question.web.tsx';
import { readingWeb } from './features/reading/reading.web.tsx';
import { partnerAddressWeb } from './features/referral/partner-address.web.tsx';
import { referralApi } from './features/referral/referral.api.ts';
import { referralWeb } from './features/referral/referral.web.tsx';
import { referralLinkWeb } from './features/referral/referral-link.web.tsx';
import { referralSendWeb } from './features/referral/referral-send.web.tsx';
import { registrationWeb } from './features/registration/registration.web.tsx';
import { endApi } from './features/relation/end.api.ts';
import { relationWeb } from './features/relation/relation.web.tsx';
import { reportWeb } from './features/report/report.web.tsx';
import { ownRepresentativeWeb } from './features/representative/own-representative.web.tsx';
import { searchWeb } from './features/search/search.web.tsx';
import { languageWeb } from './features/session/language.web.ts';
import { sessionRoutes } from './features/session/session.web.tsx';
import { signalWeb } from './features/signal/signal.web.tsx';
import { art60Web } from './features/tool/art60.web.tsx';
import { benefitEndWeb } from './features/tool/benefit-end.web.tsx';
import { quickCheckWeb } from './features/tool/quick-check.web.tsx';
import { toolWeb } from './features/tool/tool.web.tsx';
import { webhookApi } from './features/webhook/webhook.api.ts';
import { placementWeb } from './features/workplace/placement.web.tsx';
import { workplaceApi } from './features/workplace/workplace.api.ts';
import { workplaceWeb } from './features/workplace/workplace.web.tsx';
import { workplaceRegisterApi } from './features/workplace/workplace-register.api.ts';
import { learnPersonWords } from './person-words.ts';
import { learnWords } from './words.ts';
import type { World } from './world.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** By which letters leave: those of a page, and those of the worker. */
    postbox: Postbox;
  }
}

/** Holds back who asks the rules too often in a minute; the page and the interface count together. */
type Wait = ReturnType<typeof minuteCap>;

/** Builds the application; it listens only when the server says so. Only identity uses the role that may make sessions. */
export async function buildApp(world: World, identityDatabase: Database): Promise<FastifyInstance> {
  const { mode } = world.config;
  learnWords();
  learnPersonWords();
  const app = bareApp(world.config);
  await holdForEveryRequest(app, world, identityDatabase);
  const wait = minuteCap(eligibilityLimits[mode].together);
  const postbox = postboxOf(world.config, (problem) => app.log.warn({ problem }, 'A letter did not leave.'));
  app.decorate('postbox', postbox);
  forAnyone(app, world, identityDatabase, wait);
  forTheDay(app, world);
  forGuidance(app, world);
  forThePerson(app, world);
  forReferral(app, world, identityDatabase, postbox);
  forConsultation(app, world, postbox);
  forAgreements(app, world);
  forRightsAndOversight(app, world);
  forOtherPrograms(app, world, wait);
  return app;
}

function forAnyone(app: FastifyInstance, world: World, identityDatabase: Database, wait: Wait): void {
  const { hash } = world.inszKeys;
  sessionRoutes(app, { identity: app.identity, identityDatabase, hashInsz: hash }); // /aanmelden /afmelden /mandaat
  languageWeb(app, world); //         /taal/:code
  healthWeb(app, world); //           /health
  logWeb(app, world); //              /log/checkpoints /log/key
  logPageWeb(app, world); //          /log
  portalWeb(app, world, app.postbox); //           / /privacy /toegankelijkheid /verwerkingsregister
  feedWeb(app, world); //             /sitemap.xml /robots.txt /nieuws.atom /gewijzigd.atom
  openDataWeb(app, world); //         /open-data …
  publishedFigureWeb(app, world); //  /cijfers …
  articleWeb(app, world); //          /gidsen /themas /sjablonen /vragen /nieuws /activiteiten /over
  articleEditWeb(app, world); //      /redactie …
  searchWeb(app, world); //           /zoeken
  instrumentWeb(app, world); //       /instrumenten /instrumenten/:slug
  instrumentTextWeb(app, world); //   /instrumenten/:slug/tekst …
  toolWeb(app); //                    /hulpmiddelen
  quickCheckWeb(app, world, wait); // /hulpmiddelen/wat-past
  art60Web(app, world); //            /hulpmiddelen/artikel-60
  benefitEndWeb(app, world); //       /hulpmiddelen/einde-uitkering
  estimatorWeb(app); //               /hulpmiddelen/instroom
  readingWeb(app, world); //          /betwiste-punten /betwiste-punten/:punt …
}

function forTheDay(app: FastifyInstance, world: World): void {
  dayWeb(app, world); //              /vandaag
  caseloadFitWeb(app, world); //      /vandaag/wat-past
  teamDayWeb(app, world); //          /vandaag/team /vandaag/afwezig/:id …
  signalWeb(app, world); //           /dossiers/:id/signalen …
  outreachWeb(app, world); //         /outreach …
  inflowWeb(app, world); //           /golven …
  figureWeb(app, world); //           /cijfers/eigen
  figureDigestWeb(app, world, app.postbox); // /cijfers/eigen/maand
  figurePeopleWeb(app, world); //     /cijfers/eigen/:telling/mensen
  comparisonWeb(app, world); //       /cijfers/wat-werkt …
  guidanceRatingWeb(app, world); //   /cijfers/eigen/mening
}

function forGuidance(app: FastifyInstance, world: World): void {
  personWeb(app, world); //           /personen
  registrationWeb(app, world); //     /personen/nieuw
  clientImportWeb(app, world); //     /inlezen …
  dossierWeb(app, world); //          /dossiers/:id …
  intakeWeb(app, world); //           /dossiers/:id/intake …
  fitWeb(app, world); //              /dossiers/:id/wat-past …
  placementWeb(app, world); //        /dossiers/:id/werkplek …
  workplaceWeb(app, world); //        /werkplekken …
  factWeb(app, world); //             /dossiers/:id/vastleggen
  appointmentWeb(app, world); //      /dossiers/:id/afspraken …
  deskWeb(app, world); //             /zitdagen
  calendarWeb(app, world); //         /agenda /agenda/:secret
  barrierWeb(app, world); //          /dossiers/:id/drempels
  givenDocumentWeb(app, world); //    /dossiers/:id/documenten …
  messageWeb(app, world); //          /dossiers/:id/bericht
  personPaperWeb(app, world); //      /dossiers/:id/papier
  questionWeb(app, world); //         /dossiers/:id/vragen
  toldNoticeWeb(app, world); //       /dossiers/:id/brieven
  noteWeb(app, world); //             /dossiers/:id/notities …
  contactWeb(app, world); //          /dossiers/:id/contact
  planWeb(app, world); //             /dossiers/:id/plan … /mijn/plan
  gpmiWeb(app, world); //             /gpmi /dossiers/:id/gpmi … /mijn/gpmi
  pathwayWeb(app, world); //          /dossiers/:id/traject …
  handoverWeb(app, world); //         /dossiers/:id/overdracht …
  outcomeWeb(app, world); //          /dossiers/:id/uitstroom … /dossiers/:id/nazorg/werk …
  relationWeb(app, world); //         /betrokkenheid
  joinedRecordWeb(app, world); //     /dossiers/:id/vorig-nummer …
}

function forThePerson(app: FastifyInstance, world: World): void {
  myWeb(app, world); //               /mijn /mijn/gegevens /mijn/inzages /mijn/vragen
  ownSpeechWeb(app, world); //        /mijn/taal /mijn/letters
  ownAgendaWeb(app, world); //        /mijn/afspraken
  ownDocumentWeb(app, world); //      /mijn/documenten
  ownHandoverWeb(app, world); //      /mijn/overdracht
  ownAftercareWeb(app, world); //     /mijn/nazorg
  ownCaseWeb(app, world); //          /mijn/casusoverleg
  ownRepresentativeWeb(app, world); // /mijn/vertegenwoordiger
  ownWordWeb(app, world); //          /mijn/woorden
  ownRatingWeb(app, world); //        /mijn/mening
}

function forReferral(app: FastifyInstance, world: World, identityDatabase: Database, postbox: Postbox): void {
  referralWeb(app, world, postbox); // /verwijzingen /verwijzingen/:id …
  referralSendWeb(app, world, postbox); // /dossiers/:id/verwijzen
  referralLinkWeb(app, world, identityDatabase, postbox); // /antwoord /antwoord/:secret …
  partnerAddressWeb(app, world); //   /beheer/partners
}

function forConsultation(app: FastifyInstance, world: World, postbox: Postbox): void {
  bodyWeb(app, world, postbox); //    /overleg /overleg/:overleg
  yearWeb(app, world, postbox); //    /overleg/jaar /overleg/:overleg/jaar
  bodyKeepWeb(app, world); //         /overleg/nieuw /overleg/:overleg/wijzig
  bodyMemberWeb(app, world); //       /overleg/:overleg/leden/:lid
  concernWeb(app, world); //          /overleg/signalen …
  attendanceWeb(app, world); //       /overleg/vergaderingen/:vergadering/aanwezigen
  followUpWeb(app, world); //         /overleg/besluiten/:besluit …
  agendaProposalWeb(app, world, postbox); //   /overleg/:overleg/voorstellen /overleg/vergaderingen/:vergadering/opnemen
  meetingSearchWeb(app, world); //    /overleg/zoeken
  meetingDocumentWeb(app, world); //  /overleg/vergaderingen/:vergadering/documenten /overleg/documenten/:document …
  minutesWeb(app, world); //          /overleg/vergaderingen/:vergadering/verslag …
  caseTalkWeb(app, world, postbox); //         /overleg/casus /overleg/casus/:overleg …
  caseTalkChangeWeb(app, world, postbox); //   /overleg/casus/:overleg/verplaats …/afgelasten
  caseWeb(app, world); //             /overleg/casus/:overleg/:id … /dossiers/:id/casusoverleg
  meetingMoveWeb(app, world, postbox); // /overleg/vergaderingen/:vergadering/verplaats …/afgelasten
  invitationWeb(app, world, postbox); // /overleg/vergaderingen/:vergadering/antwoord …
  offAgendaWeb(app, world); //        /overleg/agendapunten/:punt/van-agenda
  meetingWeb(app, world, postbox); // /overleg/vergaderingen/:vergadering …
}

function forAgreements(app: FastifyInstance, world: World): void {
  flowWeb(app, world); //             /stromen …
  noticeWeb(app, world); //           /stromen/:id/brief
  agreementWeb(app, world); //        /overeenkomsten …
  agreementDraftWeb(app, world); //   /overeenkomsten/nieuw /overeenkomsten/:id/kop /overeenkomsten/:id/tekst …
  signingWeb(app, world, openSigning(world.config)); // /overeenkomsten/:id/teken … /overeenkomsten/ondertekend
  signatureWeb(app, world); //        /overeenkomsten/:id/handtekeningen/:partij …
  agreementOverviewWeb(app, world); // /overeenkomsten/kaart /overeenkomsten/kalender /gemeenten/:nis
  attachmentWeb(app, world); //       /overeenkomsten/:id/bijlagen …
  libraryWeb(app, world); //          /overeenkomsten/bibliotheek …
  takeAlongWeb(app, world); //        /overeenkomsten/:id/acties/meenemen
  actionWeb(app, world); //           /overeenkomsten/:id/acties …
  contextFigureWeb(app, world); //    /overeenkomsten/:id/context …
  contextImportWeb(app, world); //    /overeenkomsten/:id/context/inlezen …
  agreementFigureWeb(app, world); //  /overeenkomsten/:id/cijfers
  reportWeb(app, world); //           /overeenkomsten/:id/verslagen …
  contactPointWeb(app, world); //     /contactpunten …
}

function forRightsAndOversight(app: FastifyInstance, world: World): void {
  mandateWeb(app, world); //          /beheer /beheer/mensen/:id …
  teamWeb(app, world); //             /beheer/teams
  confirmWeb(app, world); //          /beheer/bevestigen
  weeksWeb(app, world); //            /beheer/overdracht
  oversightWeb(app, world); //        /dpo …
  disclosureWeb(app, world); //       /dpo/inzages /dossiers/:id/inzages
  exceptionalWeb(app, world); //      /dossiers/:id/uitzonderlijk
}

function forOtherPrograms(app: FastifyInstance, world: World, wait: Wait): void {
  openapiApi(app); //                 /api/v1/openapi.json
  organisationApi(app, world); //     /api/v1/organisations
  publishedFigureApi(app, world); //  /api/v1/indicators
  ownFigureApi(app, world); //        /api/v1/ownIndicators
  referralApi(app, world); //         /api/v1/referrals /api/v1/referrals/:id …
  personApi(app, world); //           /api/v1/personSearches /api/v1/dossiers
  dossierApi(app, world); //          /api/v1/dossiers/:id
  endApi(app, world); //              /api/v1/dossiers/:id/guidanceEnd
  disclosureApi(app, world); //       /api/v1/dossiers/:id/disclosures
  clientImportApi(app, world); //     /api/v1/imports/clients …
  instrumentApi(app, world); //       /api/v1/instruments /api/v1/instruments/:slug …
  eligibilityApi(app, world, wait); // /api/v1/eligibility
  dossierEligibilityApi(app, world); // /api/v1/dossiers/:id/eligibility
  workplaceRegisterApi(app, world); // /api/v1/employers … /api/v1/workplaces/:id
  workplaceApi(app, world); //        /api/v1/workplaces … /api/v1/dossiers/:id/placements
  flowApi(app, world); //             /api/v1/flows …
  agreementApi(app, world); //        /api/v1/agreements …
  webhookApi(app, world); //          /api/v1/webhooks …
  actionApi(app, world); //           /api/v1/agreements/:id/actions
  consultationApi(app, world); //     /api/v1/bodies … /api/v1/meetings /api/v1/decisions /api/v1/concerns
  minutesApi(app, world); //          /api/v1/meetings/:id/minutes
}
