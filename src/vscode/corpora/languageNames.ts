import { Uri, workspace } from 'vscode';

/** The file of names in a language from the extension's own folder; undefined where it has none. */
export async function languageNames(extension: Uri, language: string): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(Uri.joinPath(extension, 'dist/gazetteer', `${language}.json`));
  } catch {
    return undefined;
  }
}
