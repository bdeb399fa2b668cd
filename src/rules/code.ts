/** The closed lists of codes that facts hold. Their Dutch words stand with the fields on screen; a code is never renamed. */

export const regions = ['VL', 'BR', 'WA'] as const;
export const minorAssimilations = ['NONE', 'EMANCIPATED_BY_MARRIAGE', 'HAS_CHILD', 'PREGNANT'] as const;
export const registers = ['POPULATION', 'ALIENS', 'WAITING', 'NONE'] as const;
export const residenceStatuses = [
  'BELGIAN',
  'EU_CITIZEN',
  'EU_JOBSEEKER',
  'FAMILY_OF_EU',
  'FAMILY_OF_BELGIAN',
  'FAMILY_REUNION_NON_EU',
  'RECOGNISED_REFUGEE',
  'SUBSIDIARY_PROTECTION',
  'TEMPORARY_PROTECTION',
  'STATELESS',
  'REGULARISED',
  'ASYLUM_APPLICANT',
  'ASYLUM_APPLICANT_WITH_MATERIAL_AID',
  'STUDENT',
  'LABOUR_MIGRANT',
  'IRREGULAR',
] as const;
export const rmiCategories = [
  'BELGIAN',
  'EU_EEA_CH_OR_FAMILY',
  'FOREIGNER_IN_POPULATION_REGISTER',
  'STATELESS',
  'RECOGNISED_REFUGEE',
  'SUBSIDIARY_PROTECTION',
  'NONE',
] as const;
export const workPermissions = ['UNLIMITED', 'LIMITED', 'NONE'] as const;
export const householdCategories = ['1', '2', '3'] as const;
export const householdRelations = ['PARTNER', 'CHILD', 'PARENT', 'OTHER'] as const;
export const meansKinds = [
  'WAGE',
  'TRAINING',
  'WIJKWERK',
  'BENEFIT',
  'CHILD_BENEFIT',
  'CAPITAL',
  'REAL_ESTATE',
  'IN_KIND',
  'VOLUNTEER',
] as const;
export const perPeriods = ['DAY', 'MONTH', 'YEAR', 'ONCE'] as const;
export const benefitKinds = [
  'LEEFLOON',
  'EQ_LEEFLOON',
  'UNEMPLOYMENT',
  'INSCHAKELING',
  'SICKNESS',
  'INVALIDITY',
  'IVT_IT',
  'PENSION',
  'IGU',
  'SWT',
  'NONE',
] as const;
export const exemptReasons = ['NONE', 'HEALTH', 'EQUITY', 'STUDENT'] as const;
export const workStatuses = ['NOT_WORKING', 'PART_TIME', 'FULL_TIME', 'TRAINING', 'STUDENT'] as const;
export const employmentKinds = [
  'REGULAR',
  'ART60',
  'ART61',
  'INTERIM',
  'STUDENT',
  'CMW',
  'LDE',
  'SELF',
] as const;
export const benefitPeriodNumbers = ['1', '2', '3'] as const;
export const registrationKinds = ['FREE', 'MANDATORY'] as const;
export const toeleidbaarheden = ['TOELEIDBAAR', 'NIET_TOELEIDBAAR', 'ARBEIDSZORG', 'UNKNOWN'] as const;
export const prognoses = [
  'NOW',
  'NEC_WITHIN_24M',
  'PAID_WORK_AFTER_CARE_TRAJECT',
  'SOCIAL_ECONOMY_HIGHEST',
  'NO_PAID_WORK_MEDIUM_TERM',
] as const;
export const problemKinds = ['COGNITIVE', 'MEDICAL', 'PSYCHIC', 'PSYCHIATRIC', 'SOCIAL'] as const;
export const indiceringStatuses = ['NONE', 'REQUESTED', 'GRANTED', 'REFUSED'] as const;
export const indiceringRoutes = ['PMAH', 'PMP', 'UKP'] as const;
export const wageSupports = ['40', '45', '55', '60'] as const;
export const guidanceLevels = ['LOW', 'MID', 'HIGH'] as const;
export const attests = [
  'VAPH',
  'BUSO_OV1_OV2',
  'IVT_IT',
  'PERMANENT_INCAPACITY_RULING',
  'RAISED_CHILD_BENEFIT',
  'INVALIDITY_BENEFIT',
  'VDAB_RECOGNISED_DOCTOR',
] as const;
export const diplomas = ['NONE', 'LAGER', 'SEC_GRADE2', 'DBSO', 'SECUNDAIR', 'SE_N_SE', 'HOGER'] as const;
export const courseLevels = ['SECUNDAIR', 'SE_N_SE', 'GRADUAAT', 'BACHELOR', 'HOGER'] as const;
export const languageLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export const inburgeringObligations = ['OBLIGED', 'ENTITLED', 'EXEMPT', 'NONE'] as const;
export const inburgeringPillars = ['MO', 'NT2', 'WORK', 'PNT'] as const;
export const employerTypes = [
  'PRIVATE',
  'SOLE_TRADER',
  'SCHOOL',
  'LOCAL_AUTHORITY',
  'FOREIGN_WITH_WORKER_LIVING_IN_VL',
] as const;
export const referralSources = ['VDAB', 'OCMW', 'OTHER'] as const;
export const drivingLicences = ['NONE', 'AM', 'A', 'B', 'BE', 'C', 'CE', 'D'] as const;
export const transports = ['NONE', 'BIKE', 'PUBLIC', 'CAR'] as const;
export const childCareNeeds = ['NONE', 'ARRANGED', 'NEEDED'] as const;
export const digitalLevels = ['NONE', 'HELP', 'ALONE'] as const;
export const debtsMediations = ['NONE', 'REQUESTED', 'RUNNING', 'ENDED'] as const;
