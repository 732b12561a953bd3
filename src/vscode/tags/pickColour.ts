import { l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { Tag } from '../../core/tagging/codebook';
import { palette, parseColour } from '../../core/tagging/palette';
import { parentPath } from '../../core/tagging/tagPath';
import { isolated, ownLine } from '../markdown';
import { swatch } from '../presentation/swatch';

interface Row extends QuickPickItem {
  readonly colour?: string;
}

/** Asks for a colour, `#rrggbb`; '' is that of the family. Undefined: the reader changed his mind. */
export async function pickColour(tag: Tag, given: string | undefined): Promise<string | undefined> {
  if (given !== undefined) return given === '' ? '' : parseColour(given);
  const inherited =
    parentPath(tag.path) === undefined
      ? l10n.t('As its place in the codebook gives it')
      : l10n.t('As its family has it');
  const own: Row = { label: l10n.t('Another colour…'), iconPath: new ThemeIcon('symbol-color') };
  const rows: readonly Row[] = [
    { label: inherited, iconPath: new ThemeIcon('discard'), colour: '' },
    ...palette.map((colour, i) => ({
      label: colourNames()[i] ?? colour,
      description: colour,
      iconPath: swatch(colour),
      colour,
    })),
    own,
  ];
  const title = ownLine(l10n.t('Colour of {0}', isolated(tag.path)));
  const row = await window.showQuickPick(rows, {
    title,
    placeHolder: l10n.t('Its colour is {0}.', tag.colour),
  });
  if (row !== own) return row?.colour;
  const typed = await window.showInputBox({
    title,
    value: tag.colour,
    validateInput: (value) =>
      parseColour(value.trim()) ? undefined : l10n.t('A colour is written as #rrggbb.'),
  });
  return typed === undefined ? undefined : parseColour(typed.trim());
}

/** In the order of the palette. */
function colourNames(): readonly string[] {
  return [
    l10n.t('Blue'),
    l10n.t('Orange'),
    l10n.t('Green'),
    l10n.t('Pink'),
    l10n.t('Sky blue'),
    l10n.t('Vermilion'),
    l10n.t('Yellow'),
    l10n.t('Indigo'),
    l10n.t('Teal'),
    l10n.t('Wine'),
    l10n.t('Olive'),
  ];
}
