import { l10n, window } from 'vscode';
import type { Tag } from '../../core/tagging/codebook';
import { argumentUri } from '../arguments';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import { remark } from '../remark';
import type { TaggingTools } from '../tagging/tools';
import { pickTag } from './pickTag';

/** What a row of the tree, or a key of the reader's own (`"args": { "tag": "accusation/collusion" }`), hands to a command. */
export interface TagArgument {
  /** The folder of the corpus, as a string; absent: the corpus that is read. */
  readonly corpus?: string;
  readonly tag?: string;
  /** What the command would ask for: a name, a tag, a colour. */
  readonly to?: string;
}

/** Anything can call a command with anything: what is no such argument has nothing in it. */
export function tagArgument(value: unknown): TagArgument {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Readonly<Record<string, unknown>>;
  const text = (key: keyof TagArgument): TagArgument =>
    typeof given[key] === 'string' ? { [key]: given[key] } : {};
  return { ...text('corpus'), ...text('tag'), ...text('to') };
}

export interface TagTarget {
  readonly open: OpenCorpus;
  readonly tag: Tag;
  /** What was given instead of an answer. */
  readonly to: string | undefined;
}

/** The tag that a command is about, asked for where none was named. */
export async function tagTarget(
  tools: TaggingTools,
  argument: unknown,
  title: string,
): Promise<TagTarget | undefined> {
  const { corpus, tag: path, to } = tagArgument(argument);
  const open = await targetCorpus(tools, corpus);
  if (!open) return undefined;
  const { codebook } = open.corpus;
  if (path === undefined && codebook.roots.length === 0) {
    remark(l10n.t('The codebook has no tags yet.'));
    return undefined;
  }
  const picked = path ?? (await pickTag(open, { title, placeholder: l10n.t('Which tag?') }));
  if (picked === undefined) return undefined;
  const tag = codebook.find(picked);
  if (tag) return { open, tag, to };
  void window.showErrorMessage(
    ownLine(l10n.t('Nothing was written: the tag {0} is not in the codebook.', isolated(picked))),
  );
  return undefined;
}

/** The corpus that is named, else the one that is read, else the only one; else the reader is asked. */
export function targetCorpus(
  { corpora, articles }: TaggingTools,
  folder: string | undefined,
): Promise<OpenCorpus | undefined> {
  const uri = argumentUri(folder)?.toString();
  const named = corpora.all.find((open) => open.folder.toString() === uri);
  return chooseCorpus(corpora, named ?? articles.active?.live.open);
}
