/**
 * Runs code that makes frames at once, so that none of them ever takes a `style` attribute. Dintero's SDK writes one
 * when it makes its frame, before anybody else can reach it, and again for each height: a Content Security Policy
 * without `'unsafe-inline'` refuses and reports it each time.
 *
 * The document's `createElement` is covered while the code runs and not a moment longer; what remains is a method of
 * these frames alone. Everything else that is set on them is set.
 */
export function withoutStyleAttribute<Made>(make: () => Made): Made {
  const covered = Object.getOwnPropertyDescriptor(document, 'createElement');
  const create = document.createElement.bind(document);
  document.createElement = (tag: string, options?: ElementCreationOptions) => {
    const element = create(tag, options);
    return element instanceof HTMLIFrameElement ? refusingStyle(element) : element;
  };
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, 'createElement');
    if (covered) Object.defineProperty(document, 'createElement', covered);
  }
}

function refusingStyle(frame: HTMLIFrameElement): HTMLIFrameElement {
  const setAttribute = frame.setAttribute.bind(frame);
  frame.setAttribute = (name, value) => {
    if (name !== 'style') setAttribute(name, value);
  };
  return frame;
}
