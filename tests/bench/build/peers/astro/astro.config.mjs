import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';

export default defineConfig({
	site: 'https://www.example.org',
	trailingSlash: 'always',
	build: { inlineStylesheets: 'never' },
	integrations: [sitemap({ filter: (page) => !page.includes('/news/') })],
});
