import { commands, l10n, Uri, window, type Disposable } from 'vscode';
import type { Line } from '../../core/concordance/line';
import { WordIndex } from '../../core/concordance/wordIndex';
import type { Corpus } from '../../core/corpus/corpus';
import type { PageMessage } from '../../lines/protocol';
import { isolated } from '../markdown';
import { remark } from '../remark';
import { pickTags } from '../tagging/tagPicker';
import { askedOf, type Asked } from './arguments';
import { askSubject, askTag } from './askSubject';
import { copyLines, saveLines } from './exportLines';
import { LineList } from './lineList';
import { LinesPanel } from './linesPanel';
import { faultMessage, finderOf } from './linesSubject';
import { meantCorpus, selectedSubject, selectedWords } from './meant';
import { openLine } from './openLine';
import { retagLines } from './retagLines';
import { searchCorpus } from './searchCorpus';
import { tagLines } from './tagLines';
import type { LinesTools } from './tools';

/** The commands that list lines, and the one panel that shows them. */
export class LineCommands implements Disposable {
  readonly #tools: LinesTools;
  /** The words of each corpus, as far as they are known. */
  readonly #words = new WeakMap<Corpus, WordIndex>();
  #panel: LinesPanel | undefined;

  constructor(tools: LinesTools) {
    this.#tools = tools;
  }

  /** Of what the argument says; of what is selected, from a context menu; else of what is asked for. */
  async concordance(argument: unknown): Promise<void> {
    const asked =
      askedOf(this.#tools, argument) ??
      (argument instanceof Uri ? selectedSubject(this.#tools.articles) : undefined);
    if (asked) return this.show(asked);
    const open = await meantCorpus(this.#tools, this.#panel?.list?.open);
    const subject = open && (await askSubject(open, selectedWords(this.#tools.articles)));
    if (open && subject) await this.show({ open, subject });
  }

  /** Lists every occurrence of what is selected, to be tagged alike. */
  async tagOccurrences(argument: unknown): Promise<void> {
    const { active } = this.#tools.articles;
    const given = askedOf(this.#tools, argument);
    const words = given?.subject.kind === 'words' ? given.subject.words : selectedWords(this.#tools.articles);
    const open = given?.open ?? active?.live.open;
    if (!open || words === '') return remark(l10n.t('Select the words to be tagged first.'));
    const picked = await pickTags(open, {
      title: l10n.t('Tag every occurrence of {0}', isolated(words)),
      recent: this.#tools.recent.recent(open),
    });
    if (!picked || picked.tags.length === 0) return;
    await this.show({
      open,
      subject: { kind: 'occurrences', words, tags: picked.tags, create: picked.create },
    });
  }

  /** Lists the passages with a tag and those below it. */
  async passagesWithTag(argument: unknown): Promise<void> {
    const asked = askedOf(this.#tools, argument);
    if (asked?.subject.kind === 'tag') return this.show(asked);
    const open = await meantCorpus(this.#tools, this.#panel?.list?.open);
    const path = open && (await askTag(open));
    if (open && path !== undefined) await this.show({ open, subject: { kind: 'tag', path } });
  }

  /** Searches as one types, and shows what is found as a list where that is wanted. */
  async searchCorpus(argument: unknown): Promise<void> {
    const asked = askedOf(this.#tools, argument);
    if (asked?.subject.kind === 'search') return this.show(asked);
    const open = await meantCorpus(this.#tools, this.#panel?.list?.open);
    if (!open) return;
    const subject = await searchCorpus(this.#tools, open, this.#wordsOf(open.corpus));
    if (subject) await this.show({ open, subject });
  }

  /** Shows a list in the panel; over when the list is whole. */
  async show({ open, subject }: Asked): Promise<void> {
    const panel = this.#panel ?? (await this.#openPanel());
    const list = new LineList(open, subject);
    panel.begin(list);
    panel.focus();
    // Whom an article mentions is known once it was read.
    await open.ready;
    if (panel.list !== list) return;
    // Words are looked for in the articles themselves.
    const isWhole = open.corpus.unread === 0 || subject.kind === 'words' || subject.kind === 'occurrences';
    const found = finderOf(open, subject, this.#wordsOf(open.corpus), this.#tools.readers.of(open));
    if (!found.ok && found.fault) remark(faultMessage(open, found.fault));
    const more = found.ok
      ? await list.fill(this.#tools, found.finder, {
          progress: (done, total) => {
            if (panel.list === list) panel.add(done, total);
          },
        })
      : false;
    if (panel.list === list && this.#panel === panel)
      panel.end(more ? 'more' : isWhole ? 'nothing' : 'unread');
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  async #openPanel(): Promise<LinesPanel> {
    const isAlone = window.tabGroups.activeTabGroup.tabs.length === 0;
    const panel = new LinesPanel(this.#tools);
    this.#panel = panel;
    panel.onMessage((message) => void this.#receive(panel, message));
    panel.panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
      panel.dispose();
    });
    // Below the article: lines are wide, and what they lead to stays in view.
    if (!isAlone) {
      await commands.executeCommand('workbench.action.moveEditorToBelowGroup');
      // What is opened next is to open above.
      await commands.executeCommand('workbench.action.lockEditorGroup');
    }
    return panel;
  }

  async #receive(
    panel: LinesPanel,
    message: Exclude<PageMessage, { type: 'ready' | 'focus' }>,
  ): Promise<void> {
    const { list } = panel;
    if (!list) return;
    const line = (n: number): readonly Line[] => list.lines.slice(n, n + 1);
    switch (message.type) {
      case 'open': {
        const [one] = line(message.line);
        if (one) await openLine(this.#tools, list, one, panel.panel.viewColumn, message.go);
        return;
      }
      case 'tag':
        return this.#tag(panel, list, message.lines.flatMap(line));
      case 'retag': {
        const said = await retagLines(this.#tools, list, message.lines.flatMap(line), message.way);
        if (said !== undefined) panel.say(said);
        return panel.focus();
      }
      case 'export': {
        const lines = message.lines.flatMap(line);
        return message.to === 'clipboard' ? copyLines(lines) : saveLines(list, lines);
      }
      case 'search': {
        const { query } = message;
        const isSearch = list.subject.kind === 'search';
        return this.show({
          open: list.open,
          subject: isSearch ? { kind: 'search', query } : { kind: 'words', words: query },
        });
      }
      case 'refresh':
        return this.show(list);
      case 'stop':
        list.stop();
    }
  }

  async #tag(panel: LinesPanel, list: LineList, lines: readonly Line[]): Promise<void> {
    const { open, subject } = list;
    const picked =
      subject.kind === 'occurrences'
        ? { tags: subject.tags, create: subject.create }
        : await pickTags(open, {
            title: lines.length === 1 ? l10n.t('Tag 1 line') : l10n.t('Tag {0} lines', lines.length),
            recent: this.#tools.recent.recent(open),
          });
    if (picked && picked.tags.length > 0) {
      const said = await tagLines(this.#tools, list, lines, picked);
      if (said !== undefined) {
        panel.say(said);
        await this.#tools.recent.remember(open, picked.tags);
      }
    }
    panel.focus();
  }

  #wordsOf(corpus: Corpus): WordIndex {
    const known = this.#words.get(corpus) ?? new WordIndex();
    this.#words.set(corpus, known);
    return known;
  }
}
