/**
 * Takes a picture of the real VS Code with the extension in it:
 *
 *     npx tsx scripts/look.ts --folder seeds --open 000_x.txt --out /tmp/x.png
 *
 * Steps are carried out in the order given; see `usage`.
 */
import { resolve } from 'node:path';
import { closeBrowser, openVscode, type Vscode } from '../test/support/vscode';

const usage = `npx tsx scripts/look.ts [options] steps…
  --folder DIR      the folder to open (default seeds; a copy is opened, unless --in-place)
  --width N --height N --scale N      the window (default 1280 x 800, scale 1)
  --theme NAME      a colour theme, such as "Default Light Modern"
  --locale NAME     the display language of extensions, such as ar
  --set KEY=JSON    a user setting
  --bare            without the extension
  --restricted      in Restricted Mode: nobody has trusted the folder
steps, in order:
  --open FILE[:LINE]   open a file of the folder
  --palette TITLE      run a command from the palette
  --command ID[=JSON]  run a command by id, with one argument; prints what it returns
  --press KEYS         press keys, such as Control+Shift+T or "F1"; several with commas
  --type TEXT          type text
  --hover TEXT         hover the text in the editor; prints the card
  --click TEXT | --right-click TEXT | --double-click TEXT
  --select TEXT        select the text in the editor
  --pick TEXT          choose a row of the open quick pick
  --pick-rows          print the rows of the open quick pick
  --tree               print the rows of the side bar
  --words              print the words on the screen with their rectangles
  --eval JS            body of an async function (vscode) in the extension host; prints what it returns
  --page JS            an expression in the page; prints it
  --wait MS
  --out FILE.png       take a picture`;

const flags = new Set(['--bare', '--restricted', '--in-place', '--pick-rows', '--tree', '--words']);

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.length === 0 || words.includes('--help')) return console.log(usage);
  const given: [name: string, value: string][] = [];
  while (words.length > 0) {
    const name = words.shift() ?? '';
    given.push([name, flags.has(name) ? '' : (words.shift() ?? '')]);
  }
  const option = (name: string) => given.find(([key]) => key === name)?.[1];
  const number = (name: string, otherwise: number) => Number(option(name) ?? otherwise);
  const settings: Record<string, unknown> = {};
  for (const [name, value] of given)
    if (name === '--set') {
      const cut = value.indexOf('=');
      settings[value.slice(0, cut)] = JSON.parse(value.slice(cut + 1));
    } else if (name === '--theme') settings['workbench.colorTheme'] = value;

  const locale = option('--locale');
  const vscode = await openVscode({
    folder: resolve(option('--folder') ?? 'seeds'),
    inPlace: given.some(([name]) => name === '--in-place'),
    bare: given.some(([name]) => name === '--bare'),
    restricted: given.some(([name]) => name === '--restricted'),
    width: number('--width', 1280),
    height: number('--height', 800),
    scale: number('--scale', 1),
    settings,
    ...(locale === undefined ? {} : { locale }),
  });
  vscode.page.on('console', (message) => {
    // The server's native logger is not built here; VS Code says so and goes on without it.
    const text = message.text();
    if (message.type() === 'error' && text.includes('[Extension Host]') && !text.includes('spdlog'))
      console.error(text);
  });
  try {
    for (const [name, value] of given) await step(vscode, name, value);
    for (const text of await vscode.notifications()) console.log(`notification: ${text}`);
  } finally {
    await vscode.close();
  }
}

async function step(vscode: Vscode, name: string, value: string): Promise<void> {
  switch (name) {
    case '--open': {
      const [file = '', line = '1'] = value.split(':');
      await vscode.open(file, Number(line));
      return vscode.page.waitForTimeout(1000);
    }
    case '--palette':
      return vscode.palette(value);
    case '--command': {
      const cut = value.indexOf('=');
      const id = cut < 0 ? value : value.slice(0, cut);
      const args = cut < 0 ? [] : [JSON.parse(value.slice(cut + 1)) as unknown];
      return console.log(JSON.stringify(await vscode.command(id, ...args)));
    }
    case '--press':
      return vscode.press(...value.split(','));
    case '--type':
      return vscode.page.keyboard.type(value);
    case '--hover':
      return console.log(await vscode.hover(value));
    case '--click':
      return vscode.click(value);
    case '--right-click':
      return vscode.click(value, { button: 'right' });
    case '--double-click':
      return vscode.click(value, { clickCount: 2 });
    case '--select':
      return vscode.select(value);
    case '--pick':
      return vscode.pick(value);
    case '--pick-rows':
      return console.log((await vscode.quickPickRows()).join('\n'));
    case '--tree':
      for (const row of [...(await vscode.treeRows()), ...(await vscode.treeRows(1))])
        console.log(`${'  '.repeat(row.level - 1)}${row.label}  ${row.description}`);
      return;
    case '--words':
      for (const { row, text, left, right } of await vscode.words())
        console.log(`${row}\t${Math.round(left)}\t${Math.round(right)}\t${text}`);
      return;
    case '--eval': {
      const answer = await vscode.evaluate<unknown>(`async (vscode) => { ${value} }`);
      return console.log(JSON.stringify(answer, null, 1));
    }
    case '--page':
      return console.log(JSON.stringify(await vscode.page.evaluate(value), null, 1));
    case '--wait':
      return vscode.page.waitForTimeout(Number(value));
    case '--out':
      return vscode.picture(value);
    default:
      if (!/^--(folder|width|height|scale|theme|locale|set|bare|in-place)$/u.test(name))
        throw new Error(`${name}?\n${usage}`);
  }
}

void main().finally(closeBrowser);
