import './editor.css';
import './desk/desk.css';
import { curateFormHash, curateHash } from './curate-hash.ts';

// Decap takes the address for its own as soon as its code is loaded. What the bookmarklet wrote there is taken out before that.
const asked = location.hash.startsWith(curateHash) ? location.hash : '';
if (asked !== '') history.replaceState(null, '', curateFormHash());
const { main } = await import('./main.ts');
await main(asked);
