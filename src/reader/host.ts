import { readHostMessage } from './messages';
import type { HostMessage, PageMessage } from './protocol';

declare function acquireVsCodeApi(): { postMessage(message: PageMessage): void };

/** The extension, as the page sees it. */
export class Host {
  readonly #api = acquireVsCodeApi();

  send(message: PageMessage): void {
    this.#api.postMessage(message);
  }

  listen(handle: (message: HostMessage) => void): void {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readHostMessage(data);
      if (message) handle(message);
    });
  }
}
