/** Where the translations of all slices come together; each stands beside what it translates. */
import { navigationWords } from './adapters/web/navigation.words.ts';
import { saidWords } from './adapters/web/said.words.ts';
import { agendaProposalWords } from './features/agenda-proposal/agenda-proposal.words.ts';
import { agreementWords } from './features/agreement/agreement.words.ts';
import { decisionWords } from './features/agreement/decision.words.ts';
import { agreementSnapshotWords } from './features/agreement/snapshot.words.ts';
import { actionWords } from './features/agreement-action/action.words.ts';
import { attachmentWords } from './features/agreement-attachment/attachment.words.ts';
import { agreementDraftWords } from './features/agreement-draft/draft.words.ts';
import { agreementEntryWords } from './features/agreement-draft/entry.words.ts';
import { agreementPartyWords } from './features/agreement-draft/party.words.ts';
import { agreementFigureWords } from './features/agreement-figure/agreement-figure.words.ts';
import { agreementOverviewWords } from './features/agreement-overview/agreement-overview.words.ts';
import { signingWords } from './features/agreement-signing/signing.words.ts';
import { appointmentWords } from './features/appointment/appointment.words.ts';
import { articleWords } from './features/article/article.words.ts';
import { articleDeskWords } from './features/article/article-desk.words.ts';
import { barrierWords } from './features/barrier/barrier.words.ts';
import { bodyWords } from './features/body/body.words.ts';
import { bodyKeepWords } from './features/body/body-keep.words.ts';
import { caseTalkWords } from './features/case-talk/case-talk.words.ts';
import { caseTalkChangeWords } from './features/case-talk/case-talk-change.words.ts';
import { clientImportWords } from './features/client-import/client-import.words.ts';
import { comparisonWords } from './features/comparison/comparison.words.ts';
import { concernWords } from './features/concern/concern.words.ts';
import { contactPointWords } from './features/contact-point/contact-point.words.ts';
import { contextFigureWords } from './features/context-figure/context-figure.words.ts';
import { contextImportWords } from './features/context-figure/context-import.words.ts';
import { dayWords } from './features/day/day.words.ts';
import { teamWords } from './features/day/team.words.ts';
import { dossierWords } from './features/dossier/dossier.words.ts';
import { exceptionalWords } from './features/exceptional/exceptional.words.ts';
import { factWords } from './features/fact/fact.words.ts';
import { figureWords } from './features/figure/figure.words.ts';
import { figureDigestWords } from './features/figure/figure-digest.words.ts';
import { figurePeopleWords } from './features/figure/figure-people.words.ts';
import { figurePictureWords } from './features/figure/figure-picture.words.ts';
import { indicatorWords } from './features/figure/indicator.words.ts';
import { flowSentences } from './features/flow/flow.words.ts';
import { followUpWords } from './features/follow-up/follow-up.words.ts';
import { givenDocumentWords } from './features/given-document/given-document.words.ts';
import { gpmiWords } from './features/gpmi/gpmi.words.ts';
import { guidanceRatingWords } from './features/guidance-rating/guidance-rating.words.ts';
import { handoverWords } from './features/handover/handover.words.ts';
import { inflowDeskWords } from './features/inflow/desk.words.ts';
import { inflowWords } from './features/inflow/inflow.words.ts';
import { caseloadFitWords } from './features/instrument/caseload-fit.words.ts';
import { counterWords } from './features/instrument/counter.words.ts';
import { instrumentWords } from './features/instrument/instrument.words.ts';
import { instrumentTextWords } from './features/instrument/instrument-text.words.ts';
import { replayWords } from './features/instrument/replay.words.ts';
import { ruleDisputeWords } from './features/instrument/rule-dispute.words.ts';
import { ruleExperienceWords } from './features/instrument/rule-experience.words.ts';
import { ruleFigureWords } from './features/instrument/rule-figure.words.ts';
import { ruleIncomeWords } from './features/instrument/rule-income.words.ts';
import { ruleOtherWords } from './features/instrument/rule-other.words.ts';
import { rulePartnerWords } from './features/instrument/rule-partner.words.ts';
import { ruleQuestionWords } from './features/instrument/rule-question.words.ts';
import { ruleSupportWords } from './features/instrument/rule-support.words.ts';
import { ruleTrainingWords } from './features/instrument/rule-training.words.ts';
import { intakeWords } from './features/intake/intake.words.ts';
import { joinedRecordWords } from './features/joined-record/joined-record.words.ts';
import { libraryWords } from './features/library/library.words.ts';
import { logWords } from './features/log/log.words.ts';
import { mandateSentences } from './features/mandate/mandate.words.ts';
import { attendanceWords } from './features/meeting/attendance.words.ts';
import { invitationWords } from './features/meeting/invitation.words.ts';
import { meetingWords } from './features/meeting/meeting.words.ts';
import { yearWords } from './features/meeting/year.words.ts';
import { meetingDocumentWords } from './features/meeting-document/meeting-document.words.ts';
import { meetingSearchWords } from './features/meeting-search/meeting-search.words.ts';
import { minutesWords } from './features/minutes/minutes.words.ts';
import { lookedWords } from './features/my/looked.words.ts';
import { myWords } from './features/my/my.words.ts';
import { ownSpeechWords } from './features/my/own-speech.words.ts';
import { ownWayWords } from './features/my/own-way.words.ts';
import { noteWords } from './features/note/note.words.ts';
import { noticeWords } from './features/notice/notice.words.ts';
import { onPaperWords } from './features/on-paper/on-paper.words.ts';
import { openDataWords } from './features/open-data/open-data.words.ts';
import { organisationWords } from './features/organisation/organisation.words.ts';
import { outcomeWords } from './features/outcome/outcome.words.ts';
import { toldWorkWords } from './features/outcome/told-work.words.ts';
import { outreachWords } from './features/outreach/outreach.words.ts';
import { oversightWords } from './features/oversight/oversight.words.ts';
import { ownWordWords } from './features/own-word/own-word.words.ts';
import { leadWords } from './features/pathway/lead.words.ts';
import { pathwayWords } from './features/pathway/pathway.words.ts';
import { phaseWords } from './features/pathway/phase.words.ts';
import { releaseWords } from './features/pathway/release.words.ts';
import { personWords } from './features/person/person.words.ts';
import { ownPlanWords } from './features/plan/own-plan.words.ts';
import { planWords } from './features/plan/plan.words.ts';
import { planFormWords } from './features/plan/plan-form.words.ts';
import { planSignalWords } from './features/plan/plan-signal.words.ts';
import { proposalWords } from './features/plan/proposal.words.ts';
import { portalWords } from './features/portal/portal.words.ts';
import { publicAccountWords } from './features/portal/public-account.words.ts';
import { publishedFigureWords } from './features/published-figure/published-figure.words.ts';
import { questionWords } from './features/question/question.words.ts';
import { readingWords } from './features/reading/reading.words.ts';
import { beforeEndWords } from './features/referral/before-end.words.ts';
import { partnerWords } from './features/referral/partner.words.ts';
import { referralWords } from './features/referral/referral.words.ts';
import { registrationWords } from './features/registration/registration.words.ts';
import { relationWords } from './features/relation/relation.words.ts';
import { unfinishedWords } from './features/relation/unfinished.words.ts';
import { reportWords } from './features/report/report.words.ts';
import { ownRepresentativeWords } from './features/representative/representative.words.ts';
import { searchWords } from './features/search/search.words.ts';
import { sensitiveWords } from './features/sensitive/sensitive.words.ts';
import { sessionWords } from './features/session/session.words.ts';
import { signalWords } from './features/signal/signal.words.ts';
import { themeWords } from './features/theme/theme.words.ts';
import { art60ToolWords } from './features/tool/art60.words.ts';
import { benefitEndWords } from './features/tool/benefit-end.words.ts';
import { toolWords } from './features/tool/tool.words.ts';
import { webhookWords } from './features/webhook/webhook.words.ts';
import { workplaceWords } from './features/workplace/workplace.words.ts';
import { gateWords } from './gate/gate.words.ts';
import { learn, type Words } from './kernel/language.ts';
import { errorPageWords } from './ui/error-page.words.ts';
import { frameWords } from './ui/frame.words.ts';

