import CMS from 'decap-cms-app';

// Decap as its manual sets it up, with the plain fields that the sample's articles hold.
CMS.init({
	config: {
		// The vite that bundles this puts the address in.
		backend: { name: 'proxy', proxy_url: DECAP_SERVER, branch: 'main' },
		load_config_file: false,
		media_folder: 'media',
		collections: [
			{
				name: 'articles',
				label: 'Articles',
				folder: 'articles/heart-health',
				create: true,
				fields: [
					{ name: 'kind', label: 'Kind', widget: 'hidden' },
					{ name: 'title', label: 'Title', widget: 'string' },
					{ name: 'description', label: 'Description', widget: 'text' },
					{ name: 'community', label: 'Community', widget: 'string' },
					{ name: 'date', label: 'Date', widget: 'string' },
					{ name: 'body', label: 'Text', widget: 'markdown' },
				],
			},
		],
	},
});
