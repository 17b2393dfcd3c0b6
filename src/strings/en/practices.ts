/** The words of the pages of practices. */
export const practices = {
	list: 'Practices',
	intro: 'Practices that carry our campaigns on their own websites.',
	carries: 'What it carries',
	carriesNothing: 'It carries nothing at the moment.',
	reach: 'How to reach it',
	phone: 'Phone',
	booking: 'Visits',
	book: 'Book a visit',
	address: 'Address',
	events: 'Events',
	snippets: 'Snippets for its website',
	snippetsNote: 'Each one shows the practice’s name and number as they stand here.',
	choose: (title: string) => `Choose colours and form of “${title}”`,
	ended: 'This practice no longer takes part.',
	carriesCount: (count: string) => (count === '1' ? '1 campaign' : `${count} campaigns`),
} as const;
