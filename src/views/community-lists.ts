import type { CurrentCorpus } from '../corpus/current.ts';
import { articleKinds, articlesOfKind } from '../corpus/indexes.ts';
import type { ArticleKind } from '../model/schemas/article.ts';
import { articleListPath, paths } from '../model/urls.ts';
import { stringsOf } from '../strings/index.ts';
import type { Pictures } from './card.ts';
import { communityView, type CommunityView } from './community.ts';
import { listViews, type ListView } from './list.ts';
import { listPageParam } from './pager.ts';

/** A page of one kind of article in one community. */
interface CommunityListPage {
	community: CommunityView;
	kind: ArticleKind;
	/** The page's number as the route takes it: undefined for the first. */
	number: string | undefined;
	list: ListView;
}

/** All pages of all lists below the communities. A kind that a community has nothing of has no list. */
export function communityLists(corpus: CurrentCorpus, pictures: Pictures): CommunityListPage[] {
	const strings = stringsOf(corpus.site.lang);
	return corpus.indexes.communities.flatMap(({ slug }) => {
		const community = communityView(slug, corpus);
		const articles = corpus.indexes.articlesByCommunity.get(slug) ?? [];
		return articleKinds.flatMap((kind) => {
			const entries = articlesOfKind(articles, kind);
			if (entries.length === 0) return [];
			const facts = {
				path: articleListPath(slug, kind),
				heading: strings.articleKinds[kind].list,
				description: strings.articleKinds[kind].intro,
				crumbs: [
					{ href: paths.home, label: strings.home },
					{ href: paths.communities, label: strings.communities },
					{ href: community.href, label: community.title },
				],
				entries,
				feed: { href: community.href, label: community.title },
			};
			return listViews(facts, corpus, pictures).map((list, i) => ({
				community,
				kind,
				number: listPageParam(i),
				list,
			}));
		});
	});
}
