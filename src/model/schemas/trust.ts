import { limits, line, reviewSchema } from '../fields.ts';

/** When a page was last checked, and why the next check is late if it is. The rule that reads them is `review`. */
export const reviewFields = {
	review: reviewSchema.optional(),
	reviewOverdue: line('Why the review is overdue', limits.sentence, {
		hint: 'Only when a review is more than a year late and the page must stay public.',
		internal: true,
	}).optional(),
};

/** Why a text for patients asks more of its readers. The rule that reads it is `reading-level`. */
export const readingFields = {
	hardReading: line('Why the text is hard to read', limits.sentence, {
		hint: 'Only when a text for patients cannot be made simpler.',
		internal: true,
		example: 'It quotes the law word for word',
	}).optional(),
};
