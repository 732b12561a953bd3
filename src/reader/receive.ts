import type { Parts } from './parts';
import type { HostMessage } from './protocol';

/** Does what the host says. */
export function receive(parts: Parts, message: HostMessage): void {
  const { view, mentions, passages, legend, only, cards, toolbar, find, scrolling, steps } = parts;
  switch (message.type) {
    case 'strings': {
      const { strings } = message;
      view.root.setAttribute('aria-label', strings.article);
      for (const part of [passages, legend, cards, toolbar, find, steps]) part.setStrings(strings);
      return;
    }
    case 'settings':
      view.set(message.settings);
      legend.hide(message.settings.hiddenKinds);
      mentions.hide(message.settings.hiddenKinds);
      return scrolling.moved();
    case 'article':
      view.show(message.article, message.place);
      view.root.prepend(passages.margin);
      find.refresh();
      if (message.place > 0) scrolling.follow(message.place, 'top');
      return scrolling.moved();
    case 'more':
      view.add(message.part);
      for (const part of [mentions, passages, find]) part.refresh();
      return scrolling.moved();
    case 'mentions':
      mentions.show(message.mentions, (span) => view.range(span));
      legend.show(message.mentions);
      only.tell();
      return scrolling.moved();
    case 'passages':
      passages.show(message.passages, (span) => view.range(span));
      toolbar.setRecent(message.recent);
      return scrolling.moved();
    case 'select':
      return select(parts, message);
    case 'follow':
      return scrolling.follow(message.offset, 'top');
    case 'card':
      return cards.show(message.card, message.span, message.paragraphs);
    case 'do':
      return act(parts, message.what);
  }
}

function select(parts: Parts, { start, end, say, focus }: Extract<HostMessage, { type: 'select' }>): void {
  parts.clear();
  if (focus) parts.view.root.focus({ preventScroll: true });
  parts.selection.select({ start, end });
  if (!parts.scrolling.isInView(start)) parts.scrolling.follow(start, 'eye');
  if (say !== '') parts.say(say);
}

/** A command's key was pressed while the page had the keys. */
function act(parts: Parts, what: Extract<HostMessage, { type: 'do' }>['what']): void {
  const { selection } = parts;
  switch (what) {
    case 'find':
      return parts.find.open(parts.selectedText.length < 100 ? parts.selectedText : '');
    case 'grow':
      selection.grow();
      return parts.offer();
    case 'shrink':
      selection.shrink();
      return parts.offer();
    case 'card':
      return parts.cards.ask(selection.span.end, true);
  }
}
