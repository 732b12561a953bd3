import { env, Uri, type Webview } from 'vscode';
import { isRightToLeft } from '../core/text/direction';

/** A page of ours, by the names of its script and its style. */
export interface Page {
  readonly script: string;
  readonly style: string;
  /** What is in the body before the script runs. */
  readonly body: string;
}

export const readingPage: Page = {
  script: 'main.js',
  style: 'style.css',
  body: '<main id="article" tabindex="0"></main>',
};

export const linesPage: Page = { script: 'lines.js', style: 'lines-style.css', body: '' };

/** The folder of the pages' scripts, styles and fonts: all that they may load. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'reader');
}

/** The HTML of a page. No article text is in it; all text arrives by messages. */
export function pageHtml(webview: Webview, extension: Uri, page: Page): string {
  const uriOf = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString();
  const nonce = makeNonce();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `font-src ${webview.cspSource}`,
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
<link rel="stylesheet" href="${uriOf(page.style)}">
<title>Corpus Reader</title>
</head>
<body>
${page.body}
<script type="module" nonce="${nonce}" src="${uriOf(page.script)}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
