import { silentPictures } from '../html-text.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * A picture in a Markdown text says in words what it shows. Fields and components for pictures demand that by their schema;
 * a picture that only decorates does not need it, so this stays a warning.
 */
export const checkAlternativeText: Rule = ({ body }) =>
	silentPictures(body.html).map((src): Finding => ({
		severity: 'warning',
		path: ['body'],
		read: src,
		message: `The picture ${src} has no alternative text, so some readers learn nothing of it`,
		remedy: `Say between the square brackets what it shows: ![A nurse at a desk](${src})`,
	}));
