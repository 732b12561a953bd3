import { env, l10n } from 'vscode';
import type { Share } from '../../core/corpus/overview';
import { isRightToLeft } from '../../core/text/direction';
import { shorten } from '../../core/text/excerpt';

/** A bar of a chart: what it stands for, and the command that its number leads to. */
export interface Bar extends Share {
  readonly label: string;
  readonly colour?: string;
  readonly link?: Link;
}

export interface Link {
  readonly command: string;
  readonly argument: unknown;
}

/** A name is cut to about so many letters. */
const longest = 80;

/** Text of the corpus, as text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Words that lead to a command; the page may run only those that its panel lists. */
export function linked(words: string, link: Link | undefined, attributes = ''): string {
  if (!link) return escaped(words);
  const target = `command:${link.command}?${encodeURIComponent(JSON.stringify([link.argument]))}`;
  return `<a${attributes} href="${escaped(target)}">${escaped(words)}</a>`;
}

export function section(title: string, content: string, id?: string): string {
  return `<section${id === undefined ? '' : ` id="${id}"`}><h2>${escaped(title)}</h2>${content}</section>`;
}

/** A table whose second column is drawn as bars: a screen reader reads the table, and the bars are decoration. */
export function barTable(caption: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return `<p>${escaped(l10n.t('None yet.'))}</p>`;
  const most = Math.max(...bars.map(({ count }) => count));
  const format = new Intl.NumberFormat(env.language);
  const rows = bars.map(({ label, count, colour, link }) => {
    const width = ((100 * count) / most).toFixed(1);
    // The keys stop once in a row.
    const number = linked(format.format(count), link, ' tabindex="-1"');
    const fill = colour !== undefined && /^#[\da-f]{6}$/iu.test(colour) ? ` fill="${colour}"` : '';
    return `<tr><th scope="row"><bdi>${linked(shorten(label, longest), link)}</bdi></th><td class="number">${number}</td><td class="bar" aria-hidden="true"><svg width="100%" height="12" preserveAspectRatio="none"><rect width="${width}%" height="12"${fill}/></svg></td></tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><tbody>${rows.join('')}</tbody></table>`;
}

const style = `
body { font-family: var(--vscode-font-family); color: var(--vscode-foreground); padding: 0 1.5rem 2rem; max-width: 70rem; margin: 0 auto; line-height: 1.6; }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0 2.5rem; }
h1 { font-size: 1.5rem; font-weight: 600; } h2 { font-size: 1.1rem; font-weight: 600; margin: 1.4rem 0 .3rem; }
table { width: 100%; border-collapse: collapse; } caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
th { text-align: start; font-weight: normal; padding-inline-end: .8rem; max-width: 16rem; overflow-wrap: anywhere; }
td { vertical-align: middle; } .number { text-align: end; padding-inline-end: .6rem; font-variant-numeric: tabular-nums; width: 3rem; } .bar { width: 45%; }
rect { fill: var(--vscode-charts-blue); } rect[fill] { fill: revert-layer; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; } a:hover, a:focus { text-decoration: underline; }
a:focus { outline: 1px solid var(--vscode-focusBorder); }
ul.facts { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; list-style: none; padding: 0; } ul.facts b { font-size: 1.2rem; font-weight: 600; }
svg { display: block; }
[dir=rtl] .bar svg { transform: scaleX(-1); }
`;

/** The whole page. It has no script, and loads nothing. */
export function pageOf(title: string, facts: readonly string[], sections: readonly string[]): string {
  const nonce = crypto.randomUUID();
  const language = env.language.replace(/[^\w-]/g, '');
  const items = facts.map((fact) => `<li>${fact}</li>`).join('');
  return `<!DOCTYPE html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<h1><bdi>${escaped(shorten(title, 2 * longest))}</bdi></h1>
<ul class="facts">${items}</ul>
<main>${sections.join('')}</main>
</body>
</html>`;
}
