import type { LineAction } from './controls';
import type { ListKind } from './protocol';

/** What a key does with the line that it is pressed on, or with the list. */
export type LineKey =
  | { readonly type: 'open'; readonly go: boolean }
  | { readonly type: 'decide'; readonly decision: 'marked' | 'skipped' }
  | { readonly type: 'run'; readonly action: LineAction }
  | { readonly type: 'filter' };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Undefined of a key that is none of ours. Letters go by their place on the keyboard: on an Arabic one they are others. */
export function lineKey(
  { key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  kind: ListKind,
): LineKey | undefined {
  if (altKey) return undefined;
  if (key === 'Enter') return { type: 'open', go: ctrlKey || metaKey };
  if (ctrlKey || metaKey) return undefined;
  if (key === ' ') return { type: 'decide', decision: 'marked' };
  if (key === 'Delete') return { type: 'run', action: 'remove' };
  switch (code) {
    case 'KeyX':
      return { type: 'decide', decision: 'marked' };
    case 'KeyS':
      return { type: 'decide', decision: 'skipped' };
    case 'KeyA':
      return { type: 'run', action: shiftKey ? 'unmarkAll' : 'markAll' };
    case 'KeyT':
      return { type: 'run', action: kind === 'passages' ? 'add' : 'tag' };
    case 'KeyE':
      return { type: 'run', action: 'replace' };
    case 'KeyD':
      return { type: 'run', action: 'remove' };
    case 'KeyC':
      return { type: 'run', action: 'copy' };
    case 'KeyR':
      return { type: 'run', action: 'refresh' };
    case 'KeyF':
    case 'Slash':
      return { type: 'filter' };
    default:
      return undefined;
  }
}
