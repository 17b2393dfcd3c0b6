import { readCorpus } from './src/corpus/read-corpus.ts';
import { takeBest } from './src/search/engine/rank.ts';
import { search } from './src/search/engine/search.ts';
import { toDocuments } from './src/search/documents.ts';
import { openBuilt } from './tests/fixtures/search/built-index.ts';
import { gradedQueries } from './tests/fixtures/search/graded-queries.ts';
const files = await openBuilt(toDocuments(readCorpus({ root: 'src/content', today: '2026-10-15' })));
let total = 0; console.log(files.boot.documents, Object.keys(gradedQueries).length);
for (const [q, g] of Object.entries(gradedQueries)) {
  const { ranking, corrected } = await search(files, q);
  const urls = (await Promise.all(takeBest(ranking, 10).map(files.card))).map(c=>c.url);
  const gr = (u: string) => Object.entries(g).find(([k]) => u.endsWith(`/${k}/`))?.[1] ?? 0;
  const s = (a: number[]) => a.slice(0,10).reduce((x, y, i) => x + (2**y-1)/Math.log2(i+2), 0);
  const n = s(urls.map(gr))/s(Object.values(g).sort((a,b)=>b-a)); total += n;
  if (n < .97) console.log(n.toFixed(2), q, corrected ?? '', urls.slice(0,6).map(u => gr(u)+u.split('/').slice(-3,-1).join('/').slice(0,46)).join(' | '));
}
console.log('mean', total/40);
