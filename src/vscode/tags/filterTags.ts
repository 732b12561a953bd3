import { l10n, window } from 'vscode';

/** Asks for what the tags are filtered by and filters while it is typed; Escape goes back to the filter before. */
export function filterTags(before: string, setFilter: (query: string) => Promise<void>): Promise<void> {
  const input = window.createInputBox();
  input.title = l10n.t('Filter Tags');
  input.placeholder = l10n.t(
    'A name, a path or words of a definition, in any spelling; empty shows all tags',
  );
  input.value = before;
  return new Promise((resolve) => {
    let isKept = false;
    input.onDidChangeValue((value) => void setFilter(value.trim()));
    input.onDidAccept(() => {
      isKept = true;
      input.hide();
    });
    input.onDidHide(() => {
      input.dispose();
      resolve(isKept ? undefined : setFilter(before));
    });
    input.show();
  });
}
