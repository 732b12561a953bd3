declare function acquireVsCodeApi(): { postMessage(message: unknown): void };

/** The extension, as a page sees it: what it receives is read first, and what is no message of ours is dropped. */
export class Host<Received, Sent> {
  readonly #api = acquireVsCodeApi();
  readonly #read: (value: unknown) => Received | undefined;

  constructor(read: (value: unknown) => Received | undefined) {
    this.#read = read;
  }

  send(message: Sent): void {
    this.#api.postMessage(message);
  }

  /** What the extension put into the page for it to begin with. */
  first(): readonly Received[] {
    const messages: unknown = JSON.parse(document.getElementById('messages')?.textContent ?? '[]');
    return Array.isArray(messages) ? messages.flatMap((message) => this.#read(message) ?? []) : [];
  }

  listen(handle: (message: Received) => void): void {
    addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = this.#read(data);
      if (message !== undefined) handle(message);
    });
  }
}
