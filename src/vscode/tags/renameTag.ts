import { env, l10n, window } from 'vscode';
import type { Tag } from '../../core/tagging/codebook';
import type { CodebookEdit } from '../../core/tagging/editCodebook';
import { isTagName, leafName, parentPath, pathUnder } from '../../core/tagging/tagPath';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import type { TaggingTools } from '../tagging/tools';
import { changeCodebook } from './changeCodebook';
import { tagTarget, type TagTarget } from './tagTarget';

/** Gives a tag another name, and another label in the reader's language. */
export async function renameTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Rename Tag'));
  if (!target) return;
  const name = await askForName(target);
  if (name === undefined) return;
  const label = target.to === undefined ? await askForLabel(target) : undefined;
  if (label === undefined && target.to === undefined) return;
  await rename(tools, target.open, target.tag, name, label);
}

/** Renames a tag whose new name is known; the path of its old name stays valid. Whether it was done. */
export async function rename(
  { writer }: TaggingTools,
  open: OpenCorpus,
  tag: Tag,
  name: string,
  label?: string,
): Promise<boolean> {
  const to = pathUnder(parentPath(tag.path), name);
  const language = labelLanguage(tag);
  const edits: CodebookEdit[] = [];
  if (label !== undefined && label !== (tag.labels[language] ?? '')) {
    edits.push({ type: 'set-label', path: tag.path, label: { language, text: label } });
  }
  if (to !== tag.path) edits.push({ type: 'move-tag', path: tag.path, to });
  const title =
    to === tag.path ? l10n.t('Change the label of {0}', tag.path) : l10n.t('Rename {0} to {1}', tag.path, to);
  return edits.length === 0 || changeCodebook(writer, open, title, edits);
}

async function askForName({ open, tag, to }: TagTarget): Promise<string | undefined> {
  if (to !== undefined) return to;
  const name = leafName(tag.path);
  return window.showInputBox({
    title: ownLine(l10n.t('Rename {0} (1 of 2): its name in the files', isolated(tag.path))),
    value: name,
    prompt: l10n.t('The old name stays valid, so that passages tagged elsewhere keep their tag.'),
    validateInput: (value) => nameFault(open, tag, value),
  });
}

/** Why a tag cannot have a name; undefined where it can. */
export function nameFault({ corpus }: OpenCorpus, tag: Tag, name: string): string | undefined {
  if (!isTagName(name)) return ownLine(l10n.t('A name is not empty and has no “/”.'));
  const known = corpus.codebook.find(pathUnder(parentPath(tag.path), name));
  if (known === undefined || known === tag) return undefined;
  return ownLine(
    l10n.t('{0} has this name, or had it. Choose another, or merge the two tags.', isolated(known.path)),
  );
}

/** The language in which a tag is labelled for this reader. */
function labelLanguage(tag: Tag): string {
  const language = env.language.split('-')[0] ?? env.language;
  const [only, ...others] = Object.keys(tag.labels);
  return tag.labels[env.language] !== undefined
    ? env.language
    : tag.labels[language] === undefined && only !== undefined && only !== 'und' && others.length === 0
      ? only
      : language;
}

function askForLabel({ tag }: TagTarget): Thenable<string | undefined> {
  const language = labelLanguage(tag);
  return window.showInputBox({
    title: ownLine(l10n.t('Rename {0} (2 of 2): its label in “{1}”', isolated(tag.path), language)),
    value: tag.labels[language] ?? tag.labels['und'] ?? '',
    prompt: l10n.t('What is shown for it. Empty: its name.'),
  });
}
