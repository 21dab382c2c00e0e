/** What the page itself sees of a first load; milliseconds since the navigation. */
export interface Watch {
  /** When the form had been painted. */
  visible?: number;
  /** Sum of layout shifts so far. */
  shift: number;
  /** What tasks took beyond 50 ms, so far. */
  blocked: number;
  /** So many forms can be seen. */
  count(): number;
  /** Resolves in the frame after so many forms can be seen. */
  until(count: number): Promise<void>;
}

declare global {
  interface Window {
    bench: Watch;
    /** Puts a form into a place and answers how to take it out; for contenders that are not made of tags. */
    mountForm?: (place: Element) => () => unknown;
  }
}

/** Watches the page from its first moment for the field that a selector for each shadow root leads to. Runs in the page. */
export function watch(field: readonly string[]): void {
  const find = (roots: readonly ParentNode[], [selector, ...rest]: readonly string[]): readonly Element[] => {
    if (selector === undefined) return [];
    const found = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
    return rest.length === 0
      ? found
      : find(
          found.map((element) => element.shadowRoot ?? element),
          rest,
        );
  };
  const bench: Watch = {
    shift: 0,
    blocked: 0,
    count: () => find([document], field).filter((element) => element.checkVisibility()).length,
    async until(count) {
      const deadline = performance.now() + 60_000;
      while (bench.count() !== count) {
        if (performance.now() > deadline)
          throw new Error(`${bench.count()} of ${count} forms after a minute`);
        await new Promise(requestAnimationFrame);
      }
      await new Promise(requestAnimationFrame);
    },
  };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number})[])
      bench.shift += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) bench.blocked += duration - 50;
  }).observe({type: 'longtask', buffered: true});
  const look = () => {
    if (bench.count() === 0) return requestAnimationFrame(look);
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      bench.visible = performance.now();
    };
    return painted.port2.postMessage(undefined);
  };
  if (field.length > 0) requestAnimationFrame(look);
}
