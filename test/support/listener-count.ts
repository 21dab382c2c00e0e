const {addEventListener, removeEventListener} = EventTarget.prototype;

/** Counts from now on what is done about listeners for the widget's events on elements of one tag. */
export class ListenerCount {
  added = 0;
  removed = 0;

  constructor(tag: string) {
    const counts = (target: EventTarget, type: string) =>
      Number(target instanceof HTMLElement && target.localName === tag && type.startsWith('invoice-'));
    const count = this;
    EventTarget.prototype.addEventListener = function (
      this: EventTarget,
      ...listener: Parameters<typeof addEventListener>
    ) {
      count.added += counts(this, listener[0]);
      addEventListener.apply(this, listener);
    };
    EventTarget.prototype.removeEventListener = function (
      this: EventTarget,
      ...listener: Parameters<typeof removeEventListener>
    ) {
      count.removed += counts(this, listener[0]);
      removeEventListener.apply(this, listener);
    };
  }

  /** Ends the count. */
  end(): void {
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  }
}
