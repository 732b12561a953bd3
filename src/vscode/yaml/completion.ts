import {
  CompletionItem,
  CompletionItemKind,
  l10n,
  Range,
  SnippetString,
  type Position,
  type TextDocument,
} from 'vscode';
import { builtinEntities } from '../../core/gazetteer/builtin';
import { yamlPlaceAt, type YamlPlace } from '../../core/yaml/place';
import type { Guide } from '../../core/yaml/schemaGuide';
import { writeScalar } from '../../core/yaml/writeScalar';
import { isolated } from '../markdown';
import { entityCard } from './cards';
import { localisedDescription } from './descriptions';
import { entityOffer, knownOffers, type Offer } from './offers';
import type { YamlFile } from './yamlFile';

/** An item whose card is made when it is looked at. */
class OfferItem extends CompletionItem {
  readonly card: Offer['card'];

  constructor(offer: Offer, detail = offer.detail) {
    // What it is called stands on every row, not only on the one that is looked at.
    super(
      { label: offer.label, ...(detail === undefined ? {} : { description: isolated(detail) }) },
      offer.kind,
    );
    this.card = offer.card;
  }
}

/**
 * What can stand at a position. What the schema says is left to another YAML extension where there is one (`hasOther`);
 * tags, ids, roles and readers only we know.
 */
export function completions(
  file: YamlFile,
  document: TextDocument,
  position: Position,
  hasOther: boolean,
): readonly CompletionItem[] {
  const place = yamlPlaceAt(document.getText(), document.offsetAt(position));
  const guide = place?.path.reduce<Guide | undefined>((found, step) => found?.inside(step), file.guide);
  if (!place || !guide) return [];
  const range = new Range(document.positionAt(place.start), document.positionAt(place.end));
  const keys = place.isValue || hasOther ? [] : keyItems(document, place, guide);
  const built = place.isValue ? [] : builtinItems(file, place);
  return [...keys, ...built, ...valueItems(file, place, guide, hasOther)].map((item) => {
    item.range = range;
    return item;
  });
}

export function resolveCompletion(item: CompletionItem): CompletionItem {
  if (item instanceof OfferItem && item.card) item.documentation = item.card();
  return item;
}

function keyItems(document: TextDocument, place: YamlPlace, guide: Guide): CompletionItem[] {
  const line = document.lineAt(document.positionAt(place.start).line);
  // A snippet's lines are indented as the line is; behind a dash the key stands further in.
  const step = ' '.repeat(Math.max(0, place.column - line.firstNonWhitespaceCharacterIndex) + 2);
  return guide.keys
    .filter((key) => !place.siblings.includes(key))
    .map((key, i) => {
      const inner = guide.inside(key);
      const item = new CompletionItem(key, CompletionItemKind.Property);
      const isList = inner?.isList === true && !place.inFlow;
      const isMapping = inner?.isMapping === true && !place.inFlow;
      const [only, ...more] = inner?.values ?? [];
      const value = only !== undefined && more.length === 0 ? String(only) : '$0';
      item.insertText = new SnippetString(
        isList ? `${key}:\n${step}- $0` : isMapping ? `${key}:\n${step}$0` : `${key}: ${value}`,
      );
      item.sortText = `0${String(i).padStart(3, '0')}`;
      if (inner?.description !== undefined) item.documentation = localisedDescription(inner.description);
      if (value === '$0') item.command = { command: 'editor.action.triggerSuggest', title: '' };
      return item;
    });
}

function valueItems(file: YamlFile, place: YamlPlace, guide: Guide, hasOther: boolean): CompletionItem[] {
  const isElement = place.isValue || place.path.at(-1) === '-';
  // On a line of its own under a list's key the dash is still to come.
  const target = isElement ? guide : guide.isList ? guide.inside('-') : undefined;
  if (target === undefined) return [];
  const prefix = isElement ? '' : '- ';
  const fixed = hasOther
    ? []
    : target.values.map((value): Offer => ({
        label: String(value),
        kind: CompletionItemKind.EnumMember,
      }));
  return [...fixed, ...knownOffers(file, target)].map((offer) => {
    const item = new OfferItem(offer);
    const isText = !target.values.some((value) => String(value) === offer.label);
    item.insertText = prefix + (isText ? writeScalar(offer.label) : offer.label);
    item.filterText = [prefix + offer.label, ...(offer.words ?? [])].join(' ');
    item.sortText = `${offer.isNear ? 1 : 2}${offer.label}`;
    return item;
  });
}

/** In a gazetteer the entities of the built-in lists can be extended or switched off. */
function builtinItems(file: YamlFile, { path, siblings }: YamlPlace): CompletionItem[] {
  const [list, ...more] = path;
  const kind = list === 'actors' ? 'actor' : 'place';
  if ((file.kind !== 'actors' && file.kind !== 'places') || list !== file.kind || more.length > 0) return [];
  return builtinEntities()
    .filter((entity) => entity.kind === kind && !siblings.includes(entity.id))
    .map((entity) => {
      const offer = entityOffer(file, entity);
      const detail = `${offer.detail ?? ''} · ${l10n.t('built in')}`;
      const item = new OfferItem({ ...offer, card: () => entityCard(file.open, entity) }, detail);
      item.insertText = `${writeScalar(entity.id)}:`;
      item.filterText = [entity.id, ...(offer.words ?? [])].join(' ');
      item.sortText = `3${entity.id}`;
      return item;
    });
}
