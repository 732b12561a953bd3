/** One stop of the Tab key for a group of buttons; the arrow keys lead through them. */
export function rove(group: HTMLElement, orientation: 'horizontal' | 'vertical'): void {
  if (group.getAttribute('role') === 'toolbar') group.setAttribute('aria-orientation', orientation);
  const buttons = (): HTMLElement[] => [...group.querySelectorAll<HTMLElement>('button')];
  const settle = (): void => {
    const all = buttons();
    const current =
      all.find((button) => button === document.activeElement) ?? all.find(({ tabIndex }) => tabIndex === 0);
    for (const button of all) button.tabIndex = button === (current ?? all[0]) ? 0 : -1;
  };
  new MutationObserver(settle).observe(group, { childList: true });
  group.addEventListener('focusin', settle);
  group.addEventListener('keydown', (event) => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    if (at < 0) return;
    const isRightToLeft = getComputedStyle(group).direction === 'rtl';
    const steps: Readonly<Record<string, number>> =
      orientation === 'vertical'
        ? { ArrowDown: 1, ArrowUp: -1 }
        : { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 };
    const step = steps[event.key];
    const goal =
      event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step === undefined ? -1 : at + step;
    const button = all[goal];
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    button.focus();
  });
}
