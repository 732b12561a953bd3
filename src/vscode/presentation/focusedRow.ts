import { commands, type TreeView } from 'vscode';

/** How long the view is waited for to tell what is selected, in milliseconds; where nothing changed, it says nothing. */
const patience = 200;

/** The row of a tree that the keyboard is on, when a key was pressed there: VS Code tells of it only once it is selected. */
export async function focusedRow<Row>(view: TreeView<Row>): Promise<Row | undefined> {
  const selected = new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const listening = view.onDidChangeSelection(done);
  });
  await commands.executeCommand('list.selectAndPreserveFocus');
  await selected;
  return view.selection[0];
}

/** Whether a command was run by a key that was pressed in a tree; see its keybindings. */
export function isOfFocusedRow(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && 'selected' in argument;
}
