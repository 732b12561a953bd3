import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  l10n,
  Uri,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from 'vscode';
import type { Article } from '../../core/corpus/article';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import { argumentUri, articleArgument, passageArgument } from '../arguments';
import type { OpenCorpus } from '../corpora/corpora';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { writeErrorMessage } from '../files/writeErrors';
import { shortened } from '../presentation/shortened';
import type { PassageTarget } from './passageTarget';
import type { TaggingTools } from './tools';

const scheme = 'corpus-note';

/** A note as it is now, and the edit that changes it. */
interface Note {
  readonly open: OpenCorpus;
  readonly sidecarPath: string;
  readonly note: string;
  readonly edit: (note: string) => SidecarEdit;
}

/** The document in which a note on a passage is edited; saving it writes the sidecar. */
export function noteUri({ open, sidecarPath, passage }: PassageTarget): Uri {
  return uriOf(open, sidecarPath, passage.anchor.quote, passage.id);
}

/** As `noteUri`, of the note on an article as a whole. */
export function articleNoteUri(open: OpenCorpus, { sidecarPath, title }: Article): Uri {
  return uriOf(open, sidecarPath, title);
}

function uriOf(open: OpenCorpus, sidecarPath: string, title: string, id?: string): Uri {
  const name = shortened(title, 30).replaceAll('/', ' ');
  const uri = Uri.joinPath(open.folder, sidecarPath).toString();
  return Uri.from({ scheme, path: `/${name}.md`, query: JSON.stringify({ uri, id }) });
}

/** Makes the notes of passages and articles files that VS Code opens, saves and compares. */
export function registerNoteFiles(tools: TaggingTools): Disposable {
  const files = new NoteFiles(tools);
  return Disposable.from(
    files,
    workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }),
    tools.corpora.onDidChange(() => files.lookAgain()),
  );
}

class NoteFiles implements FileSystemProvider, Disposable {
  readonly #tools: TaggingTools;
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  /** What was last said of each note, by URI. */
  readonly #said = new Map<string, { readonly note: string; readonly mtime: number }>();

  readonly onDidChangeFile = this.#changed.event;

  constructor(tools: TaggingTools) {
    this.#tools = tools;
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat(uri: Uri): FileStat {
    const { note, mtime } = this.#note(uri);
    return { type: FileType.File, ctime: 0, mtime, size: new TextEncoder().encode(note).length };
  }

  readFile(uri: Uri): Uint8Array {
    return new TextEncoder().encode(this.#note(uri).note);
  }

  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    const found = this.#find(uri);
    if (!found) throw FileSystemError.FileNotFound(uri);
    const { open, sidecarPath, edit } = found;
    const note = new TextDecoder().decode(content).replace(/\r\n?/g, '\n');
    try {
      await this.#tools.writer.edit(open, sidecarPath, l10n.t('Edit note'), [edit(note)]);
    } catch (error) {
      // VS Code shows the sentence and keeps what was written in the editor.
      throw FileSystemError.Unavailable(writeErrorMessage(sidecarPath, error));
    }
  }

  /** Tells VS Code which notes are not as they were. */
  lookAgain(): void {
    const events = [...this.#said].flatMap(([key, { note }]): FileChangeEvent[] => {
      const uri = Uri.parse(key, true);
      const found = this.#find(uri);
      if (!found) return [{ type: FileChangeType.Deleted, uri }];
      return found.note === note ? [] : [{ type: FileChangeType.Changed, uri }];
    });
    if (events.length > 0) this.#changed.fire(events);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #note(uri: Uri): { readonly note: string; readonly mtime: number } {
    const found = this.#find(uri);
    if (!found) throw FileSystemError.FileNotFound(uri);
    const { note } = found;
    const key = uri.toString();
    const said = this.#said.get(key);
    if (said?.note === note) return said;
    const now = { note, mtime: Math.max(Date.now(), (said?.mtime ?? 0) + 1) };
    this.#said.set(key, now);
    return now;
  }

  #find(uri: Uri): Note | undefined {
    const query = noteQuery(uri.query);
    const sidecar = argumentUri(query?.uri);
    const file = sidecar && this.#tools.corpora.fileOf(sidecar);
    const article = file && sidecarArticle(file);
    if (!query || !article) return undefined;
    const place = { open: file.open, sidecarPath: file.path };
    const { id } = query;
    if (id === undefined) {
      const { note = '' } = article.sidecar.metadata;
      return { ...place, note, edit: (next) => ({ type: 'set-article', article: { note: next } }) };
    }
    const passage = article.sidecar.passages.find((candidate) => candidate.id === id);
    return (
      passage && { ...place, note: passage.note ?? '', edit: (note) => ({ type: 'set-note', id, note }) }
    );
  }
}

function noteQuery(json: string): { readonly uri: string; readonly id?: string } | undefined {
  try {
    const query: unknown = JSON.parse(json);
    const { uri } = articleArgument(query) ?? {};
    return passageArgument(query) ?? (uri === undefined ? undefined : { uri });
  } catch {
    return undefined;
  }
}
