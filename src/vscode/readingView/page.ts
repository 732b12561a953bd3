import { env, Uri, type Webview } from 'vscode';
import { isRightToLeft } from '../../core/text/direction';

/** The folder of the page's script, style and fonts: all that it may load. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'reader');
}

/** The page of the reading view. No article text is in it; all text arrives by messages. */
export function pageHtml(webview: Webview, extension: Uri): string {
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
<link rel="stylesheet" href="${uriOf('style.css')}">
<title>Corpus Reader</title>
</head>
<body>
<main id="article" tabindex="0"></main>
<script type="module" nonce="${nonce}" src="${uriOf('main.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(18)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
