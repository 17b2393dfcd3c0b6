/** The words of embeds, and of the page where other sites choose one. */
export const embed = {
	title: (title: string, view: string) => `${title} (${view})`,
	views: { full: 'embed', card: 'card', events: 'events' },
	viewFor: (view: string, practice: string) => `${view} for ${practice}`,
	formerly: (view: string, slug: string) => `${view}, formerly ${slug}`,
	from: 'From',
	readAll: (site: string) => `Read all of it on ${site}`,
	newWindow: 'opens in a new window',
	reviewed: (day: string) => `Last reviewed ${day}`,
	reviewedBy: (day: string, names: string) => `Last reviewed ${day} by ${names}`,
	sources: 'Sources',
	book: 'Book a visit',
	gone: {
		title: 'This is no longer shown',
		text: 'What stood here has been taken back. Nothing of it is kept.',
	},
	eventsOf: (name: string) => `Events: ${name}`,
	noEvents: 'Nothing is planned at the moment.',
	builder: {
		title: 'Carry it on your website',
		description:
			'Put a campaign, a story or a list of events on your own website: one snippet, always current, without cookies or tracking.',
		choose: 'Choose and copy',
		what: 'What to show',
		kinds: { campaign: 'Campaigns', story: 'Stories', events: 'Events' },
		practice: 'Your practice',
		noPractice: 'Without a practice',
		practiceNote:
			'Name, phone number and address come from your entry here and from nowhere else. Nobody can put another number into a snippet.',
		form: 'Form',
		forms: {
			script: 'Script, which fits its height by itself',
			iframe: 'Frame, without a script',
			url: 'Address alone, for WordPress',
			html: 'Plain HTML, which does not update',
			card: 'Link card with QR code',
		},
		view: 'How much',
		views: { full: 'All of it', card: 'A card', events: 'Its events' },
		accent: 'Accent colour',
		accentHint: 'Six digits, for example #005eb8. Leave empty for ours.',
		accentBad: 'Write # and six digits from 0 to 9 and a to f, for example #005eb8.',
		scheme: 'Light or dark',
		schemes: { auto: 'As the reader likes it', light: 'Always light', dark: 'Always dark' },
		radius: 'Round corners, in pixels',
		contrast: 'Contrast',
		linksOn: (ground: string) => `Links on ${ground}`,
		grounds: { light: 'the light ground', dark: 'the dark ground' },
		readable: 'Your colour is used.',
		unreadable: 'Too faint to read, so links keep our own colour there.',
		onAccent: 'Words on buttons',
		make: 'Go to the snippet',
		preview: 'Preview',
		snippet: 'Snippet',
		locked: 'Pin this release',
		lockedHint:
			'The script then never changes, and browsers refuse it when one byte does. Improvements have to be pasted anew.',
		ready: 'Ready to paste',
		readyNote: 'One snippet for each piece. Copy it whole.',
		noneYet: 'There is nothing to carry yet.',
		plainHtml: 'Plain HTML',
		qr: 'QR code',
		see: 'See it',
		steps: 'Step by step',
		heights: 'Heights for builders that need a fixed one',
		heightColumns: { what: 'What', narrow: 'On phones', wide: 'On wide pages' },
		guides: [
			{
				name: 'WordPress',
				steps: [
					'Choose your practice and the form "Address alone". Copy the address.',
					'Paste it on a line of its own in the block editor. WordPress finds the card by itself and fits its height.',
					'WordPress keeps the card for about a day before it asks again, so a change takes that long.',
					'If you may paste scripts (administrators and editors usually may, on networks of sites nobody but the network’s administrator), a "Custom HTML" block with the script shows all of it.',
				],
			},
			{
				name: 'Wix',
				steps: [
					'Add "Embed code", then "Embed a site", and paste the address in the frame’s src. Or choose "Embed HTML" and paste the whole frame.',
					'Wix puts it into a box whose height is yours to set. Take it from the table below: one number for the mobile editor, one for the desktop.',
					'A card is the safest choice: it stays short on every page.',
				],
			},
			{
				name: 'Squarespace',
				steps: [
					'Add a "Code" block and paste the script. Switch "Display source" off.',
					'Plans without scripts still show the frame: set its height from the table below.',
					'Where code is not allowed at all, paste the plain HTML into a text block, and come back for a fresh copy when a review is due.',
				],
			},
			{
				name: 'Plain HTML',
				steps: [
					'Paste the script where the campaign shall stand. It works as it is, also below a strict Content-Security-Policy that allows this site in script-src and frame-src.',
					'Without scripts paste the frame and set its height. What is taller scrolls inside.',
				],
			},
		],
		trouble: 'When something is not as it should be',
		troubles: [
			{
				sign: 'There is only a link.',
				remedy:
					'That is what readers see wherever the embed cannot come: your site builder has taken the script away, or a policy of your website blocks it. Take the frame, or the address alone.',
			},
			{
				sign: 'There is nothing at all.',
				remedy:
					'Your site builder has taken the whole snippet away. Paste it into a block for code, not into a text, or take the plain HTML.',
			},
			{
				sign: 'It is cut off and scrolls.',
				remedy:
					'A frame without the script cannot fit its height. Take the height from the table, or the card, or the script.',
			},
			{
				sign: 'The name of your practice is missing.',
				remedy:
					'A practice is named only where its entry here says that it carries the campaign. Ask us to add it; your page needs no change.',
			},
			{
				sign: 'The name or number of your practice is wrong.',
				remedy:
					'Tell us. It stands in one place here, and all your pages show the new one with our next build.',
			},
			{
				sign: 'The colour is not used for links.',
				remedy:
					'It could not be read on that ground, so links keep ours. Buttons and the bar on top still have yours.',
			},
		],
	},
	copy: {
		source: (site: string) => `From ${site}`,
		noUpdate: (day: string) =>
			`This is a copy made on ${day}. It does not update itself: the page it comes from is always current.`,
	},
	cardText: 'Scan to read more, or follow the link.',
	carry: 'Carry this on your website',
} as const;
