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
import { argumentUri, passageArgument } from '../arguments';
import type { PassageTarget } from './passageTarget';
import { shortened } from './tagNames';
import type { TaggingTools } from './tools';
import { writeErrorMessage } from './writeErrors';

const scheme = 'corpus-note';

/** The document in which a note of several lines is edited; saving it writes the sidecar. */
export function noteUri({ open, sidecarPath, passage }: PassageTarget): Uri {
  const name = shortened(passage.anchor.quote, 30).replaceAll('/', ' ');
  const uri = Uri.joinPath(open.folder, sidecarPath).toString();
  return Uri.from({ scheme, path: `/${name}.md`, query: JSON.stringify({ uri, id: passage.id }) });
}

/** Makes the notes of passages files that VS Code opens, saves and compares. */
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
    const target = this.#target(uri);
    if (!target) throw FileSystemError.FileNotFound(uri);
    const { open, sidecarPath, passage } = target;
    const note = new TextDecoder().decode(content).replace(/\r\n?/g, '\n');
    try {
      const edit = { type: 'set-note', id: passage.id, note } as const;
      await this.#tools.writer.edit(open, sidecarPath, l10n.t('Edit note'), [edit]);
    } catch (error) {
      // VS Code shows the sentence and keeps what was written in the editor.
      throw FileSystemError.Unavailable(writeErrorMessage(sidecarPath, error));
    }
  }

  /** Tells VS Code which notes are not as they were. */
  lookAgain(): void {
    const events = [...this.#said].flatMap(([key, { note }]): FileChangeEvent[] => {
      const uri = Uri.parse(key, true);
      const target = this.#target(uri);
      if (!target) return [{ type: FileChangeType.Deleted, uri }];
      return (target.passage.note ?? '') === note ? [] : [{ type: FileChangeType.Changed, uri }];
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
    const target = this.#target(uri);
    if (!target) throw FileSystemError.FileNotFound(uri);
    const note = target.passage.note ?? '';
    const key = uri.toString();
    const said = this.#said.get(key);
    if (said?.note === note) return said;
    const now = { note, mtime: Math.max(Date.now(), (said?.mtime ?? 0) + 1) };
    this.#said.set(key, now);
    return now;
  }

  #target(uri: Uri): PassageTarget | undefined {
    const argument = passageArgument(parsed(uri.query));
    const sidecar = argumentUri(argument?.uri);
    const file = sidecar && this.#tools.corpora.fileOf(sidecar);
    const article = file?.open.corpus.articles.find(({ sidecarPath }) => sidecarPath === file.path);
    const passage = article?.sidecar.passages.find(({ id }) => id === argument?.id);
    return file && passage && { open: file.open, sidecarPath: file.path, passage };
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
