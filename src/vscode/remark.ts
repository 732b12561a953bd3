import { window } from 'vscode';
import { iconSafe, ownLine } from './markdown';

/** How long a remark stays in the status bar, in milliseconds. */
const remarkTime = 6000;

/** A sentence in the status bar: what happened, where no question is to be asked. */
export function remark(sentence: string): void {
  window.setStatusBarMessage(iconSafe(ownLine(sentence)), remarkTime);
}
