// A test-only extension: runs functions that the tests send it inside the extension host and answers with their results.
const { createServer } = require('node:http');
const { rmSync } = require('node:fs');
const vscode = require('vscode');

exports.activate = (context) => {
  const socket = process.env.CORPUS_READER_DRIVER;
  if (!socket) return;
  // A reloaded window leaves the socket of its earlier life behind.
  rmSync(socket, { force: true });
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    response.setHeader('content-type', 'application/json');
    try {
      const { source, argument } = JSON.parse(body);
      // `__name` is what the TypeScript loader wraps around named functions.
      const call = new Function(
        'vscode',
        'require',
        'argument',
        '__name',
        `return (${source})(vscode, argument, require)`,
      );
      const value = await call(vscode, require, argument, (f) => f);
      response.end(JSON.stringify({ value }));
    } catch (error) {
      response.end(
        JSON.stringify({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
      );
    }
  });
  server.listen(socket);
  context.subscriptions.push({ dispose: () => server.close() });
};
