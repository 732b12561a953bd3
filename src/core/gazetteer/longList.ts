/** Fills a list up one by one: an element far beyond its end would make a slow dictionary of it. */
export function lengthen(list: unknown[], length: number): void {
  while (list.length < length) list.push(undefined);
}

/** Sets an element, however far beyond the end of its list. */
export function setAt<Element>(list: (Element | undefined)[], at: number, element: Element): void {
  lengthen(list, at + 1);
  list[at] = element;
}
