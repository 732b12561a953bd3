import { request } from 'node:http';

/** Sends a call to the tests' own extension (driver/) in a window's extension host, and returns its answer. */
export function askHost(socketPath: string, body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, method: 'POST', path: '/' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const answer = JSON.parse(text) as { value?: unknown; error?: string };
        if (answer.error === undefined) resolve(answer.value);
        else reject(new Error(answer.error));
      });
    });
    call.once('error', reject);
    call.setTimeout(60_000, () =>
      call.destroy(new Error('The extension host did not answer within a minute.')),
    );
    call.end(JSON.stringify(body));
  });
}
