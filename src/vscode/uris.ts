import type { Uri } from 'vscode';

/** Whether a file is this one or lies below it. */
export function isWithin(folder: Uri, uri: Uri): boolean {
  return folder.toString() === uri.toString() || relativePath(folder, uri) !== undefined;
}

/** The path of a file inside a folder; undefined where it lies elsewhere. */
export function relativePath(folder: Uri, uri: Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}