/** The translations of every slice. */
export const slices: readonly Words[] = [
  agreementWords,
  decisionWords,
  agreementDraftWords,
  agreementPartyWords,
  agreementSnapshotWords,
  agreementEntryWords,
  agreementOverviewWords,
  libraryWords,
  actionWords,
  articleDeskWords,
  articleWords,
  appointmentWords,
  barrierWords,
  caseloadFitWords,
  clientImportWords,
  contactPointWords,
  bodyKeepWords,
  bodyWords,
  caseTalkChangeWords,
  webhookWords,
  caseTalkWords,
  concernWords,
  attendanceWords,
  followUpWords,
  yearWords,
  invitationWords,
  signingWords,
  attachmentWords,
  contextFigureWords,
  contextImportWords,
  meetingDocumentWords,
  meetingSearchWords,
  agendaProposalWords,
  meetingWords,
  minutesWords,
  dayWords,
  dossierWords,
  errorPageWords,
  exceptionalWords,
  factWords,
  flowSentences,
  frameWords,
  gateWords,
  gpmiWords,
  handoverWords,
  instrumentWords,
  instrumentTextWords,
  joinedRecordWords,
  leadWords,
  logWords,
  lookedWords,
  ownRepresentativeWords,
  ownSpeechWords,
  givenDocumentWords,
  guidanceRatingWords,
  onPaperWords,
  ownWordWords,
  mandateSentences,
  myWords,
  navigationWords,
  noteWords,
  openDataWords,
  organisationWords,
  outcomeWords,
  toldWorkWords,
  outreachWords,
  oversightWords,
  ownPlanWords,
  ownWayWords,
  partnerWords,
  pathwayWords,
  personWords,
  phaseWords,
  planFormWords,
  planSignalWords,
  planWords,
  portalWords,
  publicAccountWords,
  proposalWords,
  questionWords,
  noticeWords,
  readingWords,
  replayWords,
  referralWords,
  reportWords,
  registrationWords,
  relationWords,
  unfinishedWords,
  releaseWords,
  saidWords,
  ruleIncomeWords,
  ruleExperienceWords,
  ruleSupportWords,
  ruleTrainingWords,
  ruleOtherWords,
  ruleQuestionWords,
  ruleDisputeWords,
  ruleFigureWords,
  rulePartnerWords,
  sensitiveWords,
  sessionWords,
  searchWords,
  signalWords,
  teamWords,
  themeWords,
  toolWords,
  counterWords,
  art60ToolWords,
  benefitEndWords,
  inflowDeskWords,
  beforeEndWords,
  agreementFigureWords,
  comparisonWords,
  figureWords,
  figureDigestWords,
  figurePeopleWords,
  figurePictureWords,
  indicatorWords,
  publishedFigureWords,
  inflowWords,
  intakeWords,
  workplaceWords,
];

/** Makes every translation known, before anything is said. */
export function learnWords(): void {
  for (const words of slices) learn(words);
}
