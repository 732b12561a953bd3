import { LinesPage } from './linesPage';
import { readHostMessage } from './messages';
import type { PageMessage } from './protocol';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

/** The page of lines: it shows what its host sends and says what the reader does. */
const api = acquireVsCodeApi();
const page = new LinesPage((message) => api.postMessage(message));
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = readHostMessage(data);
  if (message) page.receive(message);
});
page.start();
