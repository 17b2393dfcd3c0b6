import { initialize } from '@open-iframe-resizer/core';

// The least that a page has to load to fit its frames with it. The same library runs inside the frame, too.
void initialize({}, 'iframe');
