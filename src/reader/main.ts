import { ArticleView } from './articleView';
import { Host } from './host';

/** The page of the reading view: it shows what its host sends and says what the reader does. */
const host = new Host();
const root = document.getElementById('article');
if (root) {
  const view = new ArticleView(root);
  let waiting = false;
  const scrolled = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const span = view.inView(0);
      if (span) host.send({ type: 'scrolled', first: span.start, last: span.end });
    });
  };
  host.listen((message) => {
    switch (message.type) {
      case 'settings':
        return view.set(message.settings);
      case 'article':
        view.show(message.article);
        if (message.place > 0) void view.reveal(message.place, 'top', 0);
        return scrolled();
    }
  });
  addEventListener('scroll', scrolled, { passive: true });
  host.send({ type: 'ready' });
}
