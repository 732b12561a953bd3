import { env, Uri, workspace, type Webview } from 'vscode';
import { isRightToLeft } from '../core/text/direction';

/** A page of ours, by the names of its script and its styles. */
export interface Page {
  readonly script: string;
  readonly styles: readonly string[];
  /** What is in the body before the script runs. */
  readonly body: string;
}

/** The typefaces, and what else every page has. */
const common = 'page.css';

export const readingPage: Page = {
  script: 'main.js',
  styles: [common, 'style.css'],
  body: '<main id="article" tabindex="0"></main>',
};

export const linesPage: Page = { script: 'lines.js', styles: [common, 'lines-style.css'], body: '' };

/** The folder of the pages' scripts, styles and typefaces: all that they may load. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'reader');
}

/**
 * The HTML of a page. Its script and its styles are in it, for a webview asks its window for every file by way of a
 * service worker, and shows nothing before the last of them; and so are the messages that it is to begin with, as data.
 * The script is no module: it runs as soon as it is read, where a module is put off.
 * Whatever they hold, they are read as JSON, in which no tag can begin.
 */
export async function pageHtml(
  webview: Webview,
  extension: Uri,
  page: Page,
  messages: readonly unknown[] = [],
): Promise<string> {
  const [script = '', ...styles] = await Promise.all(
    [page.script, ...page.styles].map((name) => sourceOf(extension, name)),
  );
  const files = webview.asWebviewUri(pageFolder(extension)).toString();
  const style = styles.join('').replaceAll('./fonts/', `${files}/fonts/`);
  const nonce = makeNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    `font-src data: ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const language = env.language;
  return `<!DOCTYPE html>
<html lang="${language.replace(/[^\w-]/g, '')}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${style}</style>
<title>Corpus Reader</title>
</head>
<body>
${page.body}
<script type="application/json" id="messages">${JSON.stringify(messages).replaceAll('<', '\\u003c')}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>`;
}

const sources = new Map<string, Promise<string>>();

/** A file of the pages, read once. */
function sourceOf(extension: Uri, name: string): Promise<string> {
  const known = sources.get(name);
  if (known) return known;
  const uri = Uri.joinPath(pageFolder(extension), name);
  const source = Promise.resolve(workspace.fs.readFile(uri)).then((bytes) => new TextDecoder().decode(bytes));
  sources.set(name, source);
  return source;
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
