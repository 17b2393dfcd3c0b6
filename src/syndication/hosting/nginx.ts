import { hostingRules, mediaTypes, siteHeaders, type Headers } from '../../model/hosting.ts';
import { spellingsOf, type SiteFiles } from './site-files.ts';

/** Where the server listens, what it is called, and where the built site is on its disk. */
export interface NginxPlace {
	listen: string;
	serverName: string;
	root: string;
}

/**
 * Writes a server block for nginx, to be included inside `http`. Every location repeats its headers in full:
 * nginx drops those of the outer block as soon as an inner one adds any.
 */
export function toNginxConfig(
	{ redirects }: SiteFiles,
	{ listen, serverName, root }: NginxPlace,
): string {
	const moved = redirects.flatMap(({ from, to }) =>
		spellingsOf(from).map(
			(path) => `\tlocation = ${quote(path)} {\n\t\treturn 301 ${quote(to)};\n\t}\n\n`,
		),
	);
	return `# Made by the build from src/model/hosting.ts: change that, not this.
server {
	listen ${listen};
	server_name ${serverName};
	root ${quote(root)};
	index index.html;
	charset utf-8;
	autoindex off;
	absolute_redirect off;
	disable_symlinks on;
	server_tokens off;
	error_page 404 /404.html;
	gzip_static on;
	gzip_vary on;
	# With the module libnginx-mod-http-brotli-static: brotli_static on;

	location ~ /\\. {
		return 404;
	}

${moved.join('')}${Object.entries(mediaTypes).map(typedLocation).join('')}${hostingRules
		.map(({ prefix, headers }) => location(`^~ ${prefix}`, headers))
		.join('')}${location('/', siteHeaders)}}
`;
}

function typedLocation([name, type]: [string, string]): string {
	const pattern = `${name.startsWith('.') ? '' : '/'}${name.replaceAll('.', '\\.')}$`;
	return location(`~ ${pattern}`, siteHeaders, `\t\ttypes { }\n\t\tdefault_type "${type}";\n`);
}

/** Dot files stay closed below prefixes too, which nginx tries before patterns. */
function location(match: string, headers: Headers, extra = ''): string {
	const lines = Object.entries(headers).map(
		([name, value]) => `\t\tadd_header ${name} ${quote(value)} always;\n`,
	);
	const closed = match.startsWith('^~') ? '\t\tlocation ~ /\\. {\n\t\t\treturn 404;\n\t\t}\n' : '';
	return `\tlocation ${match} {\n${extra}${lines.join('')}${closed}\t}\n\n`;
}

/** A value as nginx reads it: quotes and backslashes escaped, and nothing that it would take for a variable. */
function quote(value: string): string {
	return `"${value.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}"`;
}
